import type { ReportedDocument, Totals } from './report.js'

export const noTotals: Totals = { error: 0, warning: 0, info: 0, undetermined: 0 }

/** Adds the findings of a document, those about its waivers too, that nobody waived; an undetermined requirement counts as undetermined and by no severity. */
export function addTotals(totals: Totals, document: ReportedDocument): Totals {
  const sum = { ...totals }
  for (const { outcome, severity, waiver } of [...document.results, ...document.waiverFindings]) {
    if (waiver !== null || outcome === 'met' || outcome === 'not-applicable') continue
    if (outcome === 'undetermined') sum.undetermined += 1
    else if (severity !== null) sum[severity] += 1
  }
  return sum
}
