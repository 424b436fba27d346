import { describe, expect, it } from 'vitest'
import { buildDocument } from '../document/build-document.js'
import { defaultReadOptions } from '../document/source-block.js'
import { languages } from '../languages/index.js'
import { readMarkdown } from '../readers/markdown/read-markdown.js'
import type { DefinedTerms } from './defined-terms.js'
import { collectFacts } from './facts.js'

function termsOf(language: 'nl' | 'en', definition: string): DefinedTerms {
  const parties = language === 'nl' ? '1. De gemeente Terhoeve, hierna: "Klant";\n\n2. Stichting De Wilg, hierna: "Opdrachtnemer";' : '1. The Municipality of Terhoeve (the "Council");\n\n2. De Wilg B.V. (the "Provider");'
  return collectFacts(buildDocument(readMarkdown(new TextEncoder().encode(`# Contract\n\n${parties}\n\n## 1. Begrippen\n\n1.1 ${definition}\n`), defaultReadOptions)), languages[language]).terms
}

const termsIn = (language: 'nl' | 'en', definition: string): string[] => [...termsOf(language, definition).complaint]

describe('terms that stand for a complaint', () => {
  it.each([
    ['nl', 'Reactie: iedere uiting van onvrede van een cliënt over de hulp.', 'reactie'],
    ['nl', 'Ongemak – iedere klacht van een gebruiker over de dienstverlening, hoe ook geuit.', 'ongemak'],
    ['en', '"Issue" means anything that a client raises because the care disappoints them.', 'issue'],
    ['nl', 'Is een cliënt ontevreden en zegt hij dat, dan noemen partijen dat een Weerwoord.', 'weerwoord'],
    ['en', 'By a "Flag" the parties understand whatever a resident says to show discontent.', 'flag'],
    ['en', 'By "report" the parties mean every complaint of a participant.', 'report'],
  ] as const)('%s: %s', (language, definition, term) => expect(termsIn(language, definition)).toContain(term))

  it.each([
    ['nl', 'Klachtenbeeld: het geheel van psychische klachten van de bewoner.'],
    ['nl', 'Zorgplan: het document waarin de klachten en wensen van de cliënt staan.'],
    ['nl', 'Zolang zijn klacht loopt, zwijgt de bezoeker.'],
    ['nl', 'Klant: de gemeente die van inwoners hoort dat zij ontevreden zijn.'],
    ['en', '"Care Plan" means the document in which a client\'s complaints and needs are described.'],
    ['en', '"Complaints Panel" means the body that deals with complaints of residents.'],
  ] as const)('and what only has to do with complaints: %s: %s', (language, definition) => expect(termsIn(language, definition)).toEqual([]))
})

describe('terms of several words', () => {
  it.each([
    ['nl', 'Teken van ongemak: alles waaruit blijkt dat een bewoner niet tevreden is.', ['teken van ongemak']],
    ['en', '"Unkind Encounter" means any occasion on which a client was treated rudely.', ['unkind encounter']],
    ['en', '"Complaints Panel" means the body that hears residents who are unhappy.', []],
    ['nl', 'Datum van ingang: de dag waarop de overeenkomst begint.', []],
  ] as const)('%s: %s', (language, definition, phrases) => expect(termsOf(language, definition).phrases.map((words) => words.join(' '))).toEqual(phrases))
})

describe('"klacht" and "complaint" that are faults of things', () => {
  it.each([
    ['nl', 'Klacht: een melding van een gebruiker dat de tillift hapert of niet goed functioneert.', true],
    ['en', '"Complaint" means a report by a user that an appliance has a fault.', true],
    ['nl', 'Klacht: een melding van een gebruiker dat de tillift niet werkt of dat een monteur zich misdraagt.', false],
    ['en', '"Complaint" means a statement by which a resident finds fault with the way in which the Provider behaved.', false],
    ['nl', 'Klacht: een uiting van onvrede van een bewoner over een storing of over de bejegening.', false],
  ] as const)('%s: %s', (language, definition, redefined) => expect(termsOf(language, definition).redefined).toBe(redefined))
})
