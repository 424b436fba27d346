import { lostItsLaw } from './basis-in-force.js'
import type { KindId, Rule, Severity, Verdict } from '../rule-api/rule.js'

const order: readonly Severity[] = ['info', 'warning', 'error']

/** Severity of a finding: the gravest of the contract's kinds; general services one step lower (RULES §5); null for no finding. */
export function severityOf({ meta }: Rule, { outcome }: Verdict, kinds: readonly KindId[], asOf: string | null = null): Severity | null {
  if (outcome === 'met' || outcome === 'not-applicable') return null
  if (outcome === 'undetermined') return 'warning'
  const base = outcome === 'violated' ? meta.severity.violated : undefined
  const applying = kinds.filter((kind) => meta.applies.includes(kind))
  const each = applying.map((kind) => base ?? meta.severity[kind] ?? (kind === 'general-services' ? lower(meta.severity.default) : meta.severity.default))
  const gravest = each.reduce<Severity>((worst, severity) => (order.indexOf(severity) > order.indexOf(worst) ? severity : worst), 'info')
  return gravest === 'error' && (outcome === 'weak' || lostItsLaw(meta, asOf)) ? 'warning' : gravest
}

function lower(severity: Severity): Severity {
  return severity === 'error' ? 'warning' : 'info'
}
