import { softMatches } from './is-soft.js'
import type { Reading } from './read-statements.js'
import type { Statement } from './statement.js'

const condition = /^(?:voorzover|zover|mits|indien|als|wanneer|if|when|where|provided|extent|insofar|far)$/u
const mark = /^[,;:.()|–—]$/u

/**
 * True when an exception or a condition leaves the duty to the one who has it ("tenzij Aanbieder anders besluit", "unless the Provider
 * decides otherwise") or to circumstances ("voor zover de bezetting dat toelaat"). What residents wish or decide leaves nothing to the
 * provider, nor does what the commissioner may ask for ("vaker als Opdrachtgever dat wenst").
 */
export function isEscapable(reading: Reading): boolean {
  return leavesItToBearer(reading) || dependsOnCircumstances(reading)
}

/** "Tenzij dat redelijkerwijs niet mogelijk is", "as far as staffing allows": soft words of which an exception or a condition is made. */
function dependsOnCircumstances({ statement, roles, actor }: Reading): boolean {
  return softMatches(statement, actor, roles).some(({ from, to }) => from >= statement.own && openerBefore(statement, to - 1) !== null)
}

function leavesItToBearer({ statement, roles, actor }: Reading): boolean {
  return statement.matchesOf('decides').some(({ from, to }) => {
    const opened = from >= statement.own && !decidesNothing(statement, from) ? openerBefore(statement, from) : null
    if (opened === null) return false
    const subject = roles.find((role) => role.from >= opened.at && role.to <= to + 2)
    return subject?.role === 'provider' || subject?.role === 'both' || (subject?.role === 'commissioner' && opened.exception && actor === 'commissioner')
  })
}

/** "The agreed time", "de overeengekomen termijn", "fails to resolve complaints": nothing is left to decide. */
function decidesNothing({ tokens }: Statement, from: number): boolean {
  return /^(?:the|an?|de|het|een)$/u.test(tokens[from - 1]?.folded ?? '') || /^fail(?:s|ed|ing)?$/u.test(tokens[from - 2]?.folded ?? '')
}

/** The word that opens the exception or condition in which a token stands, since the last comma. */
function openerBefore(statement: Statement, token: number): { readonly at: number; readonly exception: boolean } | null {
  const { tokens, own } = statement
  const exceptions = statement.matchesOf('exception')
  for (let at = token; at >= own && !mark.test(tokens[at]!.folded); at--) {
    if (exceptions.some(({ from }) => from === at)) return { at, exception: true }
    if (condition.test(tokens[at]!.folded)) return { at, exception: false }
  }
  return null
}
