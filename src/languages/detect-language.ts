import type { Language } from '../shared/vocabulary.js'

const dutch = new Set(['de', 'het', 'een', 'van', 'en', 'niet', 'aan', 'voor', 'met', 'wordt', 'zijn', 'dat', 'bij', 'op', 'uit', 'door', 'naar', 'ook', 'dit', 'die'])
const english = new Set(['the', 'of', 'and', 'to', 'shall', 'by', 'for', 'with', 'any', 'is', 'be', 'that', 'this', 'from', 'which', 'or', 'its', 'not', 'will', 'are'])

/** How many of the first words of a text belong to the small words of a language. */
export function frequencyOf(text: string, words: Language | ReadonlySet<string>): number {
  const small = words === 'nl' ? dutch : words === 'en' ? english : words
  return (text.slice(0, 60_000).toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => small.has(word)).length
}

/** The language of a text by its most frequent small words; Dutch when undecided. */
export function detectLanguage(text: string): Language {
  let balance = 0
  for (const word of text.slice(0, 60_000).toLowerCase().match(/\p{L}+/gu) ?? []) {
    if (dutch.has(word)) balance++
    else if (english.has(word)) balance--
  }
  return balance < 0 ? 'en' : 'nl'
}
