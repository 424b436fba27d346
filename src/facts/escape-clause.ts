import { softMatches } from './is-soft.js'
import { segmentsOf } from './negated.js'
import type { Reading } from './read-statements.js'

const condition = /^(?:voorzover|zover|mits|indien|als|wanneer|if|when|where|provided|extent|insofar)$/u

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
  const segments = segmentsOf(statement)
  return softMatches(statement, actor, roles).some(({ from }) => from >= statement.own && openerBefore(statement, segments, from) !== null)
}

function leavesItToBearer({ statement, roles, actor }: Reading): boolean {
  const segments = segmentsOf(statement)
  return statement.matches.some(({ concept, from, to }) => {
    if (concept !== 'decides' || from < statement.own) return false
    const opened = openerBefore(statement, segments, from)
    if (opened === null) return false
    const [subject] = roles.filter((role) => role.from >= opened.at && role.to <= to + 2 && segments[role.from] === segments[from])
    if (subject === undefined || subject.role === 'resident' || subject.role === 'third') return false
    return subject.role === 'provider' || subject.role === 'both' || (opened.exception && subject.role === actor)
  })
}

/** The word that opens the segment of a token, when it opens an exception or a condition. */
function openerBefore({ tokens, matches }: Reading['statement'], segments: readonly number[], token: number): { readonly at: number; readonly exception: boolean } | null {
  for (let at = token; at >= 0 && segments[at] === segments[token]; at--) {
    if (matches.some(({ concept, from }) => concept === 'exception' && from === at)) return { at, exception: true }
    if (condition.test(tokens[at]!.folded)) return { at, exception: false }
  }
  return null
}
