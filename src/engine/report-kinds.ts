import type { Span } from '../document/span.js'
import type { Facts } from '../facts/facts.js'
import type { KindId } from '../rule-api/rule.js'
import type { ReportedEvidence, ReportedKind } from './report.js'

/** The kinds judged by, with the sentences that speak for each (none for a kind that the user gave). */
export function reportKinds(facts: Facts, kinds: readonly KindId[], excerpt: (span: Span) => ReportedEvidence): ReportedKind[] {
  return kinds.map((id) => {
    const found = facts.kinds.find((kind) => kind.id === id)
    return { id, confidence: found?.confidence ?? 1, because: (found?.because ?? []).map(excerpt) }
  })
}
