import { waiverRules } from '../engine/waiver-findings.js'
import { corpusVersion, figures } from '../generated/figures.js'
import type { RuleSummary } from '../reporters/rule-summary.js'
import { rules } from '../ruleset/index.js'
import type { RuleMeta } from '../rule-api/rule.js'

/** What the reporters tell about each rule of the ruleset, in its order, about `further` ones of rule packs, and about the rules for waivers. */
export function summariseRules(further: readonly RuleMeta[] = []): readonly RuleSummary[] {
  return [...rules.map(({ meta }) => summarise(meta)), ...further.map(summarise), ...waiverSummaries]
}

function summarise({ id, group, title, requirement, why, model, severity, basis }: RuleMeta): RuleSummary {
  const measured = figures[id]
  return { id, group, title, requirement, why, model, severity: severity.default, basis, figures: measured === undefined ? null : { ...measured, corpus: corpusVersion } }
}

const waiverSummaries: readonly RuleSummary[] = Object.entries(waiverRules).map(([fault, { title, requirement, why }]) => ({
  id: `waiver-${fault}`, group: 'integrity', title, requirement, why, model: requirement, severity: 'warning', basis: [], figures: null,
}))
