import { describe, expect, it } from 'vitest'
import { buildDocument } from '../document/build-document.js'
import { defaultReadOptions } from '../document/source-block.js'
import { languages } from '../languages/index.js'
import { readMarkdown } from '../readers/markdown/read-markdown.js'
import { collectFacts } from './facts.js'

function kindsOf(language: 'nl' | 'en', title: string, opening: string): string[] {
  const parties = language === 'nl' ? 'Tussen de gemeente Oosterveld (Opdrachtgever) en Stichting De Brink (Opdrachtnemer).' : 'Between the Municipality of Eastfield (the Council) and De Brink B.V. (the Provider).'
  return collectFacts(buildDocument(readMarkdown(new TextEncoder().encode(`# ${title}\n\n${parties}\n\n1. ${opening}\n`), defaultReadOptions)), languages[language]).kinds.map(({ id }) => id)
}

describe('the kind of a contract', () => {
  it.each([
    ['nl', 'Raamovereenkomst Hulp bij het Huishouden', 'De aanbieder doet de was bij mensen met een beperking.', 'wmo'],
    ['nl', 'Overeenkomst nachtopvang', 'De stichting vangt dak- en thuislozen op.', 'wmo'],
    ['nl', 'Overeenkomst dagbesteding ouderen', 'De stichting biedt activiteiten aan ouderen met dementie.', 'wmo'],
    ['nl', 'Contract dyslexiezorg', 'Behandeling van ernstige dyslexie.', 'youth'],
    ['nl', 'Contract loonkostensubsidie en loonwaardemeting', 'Loonwaarde wordt gemeten.', 'participation'],
    ['nl', 'Contract jeugdwetvervoer', 'De vervoerder rijdt naar de behandellocatie.', 'transport'],
    ['nl', 'Inzameling huishoudelijk afval en schoonmaak gemeentelijke gebouwen', 'De aannemer leegt containers en maakt panden schoon.', 'general-services,municipal-task'],
    ['nl', 'Contract levering elektriciteit en gas', 'Levering van energie.', 'out-of-scope'],
    ['nl', 'Overeenkomst jeugdhulp met verblijf', 'Klachten worden behandeld volgens de Wkkgz voor zover zij zorg in de zin van die wet betreffen.', 'wkkgz,youth'],
    ['en', 'Framework agreement for household help', 'Cleaning and laundry for people with a disability.', 'wmo'],
    ['en', 'Contract for family homes', 'Children live in a family home.', 'youth'],
    ['en', 'Legal services agreement', 'Lawyers advise.', 'out-of-scope'],
  ] as const)('%s: %s', (language, title, opening, kinds) => expect(kindsOf(language, title, opening).sort().join()).toBe(kinds))

  it.each([
    ['Refuge services', 'The Provider runs a refuge under the Domestic Abuse Act 2021.', 'municipal-task'],
    ['Home care framework', 'The Provider supports residents at home. The law of England applies.', 'municipal-task'],
    ['Home to school transport', 'Eastfield Borough Council pays for the buses.', 'transport'],
    ['Home care framework', 'Domestic support under the Social Support Act, as the city council asks.', 'wmo'],
  ] as const)('of a British council falls under no Dutch Act: %s, %s', (title, opening, kind) => expect(kindsOf('en', title, opening)).toEqual([kind]))
})
