import type { ReportedDocument, ReportedResult } from '../engine/report.js'

/** One word for a whole contract, worst first; `open` when nothing is wrong but not everything could be judged. */
export type ContractVerdict = 'fails' | 'partly' | 'open' | 'advice' | 'passes' | 'out-of-scope'

/** The verdict on one contract; waived findings do not count. */
export function contractVerdict(document: ReportedDocument): ContractVerdict {
  if (isOutOfScope(document)) return 'out-of-scope'
  const findings = document.results.filter((result) => isFinding(result) && result.waiver === null)
  const judged = findings.filter((finding) => finding.outcome !== 'undetermined')
  if (judged.some((finding) => finding.severity === 'error')) return 'fails'
  if (judged.some((finding) => finding.severity === 'warning')) return 'partly'
  if (findings.length > judged.length || document.ledger.unread.length > 0) return 'open'
  return judged.length > 0 ? 'advice' : 'passes'
}

/** True for an outcome that asks for attention, waived or not. */
export function isFinding(result: ReportedResult): boolean {
  return result.outcome !== 'met' && result.outcome !== 'not-applicable'
}

/** True when no requirement applies to the contract. */
export function isOutOfScope(document: ReportedDocument): boolean {
  return document.results.length > 0 && document.results.every((result) => result.outcome === 'not-applicable')
}
