import type { ReportedResult, Waiver } from './report.js'

/** A waiver and what it is for: the finding of a rule, or only the one with this fingerprint. */
export interface WaivedFinding {
  readonly rule: string
  readonly fingerprint: string | null
  readonly waiver: Waiver
}

const waivable: ReadonlySet<ReportedResult['outcome']> = new Set(['weak', 'missing', 'violated', 'undetermined'])

/** The results with the first fitting waiver on each finding; what is met needs none, and a waiver already given stays. */
export function applyWaivers(results: readonly ReportedResult[], waived: readonly WaivedFinding[]): readonly ReportedResult[] {
  return results.map((result) => {
    if (result.waiver !== null || !waivable.has(result.outcome)) return result
    const found = waived.find(({ rule, fingerprint }) => rule === result.rule && (fingerprint === null || fingerprint === result.fingerprint))
    return found === undefined ? result : { ...result, waiver: found.waiver }
  })
}
