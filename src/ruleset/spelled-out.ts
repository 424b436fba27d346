import type { RuleContext, Verdict } from '../rule-api/rule.js'
import { scoresFor } from '../second-reader/contract-scores.js'
import { judgeSignals, type SignalRule } from './judge-signals.js'

/** Which other rules arrange the parts of this one, and how many of them make the whole. */
export interface SpelledOut {
  readonly of: readonly string[]
  readonly atLeast: number
}

/**
 * A requirement that no single sentence states, but whose parts stand in the contract one by one: a procedure that is spelled out ("or full
 * procedure spelled out", RULES B1). Null where too few of them are met in the contract's own words.
 */
export function judgeSpelledOut({ of, atLeast }: SpelledOut, context: RuleContext, rules: ReadonlyMap<string, SignalRule>): Verdict | null {
  const met = of.flatMap((id) => {
    const rule = rules.get(id)
    const verdict = rule === undefined ? null : judgeSignals(rule, context, rules, scoresFor(context.facts, id))
    return verdict?.outcome === 'met' ? [verdict] : []
  })
  if (met.length < atLeast) return null
  const first = met.flatMap(({ evidence }) => evidence.slice(0, 1))
  const evidence = first.filter((span, index) => first.findIndex(({ start }) => start === span.start) === index).slice(0, 4)
  return { outcome: 'met', reason: null, evidence, nearMisses: [], values: {} }
}
