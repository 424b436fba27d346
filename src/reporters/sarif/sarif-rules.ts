import type { ReportingDescriptor } from 'sarif'
import type { Language, Severity } from '../../rule-api/rule.js'
import type { RuleSummary } from '../rule-summary.js'

/** Characters that GitHub takes of a description. */
const longest = 1024

export const sarifLevels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>
const problemSeverities = { error: 'error', warning: 'warning', info: 'recommendation' } as const satisfies Record<Severity, string>

/** A rule as code scanning shows it: what it asks, why, and the model clause as help. */
export function sarifRule(rule: RuleSummary, language: Language): ReportingDescriptor {
  const model = rule.model[language]
  const name = pascalCase(rule.id)
  return {
    id: rule.id,
    // SARIF 3.49.7: a name that is the id itself is to be left out.
    ...(name.toLowerCase() !== rule.id && { name }),
    shortDescription: { text: rule.title[language].slice(0, longest) },
    fullDescription: { text: rule.requirement[language].slice(0, longest) },
    help: {
      text: `${rule.requirement[language]}\n\n${rule.why[language]}\n\n${model}`,
      markdown: `${rule.requirement[language]}\n\n${rule.why[language]}\n\n> ${model.replaceAll('\n', '\n> ')}`,
    },
    defaultConfiguration: { level: sarifLevels[rule.severity] },
    properties: { tags: [rule.group], ...(rule.figures !== null && { precision: sarifPrecision(rule.figures.precision) }), 'problem.severity': problemSeverities[rule.severity] },
  }
}

/** The word that code scanning has for how often findings of a rule are right. */
export function sarifPrecision(share: number): 'very-high' | 'high' | 'medium' | 'low' {
  if (share >= 0.95) return 'very-high'
  if (share >= 0.85) return 'high'
  return share >= 0.7 ? 'medium' : 'low'
}

function pascalCase(id: string): string {
  return id.split('-').map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('')
}
