import type { Reading } from '../facts/read-statements.js'
import type { RuleContext, Verdict } from '../rule-api/rule.js'
import type { ScoreOf } from '../second-reader/contract-scores.js'
import { oncePer } from '../shared/once-per.js'
import { tryUnit, type Candidate, type SignalRule } from './judge-signals.js'
import type { Signal, Unit } from './signal.js'
import { verdictOf } from './signal-verdict.js'
import { unitsFor } from './units.js'

/** Hundredths of a logit: of the sentences that score more, nearly all speak to the rule (measured on contracts that nobody had tuned to). */
const leastFamiliar = 100

/**
 * A second look, for a rule that found nothing, at the sentences that the second reader knows as its own: there it is enough that they hold all the
 * words of a signal, or all but one of three or more of what must be done, and fall short in nothing; how often, and that it is of complaints at
 * all, still has to stand near where a signal asks for that. Words that would tell of something else do not count against them; those that deny the duty or take part of it away do. Null
 * when it finds nothing either.
 */
export function judgeFamiliar(rule: SignalRule, context: RuleContext, scoreOf: ScoreOf): Verdict | null {
  const isFamiliar = (reading: Reading): boolean => scoreOf(reading) >= leastFamiliar
  if (!context.facts.readings.some(isFamiliar)) return null
  return judgeBy(widened(rule), context, isFamiliar) ?? judgeBy(shortened(rule), context, (reading) => isFamiliar(reading) && isPlainDuty(reading))
}

/** What nobody may do or leave at will, and nothing in the sentence denies: with a word lacking, nobody can tell what a "not" is of. */
function isPlainDuty({ modality, statement: { concepts } }: Reading): boolean {
  return modality !== 'discretion' && !concepts.has('negation')
}

function judgeBy(rule: SignalRule, context: RuleContext, counts: (reading: Reading) => boolean): Verdict | null {
  const unitsOf = unitsFor(rule, context.facts.readings)
  const candidates = rule.signals.flatMap((signal, order) => unitsOf(order).filter(({ readings }) => readings.every(counts)).flatMap((unit) => candidateOf(unit, signal, order, context, rule)))
  return candidates.length === 0 ? null : verdictOf(rule, candidates, [])
}

function candidateOf(unit: Unit, signal: Signal, order: number, context: RuleContext, { direction }: SignalRule): readonly Candidate[] {
  const found = tryUnit(unit, signal, order, context, direction)
  return found === null || 'because' in found ? [] : [found]
}

/** Concepts that deny what a rule asks, or take part of it away: unlike those that tell of something else they count against every sentence. */
const qualifier = /(?:^|\.)(?:not|not-.+|no-.+|none|away|never|negation|denied|barred|refuse[ds]?|unreasoned|carve|excepts|unlike|partial|narrow|drop|stops|hurdle|conditional|may|maybe|soft|open|asked|if-asked|on-request|own-choice|own-discretion|discretion|permission|unsettled|vague|slogan|private|share|delay|supervisor)$/u

/** What fulfils a rule or is too little for it, without what rules that out; violations say too much harm to be guessed at. */
const widened = oncePer((rule: SignalRule): SignalRule => ({ ...rule, signals: rule.signals.filter(({ outcome }) => outcome === 'met' || outcome === 'weak').map(widenedSignal) }))

/** Of so many words of a signal one may be lacking; not the verb that tells who owes what to whom. */
const enoughWords = 3

/** What fulfils a rule with each of its words left out in turn. */
const shortened = oncePer((rule: SignalRule): SignalRule => ({ ...rule, signals: widened(rule).signals.filter(({ outcome, all }) => outcome === 'met' && all.length >= enoughWords).flatMap((signal) => withoutEach(signal, rule.direction.flatMap(({ verbs }) => verbs))) }))

function withoutEach(signal: Signal, verbs: readonly string[]): readonly Signal[] {
  return signal.all.flatMap((words, left) => (words.some((word) => verbs.includes(word)) ? [] : [{ ...signal, all: signal.all.filter((_, at) => at !== left) }]))
}

function widenedSignal(signal: Signal): Signal {
  return { ...signal, all: [...signal.all, ...signal.frame], frame: [], none: signal.none.filter((concept) => qualifier.test(concept)), nearby: signal.nearby.filter((alternatives) => alternatives.some((concept) => concept === 'frequency' || concept === 'complaint')), notAfter: [], mentions: [], about: signal.about === 'own' ? 'topic' : signal.about }
}
