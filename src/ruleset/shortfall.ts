import { carvedOutOf, type CarveOut } from '../facts/carve-outs.js'
import { citesComplaintClause } from '../facts/complaint-clauses.js'
import { isEscapable } from '../facts/escape-clause.js'
import type { Facts } from '../facts/facts.js'
import { isSoftLead, softMatches } from '../facts/is-soft.js'
import { mayBeDone } from '../facts/may-be-done.js'
import { namesEitherParty, turnsToCommissioner } from '../facts/name-either-party.js'
import type { Reading } from '../facts/read-statements.js'
import { isNorm } from '../facts/names-no-duty.js'
import { inOtherSentence, isShortCell } from '../facts/in-other-sentence.js'
import type { ConceptMatch } from '../languages/found.js'
import type { RuleContext } from '../rule-api/rule.js'
import type { Finding } from './duty.js'
import { isWrongActor, type Signal, type Unit, type Want } from './signal.js'

/** The carve-out that takes the unit out elsewhere in the contract; null when none does. */
export function carveOutOf({ readings }: Unit, { carveOuts }: Facts): CarveOut | null {
  for (const { statement } of readings) {
    const found = carvedOutOf(statement, carveOuts)
    if (found !== null) return found
  }
  return null
}

/** What keeps a matching sentence from fulfilling the requirement; null when nothing does. Who handles complaints under the eyes of the right party is its subject all the same; "wij bespreken de klachten en u noemt de oorzaken" has the right one in the part that counts. */
export function shortfallOf(unit: Unit, lead: Reading, signal: Signal, matched: readonly ConceptMatch[], { facts }: RuleContext, reach: Finding | 'watched'): string | null {
  if (lead.statement.place.zone === 'recital') return 'recital'
  if (carveOutOf(unit, facts) !== null) return 'carved-out'
  if (isWrongActor(lead.actor, signal.actor) && !actsElsewhere(lead, matched) && ((reach !== 'watched' && reach !== 'right') || lead.actor === 'third')) return 'wrong-actor'
  if (isSoft(lead, signal) && !(lead.modality === 'soft' && inOtherSentence(lead.statement, matched, softMatches(lead.statement, lead.actor, lead.roles)))) return 'soft-modality'
  if (unit.readings.some((reading) => reading.statement.concepts.has('exception.scope') || isEscapable(reading))) return 'exception'
  const weakening = signal.weakens.find((concept) => unit.readings.some(({ statement }) => statement.concepts.has(concept) && !(statement === lead.statement && inOtherSentence(statement, matched, statement.matchesOf(concept)))))
  if (weakening !== undefined) return weakening
  for (const want of signal.wants) if (!holds(unit, want, facts)) return `no-${want}`
  return reach === 'wrong-actor' ? reach : null
}

/** Of a row: whoever seems to act does so in another sentence, in a cell that is written out ("The record is open to the Council, which may …"). */
function actsElsewhere({ statement, roles, actor }: Reading, matched: readonly ConceptMatch[]): boolean {
  const named = roles.filter(({ role }) => role === actor)
  return inOtherSentence(statement, matched, named) && !named.some((mention) => isShortCell(statement, mention))
}

/** True when the unit holds what a signal wants besides its words. */
export function holds({ readings }: Unit, want: Want, { complaintClauses }: Facts): boolean {
  return readings.some((reading) => {
    const { statement } = reading
    const { concepts, deadlines } = statement
    switch (want) {
      case 'frequency': return concepts.has('frequency')
      case 'deadline': return deadlines.length > 0 || concepts.has('immediate')
      case 'no-deadline': return deadlines.length === 0
      case 'no-norm': return !isNorm(statement)
      case 'number': return deadlines.length > 0
      case 'two-terms': return deadlines.length > 1
      case 'term': return deadlines.some(({ days }) => days >= 4)
      case 'complaint-clause': return citesComplaintClause(statement, complaintClauses)
      case 'either-party': return namesEitherParty(reading)
      case 'to-commissioner': return turnsToCommissioner(reading)
    }
  })
}

/** "Kan", "may" is soft for the signal's own actor; where the signal is firm also for the provider, whoever the signal asks for. What both parties may do is no right of the commissioner. */
function isSoft(reading: Reading, signal: Signal): boolean {
  const { statement, roles, modality, actor } = reading
  if (isSoftLead(statement, actor, roles)) return true
  if (signal.modality === 'any') return modality === 'discretion' && actor === 'both' && signal.actor === 'commissioner'
  if (signal.modality === 'sure' && mayBeDone(reading)) return true
  return modality === 'soft' || (modality === 'discretion' && (actor === signal.actor || (signal.modality !== 'binding' && (actor === 'provider' || actor === 'both'))))
}
