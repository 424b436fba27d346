import { conjunctions, hyphenPrefixes, shortWords } from './hyphen-words.js'
import type { Line } from './line.js'
import type { Vocabulary } from './vocabulary.js'

/** How two lines of a paragraph join: characters that fall away at the end of the first, and what comes between. */
export interface Joint {
  readonly drop: number
  readonly between: '' | ' '
}

const space: Joint = { drop: 0, between: ' ' }
const close: Joint = { drop: 0, between: '' }
const hyphenGoes: Joint = { drop: 1, between: '' }

// Dutch keeps the hyphen where two vowels would be read as one: "re-integratie", "mee-eten" (Woordenlijst, klinkerbotsing).
const vowelClash = /(?:(?<![aeiouy])(?:a-[aeiu]|e-[eiu]|i-[ie]|o-[eiou]|u-[iu])|ee-[ei])$/u

/** Decides how the text of one line goes on in the next: line-end hyphens, slashes, web addresses, words cut in a narrow cell. */
export function lineJoint(line: Line, next: Line, vocabulary: Vocabulary): Joint {
  const before = line.text
  const after = next.text
  if (before.endsWith('\u00ad')) return hyphenGoes
  if (endsInHyphen(before)) {
    if (/\S.$/u.test(before.slice(-2))) return hyphenJoint(before, after, vocabulary)
    if (isLooseHyphen(before, after, vocabulary)) return { drop: 2, between: '' }
  }
  if (/[\p{L}\p{N}][/–]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) return close
  if (/(?:https?:\/\/|www\.)\S*[./?=&_]$/iu.test(before) && /^[a-z0-9]/u.test(after)) return close
  return isCutWord(line, next, vocabulary) ? close : space
}

/** Asked first: most lines end otherwise, and looking for more from every place in them takes time. */
export function endsInHyphen(text: string): boolean {
  return text.endsWith('-') || text.endsWith('\u2010')
}

function hyphenJoint(before: string, after: string, vocabulary: Vocabulary): Joint {
  const tail = /[\p{L}\p{M}\p{N}-]+(?=[-\u2010]$)/u.exec(before)?.[0] ?? ''
  const head = /^[\p{L}\p{M}]+/u.exec(after)?.[0] ?? ''
  if (conjunctions.has(head.toLowerCase())) return space
  if (tail === '' || head === '') return /^\p{N}/u.test(after) ? close : space
  const first = tail.slice(tail.lastIndexOf('-') + 1)
  const whole = vocabulary.count(first + head)
  const hyphened = vocabulary.count(`${tail}-${head}`) + vocabulary.count(`${first}-${head}`)
  if (!/\p{Ll}$/u.test(tail) || !/^\p{Ll}/u.test(head)) return close
  if (whole !== hyphened) return whole > hyphened ? hyphenGoes : close
  if (hyphenPrefixes.has(first.toLowerCase()) || /^\p{Lu}+[\p{Ll}]?$/u.test(first) && first.length > 1 && first === first.toUpperCase()) return close
  if (vowelClash.test(`${first}-${head[0]}`)) return close
  return vocabulary.hyphenates ? hyphenGoes : close
}

/** In justified lines the hyphen can stand a hair apart from its word ("regi -⏎streert"), and then it looks like a dash. */
function isLooseHyphen(before: string, after: string, vocabulary: Vocabulary): boolean {
  const tail = /(\p{Ll}+) [-\u2010]$/u.exec(before)?.[1]
  const head = /^\p{Ll}+/u.exec(after)?.[0]
  if (tail === undefined || head === undefined || !vocabulary.hyphenates) return false
  return vocabulary.count(tail + head) > 0 || (vocabulary.count(tail) === 0 && vocabulary.count(head) === 0)
}

/** A word wider than its cell is cut without a hyphen: it fills the line alone, and its rest is no word. */
function isCutWord(line: Line, next: Line, vocabulary: Vocabulary): boolean {
  if (!/^[\p{L}\p{M}]{6,}$/u.test(line.text) || line.right - line.x1 > 0.9 * line.size) return false
  const rest = /^\p{Ll}+/u.exec(next.text)?.[0] ?? ''
  if (rest === '') return false
  if (vocabulary.count(line.text + rest) > 0 || vocabulary.endsInKnown(line.text + rest, rest.length + 2)) return true
  if (rest.length > 3) return vocabulary.looksCut(line.text, rest)
  return !shortWords.has(rest) && vocabulary.count(rest) <= Math.max(1, vocabulary.count(line.text))
}
