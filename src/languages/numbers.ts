/** Number words and amounts of one language; values are whole numbers. */
export type NumberWords = Readonly<Record<string, number>>

/** The value of a number word or of digits ("zes", "6", "14"), or null. */
export function numberOf(word: string, words: NumberWords): number | null {
  if (/^\d{1,4}$/u.test(word)) return Number(word)
  return ownValue(words, word) ?? compound(word, words)
}

/** "Twenty-five", "achtentwintig": tens and ones in one word. */
function compound(word: string, words: NumberWords): number | null {
  const match = /^([a-z]+ty)-([a-z]+)$/u.exec(word) ?? /^([a-z]+)en([a-z]+tig)$/u.exec(word)
  const [one, other] = [match?.[1], match?.[2]].map((part) => (part === undefined ? undefined : ownValue(words, part)))
  return one === undefined || other === undefined || Math.min(one, other) > 9 ? null : one + other
}

/** The value of a word in a table of words; a word such as "constructor" is in none. */
export function ownValue(table: Readonly<Record<string, number>>, word: string): number | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined
}
