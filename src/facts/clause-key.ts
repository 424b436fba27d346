import { withoutWord } from './without-word.js'

const words: Readonly<Record<string, string>> = { one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10' }

/** What tells one clause from others: "Artikel 9", "Part Nine" and "9" are the same clause; an annex is never an article. */
export function clauseKey(number: string, annex: boolean): string {
  const bare = bareOf(number)
  return `${annex ? 'annex ' : ''}${words[bare] ?? bare}`
}

const bares = new Map<string, string>()
const mostBares = 5_000

/** The number without the word before it and the mark behind it; worked out once for each number. */
function bareOf(number: string): string {
  const known = bares.get(number)
  if (known !== undefined) return known
  const lower = number.toLowerCase()
  const bare = (withoutWord(lower) || lower).replace(/[.:]$/u, '')
  if (bares.size >= mostBares) bares.clear()
  bares.set(number, bare)
  return bare
}
