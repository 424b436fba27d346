import type { Reading } from '../facts/read-statements.js'
import { tokenize } from '../languages/token.js'

/** What the second reader sees of a sentence: stems ("w:"), word ends of compounds ("e:"), pairs ("b:"), stems of the heading ("h:"), and a few facts; each once. */
export function sentenceFeatures({ statement, about, actor }: Reading): ReadonlySet<string> {
  const words = statement.tokens.filter(isPlainWord).map(({ folded }) => folded)
  const found = new Set<string>([`about:${about}`, `actor:${actor ?? ''}`])
  if (statement.deadlines.length > 0) found.add('deadline')
  for (const [index, word] of words.entries()) {
    found.add(`w:${stemOf(word)}`)
    if (word.length > longWord) found.add(`e:${endOf(word)}`)
    if (index > 0) found.add(`b:${stemOf(words[index - 1]!)}_${stemOf(word)}`)
  }
  for (const token of tokenize(statement.place.headings.at(-1) ?? '').filter(isPlainWord)) found.add(`h:${stemOf(token.folded)}`)
  return found
}

/** Six letters tell Dutch and English inflections apart from other words nearly as well as a stemmer, and open compounds ("klachtencommissie") at their first part. */
const stemLength = 6
export const longWord = 8

export function stemOf(word: string): string {
  return word.slice(0, stemLength)
}

export function endOf(word: string): string {
  return word.slice(-stemLength)
}

export function isPlainWord({ word, folded }: { readonly word: boolean; readonly folded: string }): boolean {
  return word && !/^\d/u.test(folded)
}
