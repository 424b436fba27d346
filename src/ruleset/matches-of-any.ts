import type { Statement } from '../facts/statement.js'
import type { ConceptMatch } from '../languages/found.js'

const none: readonly ConceptMatch[] = []

/** The matches of any of the concepts, in the order of the sentence. */
export function matchesOfAny(statement: Statement, concepts: readonly string[]): readonly ConceptMatch[] {
  if (concepts.length === 1) return statement.matchesOf(concepts[0]!)
  let found: readonly ConceptMatch[] = none
  for (const concept of concepts) {
    const matches = statement.matchesOf(concept)
    if (matches.length > 0) found = found.length === 0 ? matches : [...found, ...matches].sort((one, other) => one.from - other.from)
  }
  return found
}
