import { endOfLetter } from './character-kind.js'
import type { Language } from '../shared/vocabulary.js'

const dutch = new Set(['de', 'het', 'een', 'van', 'en', 'niet', 'aan', 'voor', 'met', 'wordt', 'zijn', 'dat', 'bij', 'op', 'uit', 'door', 'naar', 'ook', 'dit', 'die'])
const english = new Set(['the', 'of', 'and', 'to', 'shall', 'by', 'for', 'with', 'any', 'is', 'be', 'that', 'this', 'from', 'which', 'or', 'its', 'not', 'will', 'are'])

/** Characters of a text by which its language is told. */
const enough = 60_000

/** How many of the first words of a text belong to the small words of a language. */
export function frequencyOf(text: string, words: Language | ReadonlySet<string>): number {
  const small = words === 'nl' ? dutch : words === 'en' ? english : words
  return (text.slice(0, enough).toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => small.has(word)).length
}

/** A small word and the space behind it take at least so many characters. */
const leastWord = 3
const longestSmall = 5

/** The language of a text by its most frequent small words; Dutch when undecided. */
export function detectLanguage(text: string): Language {
  let balance = 0
  const end = Math.min(text.length, enough)
  for (let at = 0; at < end && Math.abs(balance) * leastWord <= end - at + leastWord; ) {
    const from = at
    let code = 0
    for (let next = endOfLetter(text, at, end); next > at; next = endOfLetter(text, at, end)) {
      code = (code << 5) | (text.charCodeAt(at) & 31)
      at = next
    }
    const length = at - from
    if (length >= leastWord - 1 && length <= longestSmall && small.has(code)) balance += leaningOf(text.slice(from, at).toLowerCase())
    if (length === 0) at++
  }
  return balance < 0 ? 'en' : 'nl'
}

/** Small words by the last five bits of each letter: few other words are looked at. */
const small = new Set([...dutch, ...english].map((word) => [...word].reduce((code, character) => (code << 5) | (character.charCodeAt(0) & 31), 0)))

function leaningOf(word: string): number {
  return dutch.has(word) ? 1 : english.has(word) ? -1 : 0
}
