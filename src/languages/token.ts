import type { Span } from '../document/span.js'
import { formOf, type Form } from './form.js'
import { digit, endOfLetter, endOfPair, joiner, kindOf, space } from './character-kind.js'

export { fold } from './form.js'

/** A word, number or punctuation mark where it stands; `folded` is lower case without diacritics. */
export class Token implements Span {
  constructor(readonly start: number, readonly end: number, readonly form: Form) {}

  get folded(): string {
    return this.form.folded
  }

  get word(): boolean {
    return this.form.word
  }
}

/** Splits text into words (letters and digits, joined by an apostrophe, a stop, a colon or a hyphen) and single marks; spans are relative to `base`. Linear in the text. */
export function tokenize(text: string, base = 0): Token[] {
  return tokenizeSpan(text, { start: 0, end: text.length }, base)
}

/** As `tokenize` for a stretch of a longer text; `base` is added to its offsets. */
export function tokenizeSpan(text: string, { start, end }: Span, base = 0): Token[] {
  const tokens: Token[] = []
  for (let at = start; at < end; ) {
    if (kindOf(text.charCodeAt(at)) === space) at++
    else {
      const to = endOfToken(text, at, end)
      tokens.push(new Token(base + at, base + to, formOf(text.slice(at, to))))
      at = to
    }
  }
  return tokens
}

function endOfToken(text: string, at: number, end: number): number {
  let to = endOfWordCharacter(text, at, end)
  if (to === at) return endOfPair(text, at, end)
  for (;;) {
    const next = endOfWordCharacter(text, to, end)
    if (next > to) to = next
    else if (to < end && kindOf(text.charCodeAt(to)) === joiner && endOfWordCharacter(text, to + 1, end) > to + 1) to++
    else return to
  }
}

/** The place after the letter or digit that stands at `at`; `at` itself when none does. */
function endOfWordCharacter(text: string, at: number, end: number): number {
  return at < end && kindOf(text.charCodeAt(at)) === digit ? at + 1 : endOfLetter(text, at, end)
}

/** The tokens of a table row whose cells stand on lines of their own: a bar between cells, which no phrase passes over. */
export function tokenizeCells(text: string, base = 0): Token[] {
  let at = base
  return text.split('\n').flatMap((cell, index): Token[] => {
    const start = at
    at += cell.length + 1
    const tokens = tokenize(cell, start)
    return index === 0 ? tokens : [new Token(start - 1, start, bar), ...tokens]
  })
}

const bar = formOf('|')
