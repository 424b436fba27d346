import type { Place } from './statement.js'

/** True when two places stand in the same article of the same part of the contract. */
export function inOneArticle(one: Place, other: Place): boolean {
  const [mine, its] = [one.numbers.at(-1), other.numbers.at(-1)]
  return one.zone === other.zone && (mine === its || (isLetter(mine) && isLetter(its))) && one.headings.join('|') === other.headings.join('|')
}

/** Lettered paragraphs under one heading that has no number itself are parts of its article, not articles. */
function isLetter(number: string | undefined): boolean {
  return number !== undefined && /^[a-z]$/u.test(number)
}
