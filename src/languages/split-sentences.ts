import type { Span } from '../document/span.js'
import { endOfLetter } from './character-kind.js'

/**
 * Splits a block's text into sentences: a full stop, question or exclamation mark followed by white space and a capital, digit or
 * opening quote ends one, unless the word before it is an abbreviation or a number ("art. 5", "B.V. Leverancier", "2. Partijen").
 */
export function splitSentences(text: string, abbreviations: ReadonlySet<string>): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const match of text.matchAll(/[.!?]["'”’)]*\s+(?=["'“‘(]*[\p{Lu}\d])|;\s+|\n/gu)) {
    if (match[0].startsWith('.') && staysTogether(text, match.index, abbreviations)) continue
    const end = match.index + match[0].trimEnd().length
    if (end > start) spans.push({ start, end })
    start = match.index + match[0].length
  }
  const end = text.trimEnd().length
  if (end > start) spans.push({ start, end })
  return spans
}

function staysTogether(text: string, stop: number, abbreviations: ReadonlySet<string>): boolean {
  const word = /[\p{L}\d.]*$/u.exec(text.slice(Math.max(0, stop - 24), stop))?.[0].toLowerCase() ?? ''
  if (/^nos?$/u.test(word) && !/^\.\s+\d/u.test(text.slice(stop, stop + 8))) return false
  return abbreviations.has(word) || (word.includes('.') && /^(?:\p{L}\.)+\p{L}$/u.test(word)) || (word !== '' && endOfLetter(word, 0, word.length) === word.length) || (/^\d{1,2}$/u.test(word) && startsBlock(text, stop, word))
}

function startsBlock(text: string, stop: number, word: string): boolean {
  return text.slice(0, stop - word.length).trim() === ''
}
