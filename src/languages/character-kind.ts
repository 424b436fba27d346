/** What a character is to the splitting of text into words: a table, since an expression with `\p{L}` costs many times as much for each character. */
export const space = 1
export const letter = 2
export const digit = 3
/** A mark that may stand inside a word: "A.W.B.", "9:11", "auto's". */
export const joiner = 4
/** Half of a character beyond U+FFFF. */
export const surrogate = 5
export const other = 6

const kinds = new Uint8Array(0x10000)

/** The kind of a UTF-16 code unit. */
export function kindOf(unit: number): number {
  const known = kinds[unit]!
  if (known !== 0) return known
  const kind = judge(unit)
  kinds[unit] = kind
  return kind
}

function judge(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return surrogate
  const character = String.fromCharCode(unit)
  if (/\s/u.test(character)) return space
  if (/\d/u.test(character)) return digit
  if (/\p{L}/u.test(character)) return letter
  return /['’.:-]/u.test(character) ? joiner : other
}

/** The place after the letter that stands at `at`; `at` itself when none does, or it is at `end`. */
export function endOfLetter(text: string, at: number, end: number): number {
  if (at >= end) return at
  const kind = kindOf(text.charCodeAt(at))
  if (kind === letter) return at + 1
  if (kind !== surrogate) return at
  const to = endOfPair(text, at, end)
  return /^\p{L}$/u.test(text.slice(at, to)) ? to : at
}

/** The place after a character of which the first half stands at `at`; a half by itself is a character too. */
export function endOfPair(text: string, at: number, end: number): number {
  return at + 1 < end && text.codePointAt(at)! > 0xffff ? at + 2 : at + 1
}
