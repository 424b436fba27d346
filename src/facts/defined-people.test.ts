import { describe, expect, it } from 'vitest'
import { buildDocument } from '../document/build-document.js'
import { defaultReadOptions } from '../document/source-block.js'
import { languages } from '../languages/index.js'
import { readMarkdown } from '../readers/markdown/read-markdown.js'
import { collectFacts, type Facts } from './facts.js'

function factsOf(language: 'nl' | 'en', body: string): Facts {
  const parties = language === 'nl' ? '1. De gemeente Terhoeve, hierna: "Opdrachtgever";\n\n2. Stichting De Wilg, hierna: "Opdrachtnemer";' : '1. The Municipality of Terhoeve (the "Council");\n\n2. De Wilg B.V. (the "Provider");'
  return collectFacts(buildDocument(readMarkdown(new TextEncoder().encode(`# Contract\n\n${parties}\n\n${body}\n`), defaultReadOptions)), languages[language])
}

describe('words that a contract gives to people', () => {
  it.each([
    ['nl', 'Pashouder: de inwoner die van Opdrachtgever een vervoerspas heeft gekregen.', 'De Pashouder mag zijn klacht ook mondeling indienen.', 'resident'],
    ['nl', 'Rijder: ieder die namens Opdrachtnemer een voertuig bestuurt.', 'De Rijder geeft elke klacht dezelfde dag door.', 'provider'],
    ['nl', 'Vervoerder: de derde aan wie Opdrachtnemer het vervoer heeft uitbesteed.', 'De Vervoerder behandelt elke klacht zelf.', 'third'],
    ['en', '"Beneficiary" means a resident who receives the services.', 'A Beneficiary may complain by telephone.', 'resident'],
    ['en', '"Crew member" means any person employed by the Provider.', 'A complaint is written down at once.', null],
    ['en', '"Carrier" means a third party to whom the Provider has subcontracted the transport.', 'The Carrier handles each complaint itself.', 'third'],
  ] as const)('%s: %s', (language, definition, sentence, actor) => {
    expect(factsOf(language, `## 1. ${language === 'nl' ? 'Begrippen' : 'Definitions'}\n\n${definition}\n\n## 2. ${language === 'nl' ? 'Klachten' : 'Complaints'}\n\n${sentence}`).readings.at(-1)?.actor ?? null).toBe(actor)
  })
})

describe('a carve-out for those whom the provider calls in', () => {
  it.each([
    ['nl', 'Vervoerder: de derde aan wie Opdrachtnemer het vervoer heeft uitbesteed.', 'Artikel 2 blijft ten aanzien van de Vervoerder en diens chauffeurs buiten toepassing.'],
    ['nl', 'Dag: een werkdag.', 'Opdrachtnemer kan andere bedrijven inschakelen. Zulke bedrijven werken volgens hun eigen reglementen; artikel 2 is op hen niet van toepassing.'],
    ['en', '"Day" means a working day.', 'The Provider may engage subcontractors. Article 2 does not apply to them.'],
  ] as const)('%s: %s %s', (language, definition, sentences) => {
    expect(factsOf(language, `## 1. Begrippen\n\n${definition}\n\n## 2. Klachten\n\nOpdrachtnemer behandelt klachten.\n\n## 3. Derden\n\n${sentences}`).carveOuts.map(({ clauses, subcontractorsOnly }) => [clauses.join(), subcontractorsOnly])).toEqual([['2', true]])
  })

  it('leaves "them" alone after a sentence on residents', () => {
    expect(factsOf('nl', '## 3. Derden\n\nOpdrachtnemer kan derden inschakelen voor cliënten met dementie. Artikel 2 is op hen niet van toepassing.').carveOuts.map(({ subcontractorsOnly }) => subcontractorsOnly)).toEqual([false])
  })
})
