import type { Language, Rule, Verdict } from '../rule-api/rule.js'

/** What is there and what was expected: the rule's own message by outcome and reason, else a general one. */
export function explain({ meta }: Rule, { outcome, reason, values }: Verdict, language: Language): string {
  const own = meta.messages[`${outcome}.${reason ?? ''}`] ?? meta.messages[outcome]
  const general = (reason === null ? undefined : reasons[reason]?.[language]) ?? outcomes[outcome]?.[language] ?? ''
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

const reasons: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'soft-modality': { nl: 'de tekst bindt niet: streven, kunnen of mogen', en: 'the text does not bind: aims, may or should' },
  'wrong-actor': { nl: 'de plicht rust op de verkeerde partij', en: 'the duty rests on the wrong party' },
  'no-deadline': { nl: 'er staat geen termijn bij', en: 'no term is given' },
  'no-frequency': { nl: 'er staat niet bij hoe vaak', en: 'it does not say how often' },
  recital: { nl: 'het staat alleen in de overwegingen', en: 'it stands in the recitals only' },
  'carved-out': { nl: 'een ander artikel zondert een deel uit', en: 'another clause carves part of it out' },
  exception: { nl: 'er geldt een uitzondering', en: 'an exception applies' },
  'one-element': { nl: 'slechts een van de gevraagde onderdelen', en: 'only one of the elements asked for' },
  'on-request': { nl: 'alleen op verzoek', en: 'on request only' },
  'annex-absent': { nl: 'het zou in bijlage {annex} staan, maar die is er niet', en: 'it is said to stand in annex {annex}, which does not exist' },
  'annex-not-supplied': { nl: 'Het antwoord staat volgens het contract in bijlage {annex}, en die is niet meegeleverd.', en: 'The contract puts the answer in annex {annex}, which was not supplied.' },
  unread: { nl: 'Een deel van het bestand kon niet worden gelezen ({place}); het antwoord kan daar staan.', en: 'Part of the file could not be read ({place}); the answer may stand there.' },
  'rule-failed': { nl: 'Deze eis kon niet worden beoordeeld door een fout in klachtlint.', en: 'This requirement could not be judged because of a fault in klachtlint.' },
}
