import { describe, expect, it } from 'vitest'
import { buildDocument } from '../document/build-document.js'
import { defaultReadOptions } from '../document/source-block.js'
import { languages } from '../languages/index.js'
import { readMarkdown } from '../readers/markdown/read-markdown.js'
import { collectFacts } from './facts.js'

function termsIn(language: 'nl' | 'en', definition: string): string[] {
  const parties = language === 'nl' ? '1. De gemeente Terhoeve, hierna: "Klant";\n\n2. Stichting De Wilg, hierna: "Opdrachtnemer";' : '1. The Municipality of Terhoeve (the "Council");\n\n2. De Wilg B.V. (the "Provider");'
  return [...collectFacts(buildDocument(readMarkdown(new TextEncoder().encode(`# Contract\n\n${parties}\n\n## 1. Begrippen\n\n1.1 ${definition}\n`), defaultReadOptions)), languages[language]).terms.complaint]
}

describe('terms that stand for a complaint', () => {
  it.each([
    ['nl', 'Reactie: iedere uiting van onvrede van een cliënt over de hulp.', 'reactie'],
    ['nl', 'Ongemak – iedere klacht van een gebruiker over de dienstverlening, hoe ook geuit.', 'ongemak'],
    ['en', '"Issue" means anything that a client raises because the care disappoints them.', 'issue'],
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
