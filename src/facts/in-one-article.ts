import type { Place } from './statement.js'

/** True when two places stand in the same article of the same part of the contract. */
export function inOneArticle(one: Place, other: Place): boolean {
  return one.zone === other.zone && one.numbers.at(-1) === other.numbers.at(-1) && one.headings.join('|') === other.headings.join('|')
}
