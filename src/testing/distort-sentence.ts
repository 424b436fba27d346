import type { Language } from '../rule-api/rule.js'
import type { Situation } from './mini-contract.js'
import { swapParties } from './swap-parties.js'

/** Ways to spoil a sentence that fulfils a requirement, so that it does no more. */
export const distortions = ['softened', 'aspired', 'released', 'denied', 'undecided', 'excepted', 'discretionary', 'impracticable', 'affordable', 'lot', 'later', 'recital', 'explained', 'wished', 'tender', 'staff', 'swapped'] as const
export type Distortion = (typeof distortions)[number]

type Words = Readonly<Record<Language, string>>

const leads: Readonly<Partial<Record<Distortion, Words>>> = {
  softened: { nl: '{provider} streeft ernaar dat:', en: '{Provider} shall aim to ensure that:' },
  aspired: { nl: '{provider} spant zich ervoor in dat:', en: '{Provider} will use reasonable endeavours so that:' },
  released: { nl: '{provider} is niet verplicht tot het volgende:', en: '{Provider} is not obliged to do any of the following:' },
  undecided: { nl: 'Partijen overleggen nog over de vraag of:', en: 'The parties will discuss whether:' },
  denied: { nl: 'Het volgende is niet van toepassing:', en: 'The following does not apply:' },
}
const endings: Readonly<Partial<Record<Distortion, Words>>> = {
  excepted: { nl: ', tenzij {provider} anders besluit', en: ', unless {provider} decides otherwise' },
  impracticable: { nl: ', tenzij dat redelijkerwijs niet mogelijk is', en: ', unless this is not reasonably practicable' },
  affordable: { nl: ', voor zover de bezetting dat toelaat', en: ', as far as staffing allows' },
  lot: { nl: '. Dit geldt niet voor perceel 2', en: '. This does not apply to lot 2' },
  later: { nl: '. Deze bepaling treedt pas in werking nadat partijen daarover een aanvullende overeenkomst hebben gesloten', en: '. This clause takes effect only once the parties have made a further agreement on it' },
  discretionary: { nl: ', voor zover {provider} dat wenselijk vindt', en: ', to the extent that {provider} considers this desirable' },
}
const headings: Readonly<Partial<Record<Distortion, Words>>> = {
  recital: { nl: 'Overwegingen', en: 'Recitals' },
  explained: { nl: 'Toelichting (geen onderdeel van de overeenkomst)', en: 'Explanatory note (not part of this agreement)' },
  wished: { nl: 'Wensen (niet verplicht)', en: 'Desirable features (not mandatory)' },
  tender: { nl: 'Klachten over de aanbesteding', en: 'Complaints about the tender procedure' },
  staff: { nl: 'Klachten van personeel over de werkgever', en: 'Grievances of staff' },
}
const residents: Words = {
  nl: '(?:inwoners?|bewoners?|burgers?|cliënten|cliënt|klanten|klant|ouders?|jeugdigen?|leerlingen|leerling|reizigers?|deelnemers?|kandidaten|kandidaat|bezoekers?|gebruikers?|patiënten|patiënt|klagers?)',
  en: '(?:residents?|citizens?|clients?|customers?|service users?|parents?|young people|pupils?|passengers?|participants?|visitors?|users?|patients?|complainants?)',
}
const others: Readonly<Partial<Record<Distortion, Words>>> = { tender: { nl: 'inschrijver', en: 'tenderer' }, staff: { nl: 'medewerker', en: 'employee' } }

/** The situation spoiled in one way; null when that way does not fit it (a list item has its lead-in already). */
export function distortSentence(distortion: Distortion, language: Language, situation: Situation): Situation | null {
  const lead = leads[distortion]?.[language]
  if (lead !== undefined) return situation.lead === undefined && situation.head === undefined && !situation.text.includes(' | ') ? { ...situation, lead: named(lead, language, situation) } : null
  const ending = endings[distortion]?.[language]
  if (ending !== undefined) return situation.head === undefined ? { ...situation, text: withEnding(situation.text, named(ending, language, situation)) } : null
  if (distortion === 'swapped') return swapParties(language, situation)
  const under = headings[distortion]![language]
  const other = others[distortion]?.[language]
  if (other === undefined) return { ...situation, under }
  return { ...situation, under, text: situation.text.replace(new RegExp(String.raw`(?<!\p{L})${residents[language]}(?!\p{L})`, 'giu'), other), before: undefined }
}

function named(words: string, language: Language, { parties }: Situation): string {
  const provider = parties?.[0] ?? (language === 'nl' ? 'Opdrachtnemer' : 'the Provider')
  return words.replace('{provider}', provider).replace('{Provider}', provider.replace(/^t/u, 'T'))
}

/** Before the full stop of the last sentence. */
function withEnding(text: string, ending: string): string {
  return `${text.replace(/[.;]\s*$/u, '')}${ending}.`
}
