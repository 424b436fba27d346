import type { Statement } from '../facts/statement.js'
import type { ConceptMatch } from '../languages/found.js'

/** The matches of any of the concepts, in the order of the sentence. */
export function matchesOfAny(statement: Statement, concepts: readonly string[]): readonly ConceptMatch[] {
  const held = concepts.filter((concept) => statement.concepts.has(concept))
  if (held.length < 2) return held.flatMap((concept) => statement.matchesOf(concept))
  return held.flatMap((concept) => statement.matchesOf(concept)).sort((one, other) => one.from - other.from)
}
