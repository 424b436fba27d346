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
  /** How well it judges, measured; null where it was not. */
  readonly figures: RuleFigures | null
}

/** Shares from 0 to 1 on sentences that were kept aside while the rules were written. */
export interface RuleFigures {
  /** Of the findings, those that are right. */
  readonly precision: number
  /** Of the faulty sentences, those that give a finding. */
  readonly recall: number
  /** Which sentences: changes with every measurement. */
  readonly corpus: string
}
