import type { Facts } from '../facts/facts.js'
import type { Verdict } from '../rule-api/rule.js'
import { pointOut } from '../second-reader/point-out.js'

const most = 3

/** The verdict, and where the rule found nothing also the sentences most worth a look, up to three near-misses in all. */
export function withPointers(verdict: Verdict, ruleId: string, facts: Facts): Verdict {
  const room = most - verdict.nearMisses.length
  if (verdict.outcome !== 'missing' || room <= 0) return verdict
  const pointers = pointOut(facts, ruleId).filter(({ start }) => !verdict.nearMisses.some(({ span }) => span.start === start))
  return { ...verdict, nearMisses: [...verdict.nearMisses, ...pointers.slice(0, room).map((span) => ({ span, because: 'possibly-relevant' }))] }
}
