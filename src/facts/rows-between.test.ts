import { expect, it } from 'vitest'
import { buildDocument } from '../document/build-document.js'
import { defaultReadOptions } from '../document/source-block.js'
import { languages } from '../languages/index.js'
import { readMarkdown } from '../readers/markdown/read-markdown.js'
import { collectFacts } from './facts.js'

const table = (rows: readonly string[]): string => `## Ouders en scholen\n\n| Nr | Eis |\n| --- | --- |\n${rows.map((row, at) => `| E-${at + 1} | ${row} |`).join('\n')}\n`
const aboutOf = (rows: readonly string[], words: string): string | undefined => {
  const { readings, document } = collectFacts(buildDocument(readMarkdown(new TextEncoder().encode(table(rows)), defaultReadOptions)), languages.nl)
  return readings.find(({ statement: { span } }) => document.text.slice(span.start, span.end).includes(words))?.about
}
const klacht = 'Ouders kunnen bij de Vervoerder een klacht indienen.'
const answer = 'Uiterlijk na vier weken ligt er een inhoudelijk antwoord.'

it('takes a row about the answer between two rows on complaints for one of them', () => {
  expect(aboutOf([klacht, answer, 'Van elke klacht van een ouder wordt de datum genoteerd.'], 'inhoudelijk')).toBe('inherited')
})

it('leaves such a row alone after the last row on complaints, and a row on something else between them', () => {
  expect(aboutOf([klacht, 'Voertuigen zijn schoon.', answer], 'inhoudelijk')).toBe('none')
  expect(aboutOf([klacht, 'Voertuigen zijn schoon.', 'Van elke klacht van een ouder wordt de datum genoteerd.'], 'schoon')).toBe('none')
})
