import type { Language, Rule, Verdict } from '../rule-api/rule.js'
import { reasonTexts } from './reason-texts.js'

/** What is there and what was expected: the rule's own message by outcome and reason, else a general one. */
export function explain({ meta }: Rule, { outcome, reason, values }: Verdict, language: Language): string {
  const own = meta.messages[`${outcome}.${reason ?? ''}`] ?? meta.messages[outcome]
  const general = (reason === null ? undefined : reasonTexts[reason]?.[language]) ?? outcomes[outcome]?.[language] ?? ''
  const text = outcome === 'weak' && reason !== null && meta.messages[`weak.${reason}`] === undefined && own !== undefined ? `${own[language]} (${general})` : (own?.[language] ?? general)
  return text.replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ''))
}

const outcomes: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  met: { nl: 'Geregeld.', en: 'Arranged.' },
  weak: { nl: 'Wel genoemd, maar niet volledig of niet bindend.', en: 'Mentioned, but not completely or not bindingly.' },
  missing: { nl: 'Niet gevonden.', en: 'Not found.' },
  violated: { nl: 'Deze tekst doet het tegendeel.', en: 'This text does the opposite.' },
  'not-applicable': { nl: 'Niet van toepassing op dit soort contract.', en: 'Does not apply to this kind of contract.' },
  undetermined: { nl: 'Niet vast te stellen.', en: 'Cannot be determined.' },
}
