import type { ReportedDocument, ReportedResult } from '../engine/report.js'
import type { RuleGroup } from '../rule-api/rule.js'

/** The groups in the order of the letter. */
export const groupOrder: readonly RuleGroup[] = [
  'listening', 'procedure', 'accessible', 'learning', 'oversight', 'escalation', 'chain', 'integrity', 'additional',
]

/** The results by group, in the order of the letter; groups without results are left out. */
export function groupResults(document: ReportedDocument): readonly (readonly [RuleGroup, readonly ReportedResult[]])[] {
  return groupOrder
    .map((group) => [group, document.results.filter((result) => result.group === group)] as const)
    .filter(([, results]) => results.length > 0)
}
