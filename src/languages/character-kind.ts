/** What a character is to the splitting of text into words: a table, since an expression with `\p{L}` costs many times as much for each character. */
export const space = 1
export const wordCharacter = 2
/** A mark that may stand inside a word: "A.W.B.", "9:11", "auto's". */
export const joiner = 3
/** Half of a character beyond U+FFFF. */
export const surrogate = 4
export const other = 5

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
  if (/[\p{L}\d]/u.test(character)) return wordCharacter
  return /['’.:-]/u.test(character) ? joiner : other
}
