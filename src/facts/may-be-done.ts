import { clausesOf, subordinateClauses } from './clauses.js'
import type { Reading } from './read-statements.js'

/** "Klachten kunnen in het overleg worden besproken", "may be discussed": nobody is named (or comes last: "by the Provider"), and nobody has to. Not "zodat herhaling kan worden voorkomen". */
export function mayBeDone(reading: Reading): boolean {
  const { statement, actor, roles } = reading
  if (actor !== null && actor !== 'provider') return false
  const { tokens } = statement
  const clauses = clausesOf(reading), hangs = subordinateClauses(reading)
  return statement.matchesOf('may').some(({ from, to }) => {
    const clause = clauses[from]!
    const own = tokens.slice(Math.max(statement.own, clauses.indexOf(clause)), from)
    const rest = tokens.slice(to, clauses.lastIndexOf(clause) + 1)
    if (actor !== null && roles.some((role) => role.from < from)) return false
    return !hangs[clause]! && !own.some(({ folded }) => describing.test(folded)) && !denying.test(rest[0]?.folded ?? '') && rest.some(({ folded }) => /^(?:worden|be)$/u.test(folded))
  })
}

const describing = /^(?:die|dat|zodat|opdat|hoe|wat|that|which|who|how|what|so)$/u
const denying = /^(?:niet|geen|alleen|slechts|pas|not|only)$/u
