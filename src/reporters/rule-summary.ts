import type { Basis, Localized, RuleGroup, Severity } from '../rule-api/rule.js'

/** What a reporter tells about a rule itself, apart from any contract. */
export interface RuleSummary {
  readonly id: string
  readonly group: RuleGroup
  readonly title: Localized
  /** What the rule asks of the contract. */
  readonly requirement: Localized
  readonly why: Localized
  /** The model clause. */
  readonly model: Localized
  /** The severity of a gap in a contract in scope. */
  readonly severity: Severity
  readonly basis: readonly Basis[]
}
