import { data } from '../generated/data.js'
import type { Basis, RuleMeta } from '../rule-api/rule.js'

interface SourceRow {
  readonly source: string
  /** First day in force, and first day without it; YYYY-MM-DD. */
  readonly from: string
  readonly to: string | null
}

const rows = new Map((data['sources-in-force'] as readonly SourceRow[]).map((row) => [row.source, row]))

/** What a rule rests on that was in force on `asOf` (YYYY-MM-DD); all of it when null. */
export function basisInForce({ basis }: RuleMeta, asOf: string | null): readonly Basis[] {
  return asOf === null ? basis : basis.filter((entry) => isInForce(entry, asOf))
}

/** True when the rule had something to rest on. */
export function restsOnSomething(meta: RuleMeta, asOf: string | null): boolean {
  return meta.basis.length === 0 || basisInForce(meta, asOf).length > 0
}

/** True when the rule rests on law today but no such law was in force on `asOf`: then nothing was unlawful. */
export function lostItsLaw(meta: RuleMeta, asOf: string | null): boolean {
  const isLaw = ({ kind }: Basis): boolean => kind === 'law'
  return meta.basis.some(isLaw) && !basisInForce(meta, asOf).some(isLaw)
}

/** The entry's own dates go before those of its source. */
function isInForce({ source, validFrom, validTo }: Basis, asOf: string): boolean {
  const row = rows.get(source)
  const from = validFrom ?? row?.from ?? null
  const to = validTo ?? row?.to ?? null
  return (from === null || from <= asOf) && (to === null || asOf < to)
}
