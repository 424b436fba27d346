import { describe, expect, it } from 'vitest'
import { buildDocument } from '../document/build-document.js'
import { defaultReadOptions } from '../document/source-block.js'
import { languages } from '../languages/index.js'
import { readMarkdown } from '../readers/markdown/read-markdown.js'
import { collectFacts } from './facts.js'

function rolesOf(language: 'nl' | 'en', sentences: string): readonly string[] {
  const text = `# Contract\n\n1. De gemeente Terhoeve, hierna: "Gemeente";\n\n2. De Wilg B.V., hierna: "Vervoerder";\n\n## Uitvoering\n\n${sentences}\n`
  return collectFacts(buildDocument(readMarkdown(new TextEncoder().encode(text), defaultReadOptions)), languages[language]).readings.at(-1)!.roles.map(({ role }) => role)
}

describe('whom a pronoun in the middle means', () => {
  it.each([
    ['nl', 'Vervoerder rijdt namens de Gemeente. Ouders mogen haar blijven aanspreken op goed vervoer.', true],
    ['nl', 'De Gemeente heeft het werk uitbesteed. Voor haar inwoners blijft zij aanspreekbaar op goed vervoer.', true],
    ['nl', 'De Gemeente besteedt uit. Ouders kunnen haar klacht indienen.', false],
    ['nl', 'De hulp wordt thuis gegeven. Ouders mogen haar blijven aanspreken op goed vervoer.', false],
    ['en', 'The Council has contracted the task out. Residents may hold it to account.', true],
    ['en', 'The Council and the Provider meet. Residents may hold it to account.', false],
  ] as const)('%s: %s', (language, sentences, expected) => expect(rolesOf(language, sentences).includes('commissioner')).toBe(expected))
})
