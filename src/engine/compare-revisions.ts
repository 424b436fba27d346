import { overlaps, type Span } from '../document/span.js'
import type { Facts } from '../facts/facts.js'
import type { Rule, RuleContext, Verdict } from '../rule-api/rule.js'
import { judgeVerdict } from './judge-rule.js'
import type { ReportedChange, ReportedRevision } from './report.js'

const longest = 200

/** A contract in one view of its tracked changes, ready to judge. */
export interface View {
  readonly facts: Facts
  readonly context: RuleContext
}

/** The requirements whose outcome differs between all changes accepted and all rejected, with the changes that stand in the deciding text. */
export function compareRevisions(rules: readonly Rule[], accepted: View, rejected: View): ReportedRevision[] {
  return rules.flatMap((rule) => {
    const yes = judgeVerdict(rule, accepted.context)
    const no = judgeVerdict(rule, rejected.context)
    if (yes.outcome === no.outcome) return []
    const changes = eachOnce([...changesIn(yes, accepted.facts), ...changesIn(no, rejected.facts)])
    return [{ rule: rule.meta.id, accepted: yes.outcome, rejected: no.outcome, changes }]
  })
}

/** A change that stands in the deciding text of both views is told once. */
function eachOnce(changes: readonly ReportedChange[]): ReportedChange[] {
  const keyOf = ({ kind, author, date, text }: ReportedChange): string => JSON.stringify([kind, author, date, text])
  return [...new Map([...changes].reverse().map((change) => [keyOf(change), change])).values()].reverse()
}

/** The tracked changes nearest to a verdict's evidence: those inside it, else those at its ends, else those of its blocks. */
function changesIn({ evidence }: Verdict, { document }: Facts): ReportedChange[] {
  const found: { readonly change: ReportedChange; readonly distance: number }[] = []
  for (const block of document.blocks) {
    if (block.source.revisions.length === 0 || !evidence.some((span) => overlaps(span, block.span))) continue
    for (const { kind, span, text, author, date } of block.source.revisions) {
      const change: ReportedChange = { kind, author, date, text: text.length <= longest ? text : `${text.slice(0, longest - 1)}…`, location: block.source.locate(span) }
      found.push({ change, distance: distanceTo(evidence, document.fromSource(block.index, span)) })
    }
  }
  const nearest = Math.min(...found.map(({ distance }) => distance))
  return found.filter(({ distance }) => distance === nearest).map(({ change }) => change)
}

/** 0 for a change inside the evidence, 1 at an end of it, 2 elsewhere in the block. */
function distanceTo(evidence: readonly Span[], change: Span): number {
  return Math.min(...evidence.map((span) => (span.start < change.end && change.start < span.end ? 0 : span.start <= change.end && change.start <= span.end ? 1 : 2)))
}
