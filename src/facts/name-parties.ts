import type { Parties } from './find-parties.js'
import { namesIn } from './find-roles.js'
import { isSpoken } from './pronouns.js'
import type { Statement } from './statement.js'
import { withFound } from './with-found.js'

/** What the lexicon would have found for a party's own name ("the Owner", "Waterrijk"), had it known it. */
const concepts = {
  commissioner: ['commissioner.word', 'reporting.municipality', 'oversight.municipality', 'serious.municipality'],
  provider: ['provider.word'],
} as const

/** The statements, with what stands for a party found wherever the contract uses the party's own name. */
export function nameParties(statements: readonly Statement[], parties: Parties): readonly Statement[] {
  const named = { ...parties, names: parties.names.filter(({ words }) => words.length > 1 || !isSpoken(words[0]!)) }
  return withFound(statements, (statement) => namesIn(statement, named).flatMap(({ role, from, to }) => {
    if ((role !== 'commissioner' && role !== 'provider') || isKnown(statement, concepts[role][0], to)) return []
    return concepts[role].map((concept) => ({ concept, from, to, skipped: [] }))
  }))
}

function isKnown(statement: Statement, concept: string, end: number): boolean {
  return statement.matchesOf(concept).some(({ from, to }) => from < end && end <= to)
}
