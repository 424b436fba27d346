import { unreadPlace } from '../document/unread-place.js'
import type { RuleContext, Verdict } from '../rule-api/rule.js'

/** Where pages or parts were not read, what would be `missing` (or harmless by silence) may stand there: undetermined. */
export function unreadDoubt(verdict: Verdict, { facts }: RuleContext): Verdict {
  const unread = facts.document.ledger.unread
  if (unread.length === 0) return verdict
  const silent = verdict.outcome === 'missing' || (verdict.outcome === 'met' && verdict.evidence.length === 0)
  if (!silent) return verdict
  const places = unread.map(({ place }) => unreadPlace(place))
  const values = { plaats: places.map(({ nl }) => nl).join(', '), place: places.map(({ en }) => en).join(', ') }
  return { ...verdict, outcome: 'undetermined', reason: 'unread', values: { ...verdict.values, ...values } }
}
