import type { Span } from '../document/span.js'

/** A word, number or punctuation mark; `folded` is lower case without diacritics. */
export interface Token extends Span {
  readonly folded: string
  readonly word: boolean
}

const pattern = /€|[\p{L}\d]+(?:['’.:-][\p{L}\d]+)*|[^\s\p{L}\d]/gu
const marks = /\p{M}/gu
const folds = new Map<string, string>()

/** Splits text into tokens; spans are relative to `base`. Linear in the text. */
export function tokenize(text: string, base = 0): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(pattern)) {
    const start = base + match.index
    const folded = fold(match[0])
    tokens.push({ start, end: start + match[0].length, folded, word: /[\p{L}\d]/u.test(folded) })
  }
  return tokens
}

/** The tokens of a table row whose cells stand on lines of their own: a bar between cells, which no phrase passes over. */
export function tokenizeCells(text: string, base = 0): Token[] {
  let at = base
  return text.split('\n').flatMap((cell, index): Token[] => {
    const start = at
    at += cell.length + 1
    const tokens = tokenize(cell, start)
    return index === 0 ? tokens : [{ start: start - 1, end: start, folded: '|', word: false }, ...tokens]
  })
}

/** Lower case, without diacritics; typographic apostrophes become plain. */
export function fold(text: string): string {
  const known = folds.get(text)
  if (known !== undefined) return known
  const folded = text.normalize('NFD').replace(marks, '').replace(/’/gu, "'").toLowerCase()
  if (folds.size > 50_000) folds.clear()
  folds.set(text, folded)
  return folded
}
