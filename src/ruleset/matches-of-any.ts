import type { Statement } from '../facts/statement.js'
import type { ConceptMatch } from '../languages/found.js'

/** The matches of any of the concepts, in the order of the sentence. */
export function matchesOfAny(statement: Statement, concepts: readonly string[]): readonly ConceptMatch[] {
  if (concepts.length === 1) return statement.matchesOf(concepts[0]!)
  const found = concepts.map((concept) => statement.matchesOf(concept)).filter(({ length }) => length > 0)
  return found.length < 2 ? (found[0] ?? []) : found.flat().sort((one, other) => one.from - other.from)
}
