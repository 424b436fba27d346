import type { Language as LanguageId } from '../shared/vocabulary.js'
import type { Language } from './language.js'

/** One language, loaded when first asked for: its words are most of what there is to load. */
export async function loadLanguage(id: LanguageId): Promise<Language> {
  switch (id) {
    case 'nl': return (await import('./nl/index.js')).nl
    case 'en': return (await import('./en/index.js')).en
  }
}
