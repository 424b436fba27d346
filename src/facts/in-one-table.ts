import type { Reading } from './read-statements.js'

/** True for a table row that is read with its column heads. */
export function isRow({ statement: { own, lead } }: Reading): boolean {
  return own > 0 && lead === null
}

/** True when two readings are rows under the same headings. */
export function inOneTable(one: Reading, other: Reading): boolean {
  return isRow(one) && isRow(other) && one.statement.place.headings.join('|') === other.statement.place.headings.join('|')
}
