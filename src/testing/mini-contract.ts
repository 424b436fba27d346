import type { KindId, Language } from '../shared/vocabulary.js'

/** A sentence with the little context it needs; all but the text optional. */
export interface Situation {
  readonly text: string
  readonly under?: string | undefined
  readonly before?: string | undefined
  readonly lead?: string | undefined
  readonly head?: string | undefined
  /** Names the contract gives to provider and commissioner. */
  readonly parties?: readonly [string, string] | undefined
  readonly kind?: KindId | undefined
}

const titles: Readonly<Record<Language, Readonly<Record<KindId, readonly [string, string]>>>> = {
  nl: {
    youth: ['Overeenkomst jeugdhulp', 'op grond van de Jeugdwet zorgt de gemeente voor jeugdhulp aan jeugdigen en hun ouders'],
    wmo: ['Overeenkomst begeleiding Wmo 2015', 'op grond van de Wmo 2015 verstrekt de gemeente maatwerkvoorzieningen aan inwoners'],
    participation: ['Overeenkomst re-integratie', 'op grond van de Participatiewet ondersteunt de gemeente uitkeringsgerechtigden bij re-integratie'],
    wkkgz: ['Overeenkomst wijkverpleging', 'de zorg valt onder de Wet langdurige zorg en de Zorgverzekeringswet'],
    transport: ['Overeenkomst leerlingenvervoer', 'de gemeente regelt het leerlingenvervoer en het doelgroepenvervoer'],
    'municipal-task': ['Overeenkomst schuldhulpverlening', 'de gemeente heeft op grond van de Wgs de wettelijke taak schuldhulp te verlenen aan inwoners'],
    'general-services': ['Overeenkomst receptiedienst en zwembad', 'de gemeente laat de receptie en het zwembad voor bezoekers exploiteren'],
    'out-of-scope': ['Koopovereenkomst kantoormeubilair', 'de levering van kantoormeubilair'],
  },
  en: {
    youth: ['Agreement for youth help', 'under the Youth Act the municipality provides youth help to children and parents'],
    wmo: ['Agreement for domestic support under the Social Support Act', 'under the Social Support Act 2015 the municipality provides domestic support to residents'],
    participation: ['Agreement for reintegration services', 'under the Participation Act the municipality supports reintegration of participants'],
    wkkgz: ['Agreement for district nursing', 'the nursing care falls under the Long-term Care Act and the Health Insurance Act'],
    transport: ['Agreement for school transport', 'the municipality arranges school transport for pupils'],
    'municipal-task': ['Agreement for debt counselling', 'the municipality has the statutory task of debt counselling for residents'],
    'general-services': ['Agreement for reception services and the swimming pool', 'the municipality has its reception and swimming pool run for visitors'],
    'out-of-scope': ['Agreement for the supply of office furniture', 'the supply of goods'],
  },
}

/** Builds a small Markdown contract around a situation: title, parties, recital, neutral articles and the article in question; for a British council where the sentence names a British ombudsman. */
export function miniContract(language: Language, situation: Situation): string {
  const own = titles[language]
  const [title, recital] = situation.kind !== undefined && Object.hasOwn(own, situation.kind) ? own[situation.kind] : own.wmo
  const [provider, commissioner] = situation.parties ?? (language === 'nl' ? ['Opdrachtnemer', 'Opdrachtgever'] : ['Provider', 'Council'])
  const dutch = language === 'nl'
  const british = !dutch && /Local Government|Public Services Ombudsman|Housing Ombudsman|LGSCO/u.test(`${situation.before ?? ''} ${situation.text}`)
  const heading = situation.under ?? (dutch ? 'Uitvoering' : 'Performance of the services')
  return [
    `# ${title}`,
    dutch ? '**Partijen**' : '**The Parties**',
    dutch ? `1. De gemeente Voorbeeldstad, hierna: "${commissioner}";` : `1. ${british ? 'Sampleton Council' : 'The municipality of Sampleton'} ("${called(commissioner)}");`,
    dutch ? `2. Stichting Voorbeeld, hierna: "${provider}";` : `2. Sample Services Ltd ("${called(provider)}");`,
    dutch ? '## Overwegingen' : '## Recitals',
    `- ${recital};`,
    dutch ? '## Artikel 1 Looptijd' : '## 1. Term',
    dutch ? '1.1 De overeenkomst begint op 1 januari en duurt twee jaar.' : '1.1 The agreement starts on 1 January and lasts two years.',
    dutch ? `## Artikel 9 ${heading}` : `## 9. ${heading}`,
    ...body(situation),
    dutch ? '## Artikel 10 Rechtskeuze' : '## 10. Governing law',
    dutch ? '10.1 Nederlands recht is van toepassing.' : `10.1 ${british ? 'The law of the place where the Council sits' : 'Dutch law'} applies.`,
  ].join('\n\n')
}

/** "The Provider", but "we". */
function called(name: string): string {
  return /^(?:we|you)$/u.test(name) ? name : `the ${name.replace(/^the /u, '')}`
}

function body({ text, before, lead, head }: Situation): string[] {
  const opening = before === undefined ? [] : [`9.1 ${before}`]
  const number = before === undefined ? '9.1' : '9.2'
  if (head !== undefined) return [...opening, `| ${head} |\n|${' --- |'.repeat(head.split('|').length)}\n| ${text} |`]
  if (lead !== undefined) return [...opening, `${number} ${lead}`, `- ${text}`]
  return [...opening, `${number} ${text}`]
}
