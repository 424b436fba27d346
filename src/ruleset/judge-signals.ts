import { isContractParty } from '../facts/contract-party.js'
import { deniesDuty } from '../facts/denies-duty.js'
import { isQuestion } from '../facts/is-question.js'
import { isDenied, isNegated, isSupposed } from '../facts/negated.js'
import type { Reading } from '../facts/read-statements.js'
import type { Statement } from '../facts/statement.js'
import type { ConceptMatch } from '../languages/found.js'
import type { NearMiss, RuleContext, Verdict } from '../rule-api/rule.js'
import type { ScoreOf } from '../second-reader/contract-scores.js'
import { annexGaps, type AnnexGap } from './annex-gap.js'
import { directionOf, type Duty } from './duty.js'
import { partFarFetched } from './far-fetched.js'
import { carveOutOf, holds, shortfallOf } from './shortfall.js'
import { isAbout, isNearest, isRuledOut, matchConcepts, namesParties, type Signal, type Unit } from './signal.js'
import { verdictOf } from './signal-verdict.js'
import { follows, standsNearby } from './stands-nearby.js'
import { unitsFor } from './units.js'

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
  readonly outcome: 'met' | 'weak' | 'violated' | 'undetermined' | 'not-applicable'
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
  const { likely, farFetched } = partFarFetched(candidates, scoreOf, ({ order }) => rule.signals[order]!.needs.includes('complaint-clause'))
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

/** What one signal makes of a unit: a candidate, a near-miss, or nothing. */
export function tryUnit(unit: Unit, signal: Signal, order: number, context: RuleContext, direction: readonly Duty[]): Candidate | NearMiss | null {
  if (unit.readings.some(({ statement }, at) => statement.place.zone === 'toc' || (isQuestion(statement) && !answers(unit.readings[at + 1]?.statement)))) return null
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
  const reach = directionOf(readings, matched, dutiesOf(signal, direction), context.facts.readings)
  if (reach === 'reversed') return null
  const shortfall = shortfallOf(unit, lead, signal, ownOf(unit, lead.statement, matched), context, reach === 'right' && unit.readings.length === 1 && direction.some(({ kind }) => kind === 'watch') ? 'watched' : reach)
  if (shortfall === 'wrong-actor' && isContractParty(lead.actor) && direction.some(({ alone }) => alone)) return null
  const carved = shortfall === 'carved-out' ? carveOutOf(unit, context.facts) : null
  const extra = carved === null ? [] : context.facts.readings.filter(({ statement }) => statement === carved.statement)
  return { outcome: shortfall === null ? 'met' : 'weak', reason: shortfall, element: signal.element, order, readings: [...readings, ...extra] }
}

/** "Is it for the other? Then you bring it there": such a question is a condition. */
function answers(statement: Statement | undefined): boolean {
  return statement !== undefined && /^(?:dan|then)$/u.test(statement.tokens[statement.own]?.folded ?? '')
}

/** The direction of the rule; else that the signal's own actor does it. */
function dutiesOf({ actor }: Signal, direction: readonly Duty[]): readonly Duty[] {
  return direction.length > 0 || actor === null ? direction : [{ verbs: [], kind: 'by', party: actor }]
}

/** Those of the matches that are the statement's: all, where it is the only one. */
function ownOf({ readings }: Unit, statement: Statement, matched: readonly ConceptMatch[]): readonly ConceptMatch[] {
  return readings.length === 1 ? matched : matched.filter((match) => statement.matchesOf(match.concept).includes(match))
}

/** True when the sentences themselves decide nothing: "Bijlage 4 regelt …", "… staat in Bijlage 4", without a term of their own. */
function leavesToAnnex({ readings }: Unit, { facts }: RuleContext): boolean {
  if (facts.annexes.cited.length === 0 || readings.some(({ statement }) => statement.deadlines.length > 0)) return false
  return readings.some(({ statement }) => isLeft(statement)) && (readings.length === 1 || readings.every(({ statement }) => statement.references.some(({ kind }) => kind === 'annex')))
}

function isLeft({ concepts, references, span }: Statement): boolean {
  return concepts.has('delegates.to-annex') || references.every(({ kind, start }) => kind === 'annex' && start < span.start + 4)
}

/** The annex that the unit leans on and that is not there. */
function gapOf(unit: Unit, context: RuleContext): AnnexGap | null {
  return annexGaps(context).find(({ reading }) => unit.readings.includes(reading)) ?? null
}

function nearMissOf(reading: Reading): NearMiss | null {
  const sense = reading.mentions.find((mention) => mention.sense !== 'resident')?.sense
  return sense === undefined ? null : { span: reading.statement.span, because: sense }
}
