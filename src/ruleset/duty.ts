import { directionAt, ownerOf, type Direction } from '../facts/duty-direction.js'
import type { Reading } from '../facts/read-statements.js'
import type { Role } from '../facts/statement.js'
import type { ConceptMatch } from '../languages/found.js'

/** The direction of a duty: who must do what its words say, and whom it must reach. */
export interface Duty {
  /** Concepts of the words that say it. */
  readonly verbs: readonly string[]
  /** Who may be the one to do it; empty where that does not matter. */
  readonly from: readonly Role[]
  /** Whom it may reach; empty where that does not matter. */
  readonly to: readonly Role[]
}

/** `reversed`: it reaches the wrong party; `wrong-actor`: the wrong party does it. */
export type Fault = 'reversed' | 'wrong-actor'
type Finding = Fault | 'right' | 'unknown'

/**
 * What is wrong with the direction of a rule's duties in the readings of a unit: the first duty that can be judged decides, and a word that has
 * it right decides for the duty; null where nothing is wrong or nobody can tell. A sentence that names no party goes on about what the one
 * before in its clause says.
 */
export function faultOf(unit: readonly Reading[], matched: readonly ConceptMatch[], duties: readonly Duty[], all: readonly Reading[]): Fault | null {
  for (const duty of duties) {
    const found = worst(unit.flatMap((reading) => findingsIn(reading, matched, duty)))
    const known = found === 'unknown' ? worst(unit.flatMap((reading) => findingsBefore(reading, duty, all))) : found
    if (known !== 'unknown') return known === 'right' ? null : known
  }
  return null
}

function worst(findings: readonly Finding[]): Finding {
  return (['right', 'reversed', 'wrong-actor'] as const).find((each) => findings.includes(each)) ?? 'unknown'
}

function findingsIn(reading: Reading, matched: readonly ConceptMatch[], duty: Duty): readonly Finding[] {
  return duty.verbs.flatMap((verb) => {
    const own = reading.statement.matchesOf(verb)
    return matched.filter((match) => own.includes(match)).flatMap((match) => findingsOf(reading, match, duty))
  })
}

function findingsBefore({ statement, roles }: Reading, duty: Duty, all: readonly Reading[]): readonly Finding[] {
  const before = all[statement.index - 1]
  if (before === undefined || before.statement.place.clause !== statement.place.clause || before.statement.block !== statement.block || roles.some(({ role }) => isParty(role))) return []
  return findingsIn(before, duty.verbs.flatMap((verb) => before.statement.matchesOf(verb)), duty)
}

function findingsOf(reading: Reading, match: ConceptMatch, duty: Duty): readonly Finding[] {
  const places = [match.from, match.to - 1].map((at) => directionAt(reading, at))
  if (duty.from.length === 0) return places.map((direction) => findingOfGoal(direction, duty))
  if (duty.to.length > 0) return places.map((direction) => findingOfGift(direction, duty))
  const owner = ownerOf(reading, match)
  if (owner !== null) return [duty.from.includes(owner) ? 'right' : 'reversed']
  return places.map((direction) => findingOfDoer(direction, duty))
}

/** Whom it reaches, whoever does it. */
function findingOfGoal({ within }: Direction, { to }: Duty): Finding {
  if (within.has('both') || to.some((role) => within.has(role))) return 'right'
  return [...within].some(isParty) ? 'reversed' : 'unknown'
}

/** Whoever something is put before is the one to look at it, approve it or decide. */
function findingOfDoer({ agent, recipients, submits }: Direction, { from }: Duty): Finding {
  const right = (role: Role | null): boolean => role === 'both' || (role !== null && from.includes(role))
  if (submits || agent === null || agent === 'resident') {
    if ([...recipients].some(right)) return 'right'
    return [...recipients].some(isParty) ? 'reversed' : 'unknown'
  }
  if (right(agent)) return 'right'
  return isParty(agent) && ![...recipients].some(right) ? 'wrong-actor' : 'unknown'
}

function findingOfGift({ agent, recipients }: Direction, { from, to }: Duty): Finding {
  const rightAgent = agent === 'both' || (agent !== null && from.includes(agent))
  const rightRecipient = recipients.has('both') || to.some((role) => recipients.has(role))
  if (!rightAgent && !rightRecipient && [...recipients].some(isParty)) return 'reversed'
  if (!rightAgent && isParty(agent)) return 'wrong-actor'
  return rightAgent || rightRecipient ? 'right' : 'unknown'
}

function isParty(role: Role | null): boolean {
  return role === 'provider' || role === 'commissioner'
}
