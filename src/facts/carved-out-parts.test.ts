import { describe, expect, it } from 'vitest'
import { buildDocument } from '../document/build-document.js'
import { defaultReadOptions } from '../document/source-block.js'
import { languages } from '../languages/index.js'
import { readMarkdown } from '../readers/markdown/read-markdown.js'
import { carvedOutOf } from './carve-outs.js'
import { collectFacts, type Facts } from './facts.js'

const contracts = {
  nl: '# Overeenkomst\n\nDe gemeente Voorbeeldstad, hierna: "Opdrachtgever"; Stichting Voorbeeld, hierna: "Opdrachtnemer";\n\n## Artikel 9 Klachten\n\n9.1 Opdrachtnemer antwoordt op klachten van inwoners.\n\n## Artikel 12 Geschillen\n\n12.1 Geschillen gaan naar de rechter.\n\n## Artikel 20 Slot\n\n20.1 ',
  en: '# Agreement\n\nThe municipality of Sampleton ("the Council"); Sample Services Ltd ("the Provider");\n\n## 9. Complaints\n\n9.1 The Provider answers complaints of residents.\n\n## 12. Disputes\n\n12.1 Disputes go to court.\n\n## 20. General\n\n20.1 ',
}

function factsOf(language: 'nl' | 'en', text: string): Facts {
  return collectFacts(buildDocument(readMarkdown(new TextEncoder().encode(`${contracts[language]}${text}\n`), defaultReadOptions)), languages[language])
}

describe('what a sentence takes out', () => {
  it.each([
    ['nl', 'Artikel 9 geldt niet voor perceel 3.', ['9']],
    ['nl', 'Artikel 12 is niet van toepassing op klachten als bedoeld in artikel 9.', ['12']],
    ['nl', 'Op klachten als bedoeld in artikel 9 is artikel 12 niet van toepassing.', ['12']],
    ['nl', 'De boete van artikel 12 is niet van toepassing zolang Opdrachtnemer zich aan artikel 9 houdt.', ['12']],
    ['nl', 'Klachten als bedoeld in artikel 9 zijn uitgezonderd van artikel 12.', ['12']],
    ['nl', 'De artikelen 9 en 12 gelden niet voor locatie Noord.', ['9', '12']],
    ['nl', 'Artikel 9 van de inkoopvoorwaarden is niet van toepassing.', []],
    ['nl', 'Artikel 9 van deze voorwaarden geldt niet voor perceel 3.', ['9']],
    ['nl', 'Artikel 9 geldt niet voor geschillen tussen Partijen.', []],
    ['nl', 'Voor klachten van medewerkers heeft Opdrachtnemer een eigen regeling; artikel 9 geldt daarvoor niet.', []],
    ['en', 'For Lot 3, clause 9 does not apply.', ['9']],
    ['en', 'The dispute procedure of clause 12 does not apply to complaints under clause 9.', ['12']],
    ['en', 'Matters under clause 9 are exempt from clause 12.', ['12']],
    ['en', 'Lot 2 is excluded from clause 9.', ['9']],
    ['en', 'Clause 12 does not apply in so far as clause 9 provides otherwise.', ['12']],
    ['en', 'Clause 9 does not apply to staff grievances.', []],
    ['en', 'Clauses 9.1 and 9.2 of Part Two do not apply to lot 2.', ['9.1', '9.2']],
    ['en', 'Clause 9 goes before clause 12 and the general conditions of the Provider do not apply.', []],
    ['en', 'The duties of clause 9 do not cease to apply when this agreement ends.', []],
  ] as const)('%s: %s', (language, text, expected) => expect(factsOf(language, text).carveOuts.flatMap(({ clauses }) => clauses)).toEqual(expected))
})

describe('a carve-out for those whom the provider works with', () => {
  it.each([
    ['en', 'Clause 9 does not apply to the security company that works the evening shifts.', true],
    ['en', 'The Provider may engage a cleaning firm. Clause 9 does not apply to that firm.', true],
    ['en', 'Clause 9 does not apply to the Provider.', false],
    ['en', 'Clause 9 does not apply to residents of Lot 2.', false],
    ['nl', 'Artikel 9 geldt niet voor stagebedrijven.', true],
    ['nl', 'Opdrachtnemer mag een deel van het werk uitbesteden. Artikel 9 geldt niet voor dat deel.', true],
    ['nl', 'Artikel 9 geldt niet voor nieuwe cliënten.', false],
  ] as const)('%s: %s', (language, text, only) => expect(factsOf(language, text).carveOuts.map(({ subcontractorsOnly }) => subcontractorsOnly)).toEqual([only]))
})

it('leaves the items of an annex that bear the number of an article of the agreement', () => {
  const { carveOuts, readings } = factsOf('nl', 'Artikel 12 geldt niet voor perceel 2.\n\n# Bijlage 1\n\n12. Opdrachtnemer houdt een klachtenregister bij.')
  const taken = readings.filter(({ statement }) => carvedOutOf(statement, carveOuts) !== null)
  expect(readings.some(({ statement: { place } }) => place.annex !== null && place.numbers.includes('12'))).toBe(true)
  expect(taken.map(({ statement: { place } }) => place.number)).toEqual(['12.1'])
})

it('takes back what stands just before it, and no other clause of the same number', () => {
  const contract = '# Overeenkomst\n\nDe gemeente Voorbeeldstad, hierna: "Opdrachtgever"; Stichting Voorbeeld, hierna: "Opdrachtnemer";\n\n## Hoofdstuk 1 Klachten\n\n1. Opdrachtnemer beantwoordt klachten van inwoners binnen zes weken.\n2. Opdrachtnemer zwijgt. Die plicht geldt niet voor locatie Noord.\n\n## Hoofdstuk 2 Verslag\n\n1. Opdrachtnemer meldt klachten.\n2. Opdrachtnemer telt klachten.\n'
  const { carveOuts, readings, document } = collectFacts(buildDocument(readMarkdown(new TextEncoder().encode(contract), defaultReadOptions)), languages.nl)
  const taken = readings.filter(({ statement }) => carvedOutOf(statement, carveOuts) !== null).map(({ statement: { span } }) => document.text.slice(span.start, span.end))
  expect(taken).toEqual(['Opdrachtnemer zwijgt.'])
})
