import { carvedOutOf, type CarveOut } from '../facts/carve-outs.js'
import { citesComplaintClause } from '../facts/complaint-clauses.js'
import { deniesDuty } from '../facts/denies-duty.js'
import { isEscapable } from '../facts/escape-clause.js'
import { isSoftLead } from '../facts/is-soft.js'
import type { Facts } from '../facts/facts.js'
import { namesEitherParty, turnsToCommissioner } from '../facts/name-either-party.js'
import { isDenied, isNegated, isSupposed } from '../facts/negated.js'
import type { Reading } from '../facts/read-statements.js'
import type { Statement } from '../facts/statement.js'
import type { ConceptNumbers } from '../languages/concept-set.js'
import type { ConceptMatch } from '../languages/found.js'
import type { NearMiss, Outcome, RuleContext, Verdict } from '../rule-api/rule.js'
import type { ScoreOf } from '../second-reader/contract-scores.js'
import { annexGaps, type AnnexGap } from './annex-gap.js'
import { directionFault, type Duty } from './duty.js'
import { partFarFetched } from './far-fetched.js'
import { isAbout, isNearest, isRuledOut, isWrongActor, matchConcepts, namesParties, type Signal, type Unit, type Want } from './signal.js'
import { follows, standsNearby } from './stands-nearby.js'
import { unitsFor } from './units.js'
import { oncePer } from '../shared/once-per.js'

/** How a rule's signals add up. */
export interface SignalRule {
  readonly signals: readonly Signal[]
  /** Who must do what its words say, and to whom; empty where anybody may. */
  readonly direction: readonly Duty[]
  /** How many different elements make it met; 1 for ordinary rules. */
  readonly elements: number
  /** True when the rule asks what a word means: a definition or an indicator fulfils no other. */
  readonly defines: boolean
  /** Outcome when nothing is found: `missing`, `met` for rules that look for harm, `not-applicable`. */
  readonly otherwise: 'missing' | 'met' | 'not-applicable'
}

export interface Candidate {
  readonly outcome: 'met' | 'weak' | 'violated' | 'undetermined'
  readonly reason: string | null
  readonly values?: Readonly<Record<string, string>>
  readonly element: string | null
  /** Position of the signal in the rule file: the more specific ones come first. */
  readonly order: number
  readonly readings: readonly Reading[]
}

/** Judges a contract by signals; without `scoreOf` every sentence that matches counts. Violations first, then the best that is said; carve-outs and shortfalls make it weak. */
export function judgeSignals(rule: SignalRule, context: RuleContext, others: ReadonlyMap<string, SignalRule> = new Map(), scoreOf: ScoreOf | null = null): Verdict {
  const { readings } = context.facts
  const candidates: Candidate[] = []
  const nearMisses: NearMiss[] = []
  const unitsOf = unitsFor(rule, readings)
  for (let order = 0; order < rule.signals.length; order++) {
    const signal = rule.signals[order]!
    for (const unit of unitsOf(order)) {
      const found = tryUnit(unit, signal, order, context, rule.direction)
      if (found !== null && 'because' in found) nearMisses.push(found)
      else if (found !== null && !isOfOther(unit, signal.unless, 'met', context, others) && !isOfOther(unit, signal.faultOf, 'violated', context, others)) candidates.push(found)
    }
  }
  const { likely, farFetched } = partFarFetched(candidates, scoreOf)
  nearMisses.push(...farFetched.map(({ readings: [first] }) => ({ span: first!.statement.span, because: 'possibly-relevant' })))
  const sure = likely.filter(({ order }) => !rule.signals[order]!.last)
  return verdictOf(rule, sure.length > 0 ? sure : likely, nearMisses)
}

/** True when a sentence fulfils one of these rules, or does what one of these forbids: then it is no fault of this one. */
function isOfOther(unit: Unit, ids: readonly string[], outcome: 'met' | 'violated', context: RuleContext, others: ReadonlyMap<string, SignalRule>): boolean {
  return ids.some((id) => others.get(id)?.signals.some((signal, order) => {
    const found = signal.outcome === outcome && signal.within === 'sentence' && !isRuledOut(unit, signal) ? tryUnit(unit, signal, order, context, []) : null
    return found !== null && !('because' in found) && found.outcome === outcome && !(outcome === 'violated' && isOfOther(unit, signal.unless, 'met', context, others))
  }))
}

function tryUnit(unit: Unit, signal: Signal, order: number, context: RuleContext, direction: readonly Duty[]): Candidate | NearMiss | null {
  if (unit.readings.some(({ statement }) => statement.place.zone === 'toc')) return null
  const matched = matchConcepts(unit, signal)
  if (matched === null || !namesParties(unit, signal.mentions) || !isNearest(unit, signal) || !standsNearby(unit, signal.nearby, context.facts) || follows(unit, signal.notAfter, context.facts)) return null
  const lead = unit.readings.find(({ statement }) => ownOf(unit, statement, matched).length > 0) ?? unit.readings[0]!
  if (!isAbout(unit, signal.about)) return signal.outcome === 'met' ? nearMissOf(lead) : null
  const against = signal.negation === 'require' ? isDenied : isNegated
  const negated = unit.readings.some(({ statement }) => against(statement, ownOf(unit, statement, matched)))
  if ((signal.negation === 'refuse' && negated) || (signal.negation === 'require' && !negated)) return null
  if (signal.outcome === 'met' && unit.readings.some((reading) => reading.ofOthers || deniesDuty(reading))) return null
  if (signal.stated && unit.readings.every(({ statement }) => ownOf(unit, statement, matched).every((match) => isSupposed(statement, match)))) return null
  if (signal.needs.some((want) => !holds(unit, want, context.facts))) return null
  const readings = unit.readings.length === 1 ? unit.readings : unit.readings.filter(({ statement }) => ownOf(unit, statement, matched).length > 0)
  if (signal.outcome !== 'met') return lead.statement.place.zone === 'recital' ? null : { outcome: signal.outcome, reason: signal.reason, element: signal.element, order, readings }
  const gap = signal.leansOnAnnex || leavesToAnnex(unit, context) ? gapOf(unit, context) : null
  if (gap !== null) return { outcome: gap.state === 'absent' ? 'weak' : 'undetermined', reason: gap.state === 'absent' ? 'annex-absent' : 'annex-not-supplied', values: { annex: gap.annex }, element: signal.element, order, readings }
  const fault = directionFault(readings, matched, dutiesOf(signal, direction), context.facts.readings)
  if (fault === 'reversed') return null
  const shortfall = shortfallOf(unit, lead, signal, context) ?? fault
  const carved = shortfall === 'carved-out' ? carveOutOf(unit, context.facts) : null
  const extra = carved === null ? [] : context.facts.readings.filter(({ statement }) => statement === carved.statement)
  return { outcome: shortfall === null ? 'met' : 'weak', reason: shortfall, element: signal.element, order, readings: [...readings, ...extra] }
}

/** The direction of the rule; else that the signal's own actor does it. */
function dutiesOf({ actor }: Signal, direction: readonly Duty[]): readonly Duty[] {
  return direction.length > 0 || actor === null ? direction : [{ verbs: [], kind: 'by', party: actor }]
}

/** Those of the matches that are the statement's: all, where it is the only one. */
function ownOf({ readings }: Unit, statement: Statement, matched: readonly ConceptMatch[]): readonly ConceptMatch[] {
  return readings.length === 1 ? matched : matched.filter((match) => statement.matchesOf(match.concept).includes(match))
}

/** "Kan", "may" is soft for the signal's own actor; where the signal is firm also for the provider, whoever the signal asks for. What both parties may do is no right of the commissioner. */
function isSoft({ statement, roles, modality, actor }: Reading, signal: Signal): boolean {
  if (isSoftLead(statement, actor, roles)) return true
  if (signal.modality === 'any') return modality === 'discretion' && actor === 'both' && signal.actor === 'commissioner'
  return modality === 'soft' || (modality === 'discretion' && (actor === signal.actor || (signal.modality === 'firm' && (actor === 'provider' || actor === 'both'))))
}

/** True when the sentence itself decides nothing: "Bijlage 4 regelt …", "… staat in Bijlage 4", without a term of its own. */
function leavesToAnnex({ readings }: Unit, { facts }: RuleContext): boolean {
  if (facts.annexes.cited.length === 0 || readings.length > 1) return false
  const { statement } = readings[0]!
  if (statement.deadlines.length > 0) return false
  return statement.concepts.has('delegates.to-annex') || statement.references.every(({ kind, start }) => kind === 'annex' && start < statement.span.start + 4)
}

/** The annex that the unit leans on and that is not there. */
function gapOf(unit: Unit, context: RuleContext): AnnexGap | null {
  return annexGaps(context).find(({ reading }) => unit.readings.includes(reading)) ?? null
}

function carveOutOf({ readings }: Unit, { carveOuts }: Facts): CarveOut | null {
  for (const { statement } of readings) {
    const found = carvedOutOf(statement, carveOuts)
    if (found !== null) return found
  }
  return null
}

/** What keeps a matching sentence from fulfilling the requirement; null when nothing does. */
function shortfallOf(unit: Unit, lead: Reading, signal: Signal, { facts }: RuleContext): string | null {
  if (lead.statement.place.zone === 'recital') return 'recital'
  if (carveOutOf(unit, facts) !== null) return 'carved-out'
  if (isWrongActor(lead.actor, signal.actor)) return 'wrong-actor'
  if (isSoft(lead, signal)) return 'soft-modality'
  if (unit.readings.some((reading) => reading.statement.concepts.has('exception.scope') || isEscapable(reading))) return 'exception'
  const weakening = signal.weakens.find((concept) => unit.readings.some(({ statement }) => statement.concepts.has(concept)))
  if (weakening !== undefined) return weakening
  for (const want of signal.wants) if (!holds(unit, want, facts)) return `no-${want}`
  return null
}

function holds({ readings }: Unit, want: Want, { complaintClauses }: Facts): boolean {
  return readings.some((reading) => {
    const { statement } = reading
    const { concepts, deadlines } = statement
    switch (want) {
      case 'frequency': return concepts.has('frequency')
      case 'deadline': return deadlines.length > 0 || concepts.has('immediate')
      case 'number': return deadlines.length > 0
      case 'two-terms': return deadlines.length > 1
      case 'term': return deadlines.some(({ days }) => days >= 4)
      case 'complaint-clause': return citesComplaintClause(statement, complaintClauses)
      case 'either-party': return namesEitherParty(reading)
      case 'to-commissioner': return turnsToCommissioner(reading)
    }
  })
}

function nearMissOf(reading: Reading): NearMiss | null {
  const sense = reading.mentions.find((mention) => mention.sense !== 'resident')?.sense
  return sense === undefined ? null : { span: reading.statement.span, because: sense }
}

function verdictOf(rule: SignalRule, candidates: readonly Candidate[], nearMisses: readonly NearMiss[]): Verdict {
  const pick = (outcome: Outcome): Candidate[] => candidates.filter((candidate) => candidate.outcome === outcome)
  const make = (outcome: Outcome, chosen: readonly Candidate[], reason: string | null): Verdict =>
    ({ outcome, reason, evidence: evidenceOf(rule, chosen), nearMisses: outcome === 'met' ? [] : dedupe(nearMisses), values: chosen[0]?.values ?? {} })
  const violated = pick('violated')
  if (violated.length > 0) return make('violated', violated, violated[0]!.reason)
  const met = pick('met')
  const elements = new Set(met.map(({ element }) => element))
  if (met.length > 0 && (elements.size >= rule.elements || elements.has('all'))) return make('met', met, null)
  const undetermined = pick('undetermined')
  if (undetermined.length > 0) return make('undetermined', undetermined, undetermined[0]!.reason)
  const weak = pick('weak')
  if (met.length > 0) return make('weak', met, 'one-element')
  if (weak.length > 0) return make('weak', weak, weak[0]!.reason)
  return make(rule.otherwise, [], null)
}

/** A sentence that holds one more of a rule's concepts outweighs two places in the order of its signals. */
const perConcept = 2
/** Sentences that score this little less than the best are quoted beside it. */
const near = 3

/** The concepts that a rule asks for, each once, by their numbers in a lexicon. */
const conceptsIn = oncePer(({ numbers }: ConceptNumbers) => oncePer(({ signals }: SignalRule): readonly number[] => {
  const names = new Set(signals.flatMap(({ all, frame }) => [...all, ...frame].flat()))
  return [...names].flatMap((name) => numbers.get(name) ?? [])
}))

/** Of each element the sentences that say most of what the rule asks: those that hold most of its concepts, the more specific signals first. */
function evidenceOf(rule: SignalRule, candidates: readonly Candidate[]): Verdict['evidence'] {
  const scored = candidates.map((candidate) => ({ ...candidate, score: perConcept * heldBy(candidate, rule) - candidate.order }))
  const best = new Map<string | null, number>()
  for (const { element, score } of scored) best.set(element, Math.max(score, best.get(element) ?? -Infinity))
  const chosen = scored.filter(({ element, score }) => score >= best.get(element)! - near).sort((a, b) => b.score - a.score || weight(b) - weight(a))
  const spans = chosen.flatMap(({ readings }) => readings.map(({ statement }) => statement.span))
  return spans.filter((span, index) => spans.findIndex(({ start }) => start === span.start) === index).slice(0, 4)
}

/** How many of the concepts that the rule asks for the sentences hold. */
function heldBy({ readings }: Candidate, rule: SignalRule): number {
  const [first] = readings
  return first === undefined ? 0 : conceptsIn(first.statement.concepts.known)(rule).filter((number) => readings.some(({ statement }) => statement.concepts.hasNumber(number))).length
}

/** Sentences that name the complaint and the actor come first among equals. */
function weight({ readings }: Candidate): number {
  const first = readings[0]
  return first === undefined ? 0 : (first.about === 'own' ? 2 : 0) + (first.actor === null ? 0 : 1) + (first.topic ? 2 : 0)
}

function dedupe(nearMisses: readonly NearMiss[]): NearMiss[] {
  return nearMisses.filter(({ span }, index) => nearMisses.findIndex((other) => other.span.start === span.start) === index).slice(0, 3)
}
