import type { ConceptNumbers } from '../languages/concept-set.js'
import type { NearMiss, Outcome, Verdict } from '../rule-api/rule.js'
import { oncePer } from '../shared/once-per.js'
import type { Candidate, SignalRule } from './judge-signals.js'

/** Adds up what the signals of a rule found: violations first, then the best that is said. */
export function verdictOf(rule: SignalRule, candidates: readonly Candidate[], nearMisses: readonly NearMiss[]): Verdict {
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
  const idle = pick('not-applicable')
  if (idle.length > 0) return make('not-applicable', idle, idle[0]!.reason)
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
