import { directionAt, type Direction } from '../facts/duty-direction.js'
import type { Reading } from '../facts/read-statements.js'
import type { Role } from '../facts/statement.js'
import type { ConceptMatch } from '../languages/found.js'

/** The direction of a duty: who must do what these verbs say, and whom it must reach. */
export interface Duty {
  /** Concepts of the words that say it; empty: all that a signal matched. */
  readonly verbs: readonly string[]
  readonly from: readonly Role[]
  /** Empty where it does not matter. */
  readonly to: readonly Role[]
}

export type Fault = 'reversed' | 'wrong-actor'

/** What is wrong with the direction of the matched words; null when they are right, or when it cannot be told. */
export function faultOf(readings: readonly Reading[], matched: readonly ConceptMatch[], duties: readonly Duty[]): Fault | null {
  let fault: Fault | null = null
  for (const reading of readings) {
    for (const match of matched) {
      if (!reading.statement.matchesOf(match.concept).includes(match)) continue
      const own = duties.filter(({ verbs }) => verbs.length === 0 || verbs.includes(match.concept))
      if (own.length === 0) continue
      const faults = own.flatMap((duty) => [match.from, match.to - 1].map((at) => faultIn(directionAt(reading, at), duty)))
      if (faults.includes('none')) return null
      const found = faults.find((each) => each !== 'unknown')
      if (found === 'reversed' || (found === 'wrong-actor' && fault === null)) fault = found
    }
  }
  return fault
}

function faultIn({ agent, recipients }: Direction, { from, to }: Duty): Fault | 'none' | 'unknown' {
  const rightAgent = agent === 'both' || (agent !== null && from.includes(agent))
  const rightRecipient = to.some((role) => recipients.has(role)) || recipients.has('both')
  const wrongAgent = !rightAgent && (agent === 'provider' || agent === 'commissioner')
  const wrongRecipient = to.length > 0 && !rightRecipient && (recipients.has('provider') || recipients.has('commissioner'))
  if (wrongRecipient && !rightAgent) return 'reversed'
  if (wrongAgent && !rightRecipient) return 'wrong-actor'
  return rightAgent || rightRecipient ? 'none' : 'unknown'
}
