import { expect, it } from 'vitest'
import { splitSentences } from './split-sentences.js'

const split = (text: string): string[] => splitSentences(text, new Set(['art', 'b.v'])).map(({ start, end }) => text.slice(start, end))

it('splits at full stops but not after abbreviations, numbers and initials', () => {
  expect(split('Zie art. 5.2 hierna. De B.V. Voorbeeld levert. Klaar.')).toEqual(['Zie art. 5.2 hierna.', 'De B.V. Voorbeeld levert.', 'Klaar.'])
})

it('takes "No." for an answer where no number follows', () => {
  const english = (text: string): string[] => splitSentences(text, new Set(['no'])).map(({ start, end }) => text.slice(start, end))
  expect(english('No. Learners stay our responsibility. See form No. 12.')).toEqual(['No.', 'Learners stay our responsibility.', 'See form No. 12.'])
})

it('splits at semicolons and keeps every word', () => {
  expect(split('Eerst dit; dan dat.')).toEqual(['Eerst dit;', 'dan dat.'])
})
