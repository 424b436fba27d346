import type { RoleMention } from './find-roles.js'
import type { Statement } from './statement.js'

/** A lead-in with one of these takes back what its items ask ("is niet verplicht tot:", "does not apply:", "overleggen nog over:"). */
const releasing = ['no-duty', 'carve-out', 'undecided']

/**
 * True when the lead-in of an enumeration makes its items no duty: nobody need do them, they do not apply, or the parties still have to
 * agree on them. What residents need not do ("de klager hoeft niet:") takes nothing back.
 */
export function deniesItems(statement: Statement, roles: readonly RoleMention[]): boolean {
  if (statement.lead === null) return false
  return releasing.flatMap((concept) => statement.matchesOf(concept)).some(({ from, to }) => to <= statement.own && roles.findLast((role) => role.from < from)?.role !== 'resident')
}
