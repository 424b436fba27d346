import { isContractParty, otherParty, type ContractParty } from '../facts/contract-party.js'
import { directionAt, type Direction } from '../facts/duty-direction.js'
import { penaltyIn, type Penalty } from '../facts/penalty.js'
import type { Reading } from '../facts/read-statements.js'
import type { Role } from '../facts/statement.js'
import type { ConceptMatch } from '../languages/found.js'

/** The direction of a duty. */
export interface Duty {
  /** Concepts of the words that say it; empty: all that a signal asks for. */
  readonly verbs: readonly string[]
  /**
   * `by`: a party does it; `hold`: it is a party's (its responsibility), whoever does the work; `give`: a party gives it to another (notice, report, penalty); `turn`: one may turn to a party, whoever points there;
   * `impose`: a party acts upon what the other does badly; `watch`: a party looks, approves or decides, or the other puts it before that party; `tell`: a party tells it the resident, not the other party only.
   */
  readonly kind: 'by' | 'hold' | 'give' | 'turn' | 'watch' | 'impose' | 'tell'
  /** Who does, gives, is turned to, or watches. */
  readonly party: ContractParty
  /** True when it is worth nothing by the wrong party: what the commissioner reports to its own council is no report to it. */
  readonly alone?: boolean
}

/** `reversed`: it reaches the wrong party; `wrong-actor`: the wrong party does it; `unknown`: nobody can tell. */
export type Finding = 'reversed' | 'wrong-actor' | 'right' | 'unknown'

/**
 * How it is with the direction of a rule's duties in the readings of a unit: the first duty that can be judged decides, and a word that has
 * it right decides for the duty. A sentence that names no party goes on about what the one
 * before in its clause says.
 */
export function directionOf(unit: readonly Reading[], matched: readonly ConceptMatch[], duties: readonly Duty[], all: readonly Reading[]): Finding {
  const found = worst(duties.flatMap((duty) => unit.flatMap((reading) => findingsIn(reading, matched, duty))))
  return found === 'unknown' ? worst(duties.flatMap((duty) => unit.flatMap((reading) => findingsBefore(reading, duty, all)))) : found
}

function worst(findings: readonly Finding[]): Finding {
  return (['right', 'reversed', 'wrong-actor'] as const).find((each) => findings.includes(each)) ?? 'unknown'
}

/** What main clauses say comes before what subordinate ones do. */
function findingsIn(reading: Reading, matched: readonly ConceptMatch[], duty: Duty): readonly Finding[] {
  const anchors = matched.filter((match) => (duty.verbs.length === 0 || duty.verbs.includes(match.concept)) && reading.statement.matchesOf(match.concept).includes(match))
  if (duty.kind === 'impose') return [findingOfPenalty(penaltyIn(reading), duty)]
  const places = [...anchors, ...sharedIn(reading, duty)].flatMap(({ from, to }) => (from === to - 1 ? [from] : [from, to - 1]))
  const directions = [...new Set(places)].map((at) => directionAt(reading, at))
  const main = directions.filter(({ subordinate }) => !subordinate).map((direction) => findingOf(direction, duty))
  if (duty.kind === 'by' || (duty.kind === 'tell' && !main.includes('reversed'))) return [...main, ...directions.map((direction) => findingOf(direction, duty)).filter((finding) => finding === 'right')]
  return main.some((finding) => finding !== 'unknown') ? main : directions.map((direction) => findingOf(direction, duty))
}

/** Verbs that all rules share are looked for in the sentence, whether or not a signal asks for them. */
function sharedIn({ statement }: Reading, { verbs }: Duty): readonly ConceptMatch[] {
  return verbs.filter((verb) => verb.startsWith('acts.')).flatMap((verb) => statement.matchesOf(verb))
}

function findingsBefore({ statement, roles }: Reading, duty: Duty, all: readonly Reading[]): readonly Finding[] {
  const before = all[statement.index - 1]
  if (before === undefined || before.statement.place.clause !== statement.place.clause || before.statement.block !== statement.block || roles.some(({ role }) => isContractParty(role))) return []
  return findingsIn(before, duty.verbs.flatMap((verb) => before.statement.matchesOf(verb)), duty)
}

function findingOf(direction: Direction, duty: Duty): Finding {
  switch (duty.kind) {
    case 'by': return findingOfDeed(direction, duty)
    case 'hold': return findingOfHold(direction, duty)
    case 'give': return findingOfGift(direction, duty)
    case 'turn': return findingOfTurn(direction, duty)
    case 'watch': return findingOfWatch(direction, duty)
    case 'impose': return 'unknown'
    case 'tell': return findingOfTelling(direction, duty)
  }
}

function findingOfDeed({ agent }: Direction, { party }: Duty): Finding {
  return isRight(agent, party) ? 'right' : isContractParty(agent) ? 'wrong-actor' : 'unknown'
}

/** "Stelt Opdrachtgever daarvan in kennis": the one who complained hears nothing. */
function findingOfTelling(direction: Direction, duty: Duty): Finding {
  const { recipients } = direction
  return recipients.size === 1 && recipients.has(otherParty(duty.party)) ? 'reversed' : findingOfDeed(direction, duty)
}

function findingOfHold({ agent, borrowed, recipients, holder }: Direction, { party }: Duty): Finding {
  if (holder !== null) return isRight(holder, party) ? 'right' : 'wrong-actor'
  if (isRight(agent, party)) return 'right'
  if (borrowed) return 'unknown'
  return isContractParty(agent) ? 'wrong-actor' : findingOfReached(recipients, party)
}

/** What residents get tells the other party nothing: "de klager krijgt elke twee weken bericht". */
function findingOfGift({ agent, recipients, toResidentsOnly }: Direction, { party }: Duty): Finding {
  const rightAgent = isRight(agent, party)
  const reached = findingOfReached(recipients, otherParty(party))
  if (rightAgent) return 'right'
  if (reached !== 'reversed' && isContractParty(agent)) return 'wrong-actor'
  return toResidentsOnly ? 'reversed' : reached
}

/** Where one may turn: the party that is turned to, or that acts upon it. */
function findingOfTurn({ turnsTo: { agents, recipients } }: Direction, { party }: Duty): Finding {
  if ([...agents, ...recipients].some((role) => isRight(role, party))) return 'right'
  return [...recipients].some(isContractParty) ? 'reversed' : [...agents].some(isContractParty) ? 'wrong-actor' : 'unknown'
}

/** Whoever holds the power watches; so does the one before whom something is put. */
function findingOfWatch({ agent, recipients, submits, holder }: Direction, { party }: Duty): Finding {
  if (holder !== null) return isRight(holder, party) ? 'right' : 'reversed'
  const reached = findingOfReached(recipients, party)
  if ((submits !== null || !isContractParty(agent)) && reached !== 'unknown') return reached === 'reversed' && submits === 'actively' && agent === null ? 'unknown' : reached
  if (submits === 'actively' && isContractParty(agent)) return isRight(agent, party) ? 'reversed' : 'right'
  if (isRight(agent, party)) return 'right'
  return isContractParty(agent) && reached !== 'right' ? 'wrong-actor' : 'unknown'
}

/** The one imposes, the other bears it: what most places in the sentence say. */
function findingOfPenalty({ imposers, sufferers }: Penalty, { party }: Duty): Finding {
  const right = imposers.filter((role) => role === party).length + sufferers.filter((role) => role === otherParty(party)).length
  const wrong = imposers.length + sufferers.length - right
  return right === 0 && wrong === 0 ? 'unknown' : wrong > right ? 'reversed' : 'right'
}

function findingOfReached(recipients: ReadonlySet<Role>, party: ContractParty): Finding {
  if ([...recipients].some((role) => isRight(role, party))) return 'right'
  return [...recipients].some(isContractParty) ? 'reversed' : 'unknown'
}

function isRight(role: Role | null, party: ContractParty): boolean {
  return role === party || role === 'both'
}
