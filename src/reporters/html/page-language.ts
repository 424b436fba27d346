import type { Report } from '../../engine/report.js'
import type { Language } from '../../rule-api/rule.js'

/** The language that is asked for, or the one of all contracts, or Dutch, the language of most readers. */
export function pageLanguage({ documents }: Report, asked: Language | null): Language {
  return asked ?? (documents.length > 0 && documents.every(({ language }) => language === 'en') ? 'en' : 'nl')
}
