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
    return [{ rule: rule.meta.id, accepted: yes.outcome, rejected: no.outcome, changes: [...changesIn(yes, accepted.facts), ...changesIn(no, rejected.facts)] }]
  })
}

/** The tracked changes of the blocks that hold a verdict's evidence; those inside the evidence itself when there are any. */
function changesIn({ evidence }: Verdict, { document }: Facts): ReportedChange[] {
  const near: ReportedChange[] = []
  const inside: ReportedChange[] = []
  for (const block of document.blocks) {
    if (block.source.revisions.length === 0 || !evidence.some((span) => overlaps(span, block.span))) continue
    for (const { kind, span, text, author, date } of block.source.revisions) {
      const change: ReportedChange = { kind, author, date, text: text.length <= longest ? text : `${text.slice(0, longest - 1)}…`, location: block.source.locate(span) }
      near.push(change)
      if (evidence.some((found) => touches(found, document.fromSource(block.index, span)))) inside.push(change)
    }
  }
  return inside.length > 0 ? inside : near
}

function touches(found: Span, change: Span): boolean {
  return found.start <= change.end && change.start <= found.end
}
