import { expect, it } from 'vitest'
import { buildDocument } from '../document/build-document.js'
import { defaultReadOptions } from '../document/source-block.js'
import { languages } from '../languages/index.js'
import { readMarkdown } from '../readers/markdown/read-markdown.js'
import { collectFacts } from './facts.js'

const article = (sentences: readonly string[]): string => `# Overeenkomst\n\n## Onder één dak\n\n${sentences.join('\n\n')}\n`
const aboutOf = (sentences: readonly string[], words: string): string | undefined => {
  const { readings, document } = collectFacts(buildDocument(readMarkdown(new TextEncoder().encode(article(sentences)), defaultReadOptions)), languages.nl)
  return readings.find(({ statement: { span } }) => document.text.slice(span.start, span.end).includes(words))?.about
}
const first = 'Een bewoner kan bij Aanbieder een klacht indienen.'
const last = 'Stukken over een klacht blijven buiten het zorgdossier.'
const [verdict, filler] = ['De bewoner ontvangt het oordeel binnen vijf weken.', 'De kamers worden wekelijks schoongemaakt.']

it('takes a sentence on the answer between two sentences on complaints for one of them', () => {
  expect(aboutOf([first, filler, verdict, last], 'oordeel')).toBe('inherited')
})

it('leaves it alone after the last of them, and a sentence on something else between them', () => {
  expect(aboutOf([first, filler, verdict], 'oordeel')).toBe('none')
  expect(aboutOf([first, filler, last], 'schoongemaakt')).toBe('none')
})

it('takes the answer to a question on complaints for one on complaints, up to the next question', () => {
  expect(aboutOf(['Hoe weet ik dat mijn klacht is aangekomen?', 'Binnen vijf werkdagen krijgt u een bericht.'], 'Binnen vijf')).toBe('inherited')
  expect(aboutOf(['Hoe weet ik dat mijn klacht is aangekomen?', 'U krijgt een bericht.', 'Wanneer is het kantoor open?', 'Elke werkdag tot vijf uur.'], 'Elke werkdag')).toBe('none')
})
