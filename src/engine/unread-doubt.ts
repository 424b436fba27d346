import type { RuleContext, Verdict } from '../rule-api/rule.js'

/** Where pages or parts were not read, what would be `missing` (or harmless by silence) may stand there: undetermined. */
export function unreadDoubt(verdict: Verdict, { facts }: RuleContext): Verdict {
  const unread = facts.document.ledger.unread
  if (unread.length === 0) return verdict
  const silent = verdict.outcome === 'missing' || (verdict.outcome === 'met' && verdict.evidence.length === 0)
  return silent ? { ...verdict, outcome: 'undetermined', reason: 'unread', values: { ...verdict.values, place: unread.map(({ place }) => place).join(', ') } } : verdict
}
