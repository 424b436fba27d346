import type { Reading } from '../facts/read-statements.js'
import type { ScoreOf } from '../second-reader/contract-scores.js'
import type { Candidate } from './judge-signals.js'

/**
 * Hundredths of a logit: who scores less looks nothing like what speaks to the rule. Chosen on contracts that nobody had tuned to: a higher one
 * costs sentences that fulfil in rare words; what is said to be weak or to do harm is held to less.
 */
const leastScores = { met: -240, weak: -300, violated: -350 }
/** How much less is asked of a sentence for each further signal that takes it for the same: several seldom meet by chance. */
const perSignal = 100

interface Parted {
  readonly likely: readonly Candidate[]
  /** Found in sentences that look like nothing that speaks to the rule. */
  readonly farFetched: readonly Candidate[]
}

/**
 * Signals ask for a few words, which now and then meet by chance in a sentence about something else. What the second reader
 * then finds foreign to the rule does not count. What is `isAnchored`, as it cites the clause on complaints by its number, stays: its words tell little.
 */
export function partFarFetched(candidates: readonly Candidate[], scoreOf: ScoreOf | null, isAnchored: (candidate: Candidate) => boolean = () => false): Parted {
  if (scoreOf === null) return { likely: candidates, farFetched: [] }
  const farFetched = (['met', 'weak', 'violated'] as const).flatMap((outcome) => foreignAmong(candidates.filter((candidate) => candidate.outcome === outcome && !isAnchored(candidate)), scoreOf, leastScores[outcome]))
  return { likely: candidates.filter((candidate) => !farFetched.includes(candidate)), farFetched }
}

function foreignAmong(candidates: readonly Candidate[], scoreOf: ScoreOf, least: number): readonly Candidate[] {
  const isForeign = (reading: Reading): boolean => scoreOf(reading) < least - perSignal * (signalsOf(reading, candidates) - 1)
  return candidates.filter(({ readings }) => readings.every(isForeign))
}

function signalsOf(reading: Reading, candidates: readonly Candidate[]): number {
  return new Set(candidates.filter(({ readings }) => readings.includes(reading)).map(({ order }) => order)).size
}
