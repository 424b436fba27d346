import type { RuleSummary } from '../reporters/rule-summary.js'
import { rules } from '../ruleset/index.js'
import type { Rule } from '../rule-api/rule.js'

/** What the reporters tell about each rule of the ruleset, in its order. */
export function summariseRules(): readonly RuleSummary[] {
  return rules.map(summarise)
}

function summarise({ meta }: Rule): RuleSummary {
  const { id, group, title, requirement, why, model, severity, basis } = meta
  return { id, group, title, requirement, why, model, severity: severity.default, basis }
}
