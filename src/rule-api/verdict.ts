import type { Reading } from '../facts/read-statements.js'
import type { Outcome, Verdict } from './rule.js'

/** A verdict with the sentences that decide it; at most four, each once. */
export function verdict(outcome: Outcome, reason: string | null, readings: readonly Reading[], values: Verdict['values'] = {}): Verdict {
  const spans = readings.map(({ statement }) => statement.span)
  const evidence = spans.filter((span, index) => spans.findIndex(({ start }) => start === span.start) === index).slice(0, 4)
  return { outcome, reason, evidence, nearMisses: [], values }
}

/** Something harmful that was found: its reason code and the sentences. */
export interface Violation {
  readonly reason: string
  readonly readings: readonly Reading[]
  readonly values?: Verdict['values']
}

/** The verdict on a list of violations: the first gives the reason, all give their sentences; null when there are none. */
export function violation(found: readonly Violation[]): Verdict | null {
  const first = found[0]
  return first === undefined ? null : verdict('violated', first.reason, found.flatMap(({ readings }) => readings), first.values)
}
