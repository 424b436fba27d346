import type { ReportedDocument, ReportedResult } from '../engine/report.js'

/** A gap that nobody waived is folded, and only under a gap: when the procedure itself is missing, its parts need no telling one by one. */
export function isFolded(result: ReportedResult, document: ReportedDocument): boolean {
  const parent = document.results.find((other) => other.rule === result.foldedUnder)
  return result.outcome === 'missing' && result.waiver === null && parent?.outcome === 'missing'
}

/** The gaps that are told under this one. */
export function foldedUnder(result: ReportedResult, document: ReportedDocument): readonly ReportedResult[] {
  return document.results.filter((other) => other.foldedUnder === result.rule && isFolded(other, document))
}
