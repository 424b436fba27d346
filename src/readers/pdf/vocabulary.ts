import { conjunctions } from './hyphen-words.js'
import { endsInHyphen } from './line-joint.js'

/** The words of one document, by which line-end hyphens are told apart. */
export interface Vocabulary {
  /** How often a word (lower case, hyphens inside included) stands within a line. */
  count(word: string): number
  /** True when the word ends in a known shorter word of more than so many letters: a compound. */
  endsInKnown(word: string, longerThan: number): boolean
  /** True when no other word ends as this one does and none begins as the rest does (three letters each): one word, cut in two. */
  looksCut(word: string, rest: string): boolean
  /** True when the document breaks words with hyphens at line ends; else such a hyphen belongs to the word. */
  readonly hyphenates: boolean
}

const words = /[\p{L}\p{M}]+(?:[-\u2010\u2011][\p{L}\p{M}]+)*/gu
const ending = /([\p{L}\p{M}]*\p{Ll})[-\u2010]$/u
const opening = /^(\p{Ll}[\p{L}\p{M}]*)/u

/** The words of lines in reading order; counted when a line end first asks for it, which in most documents none does. */
export function vocabularyOf(lines: readonly string[]): Vocabulary {
  const counts = lazily(() => countWords(lines))
  const ends = lazily(() => countPieces(counts().keys(), (word) => word.slice(-3)))
  const starts = lazily(() => countPieces(counts().keys(), (word) => word.slice(0, 3)))
  const count = (word: string): number => counts().get(word.toLowerCase()) ?? 0
  const endsInKnown = (word: string, longerThan: number): boolean => {
    for (let at = 1; word.length - at > longerThan; at++) if (count(word.slice(at)) > 0) return true
    return false
  }
  // Both halves stand in the counts themselves.
  const looksCut = (word: string, rest: string): boolean =>
    (ends().get(word.slice(-3).toLowerCase()) ?? 0) <= 1 && (starts().get(rest.slice(0, 3)) ?? 0) <= 1
  return { count, endsInKnown, looksCut, hyphenates: hyphenates(lines, count) }
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => (made ??= { value: make() }).value
}

/** Words cut at a line end are no words. */
function countWords(lines: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  lines.forEach((line, i) => {
    const found = [...line.matchAll(words)]
    const broken = /[-\u2010\u00ad]$/u.test(line)
    const rest = i > 0 && /[-\u2010\u00ad]$/u.test(lines[i - 1]!)
    for (const match of found.slice(rest ? 1 : 0, broken ? -1 : undefined)) {
      const word = match[0].toLowerCase().replace(/[\u2010\u2011]/gu, '-')
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  })
  return counts
}

function countPieces(words: Iterable<string>, pieceOf: (word: string) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(pieceOf(word), (counts.get(pieceOf(word)) ?? 0) + 1)
  return counts
}

/** Automatic hyphenation breaks some lines in every hundred, and words that stand unbroken elsewhere; own hyphens do not. */
function hyphenates(lines: readonly string[], count: (word: string) => number): boolean {
  let [broken, whole, hyphened] = [0, 0, 0]
  lines.forEach((line, i) => {
    const before = endsInHyphen(line) ? ending.exec(line)?.[1] : undefined
    const after = opening.exec(lines[i + 1] ?? '')?.[1]
    if (before === undefined || after === undefined || conjunctions.has(after)) return
    broken++
    if (count(before + after) > 0) whole++
    if (count(`${before}-${after}`) > 0) hyphened++
  })
  return whole > hyphened || (whole === hyphened && broken >= 3 && broken > 0.025 * lines.length)
}
