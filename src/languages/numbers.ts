/** Number words and amounts of one language; values are whole numbers. */
export type NumberWords = Readonly<Record<string, number>>

/** The value of a number word or of digits ("zes", "6", "14"), or null. */
export function numberOf(word: string, words: NumberWords): number | null {
  if (/^\d{1,4}$/u.test(word)) return Number(word)
  return words[word] ?? null
}
