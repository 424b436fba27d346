import { deniesItems } from './denies-items.js'
import { segmentsOf } from './negated.js'
import type { Reading } from './read-statements.js'
import type { Statement } from './statement.js'

/**
 * True when the sentence says that a party need not do something ("Opdrachtnemer hoeft niet …", "the Provider is not required to …").
 * Nor does a carve-out that speaks of its own clause ask anything ("Deze bepaling treedt pas in werking …"). That residents need not do
 * something ("de klager hoeft geen formulier in te vullen") denies no duty.
 */
export function deniesDuty({ statement, roles }: Reading): boolean {
  if (deniesItems(statement, roles) || isAboutItsClause(statement)) return true
  if (!statement.concepts.has('no-duty')) return false
  const segments = segmentsOf(statement)
  return statement.matchesOf('no-duty').some(({ from, to }) => {
    if (from < statement.own) return false
    const before = roles.filter((role) => role.from < from && segments[role.from] === segments[from] && !isGoverned(statement, role.from)).at(-1)
    const subject = before !== undefined && from - before.from <= 4 ? before : roles.find((role) => role.from > from && role.from < to)
    return subject !== undefined && subject.role !== 'resident'
  })
}

/** "De ondersteuner van de gemeente en hoeft …": what stands behind a preposition is no subject. */
function isGoverned({ tokens }: Statement, at: number): boolean {
  const before = /^(?:de|het|een|the|an?)$/u.test(tokens[at - 1]?.folded ?? '') ? at - 2 : at - 1
  return /^(?:van|of|bij|aan|tot|naar|met|from|to|with|at)$/u.test(tokens[before]?.folded ?? '')
}

function isAboutItsClause(statement: Statement): boolean {
  const { concepts, own } = statement
  return concepts.has('carve-out') && !concepts.has('carve-out.harmless') && statement.matchesOf('this-clause').some(({ from }) => from === own)
}
