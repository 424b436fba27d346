import type { Report, ReportedDocument, ReportedEvidence, ReportedResult } from '../engine/report.js'
import type { Severity } from '../rule-api/rule.js'
import { isFinding } from './contract-verdict.js'

/** A finding with the contract it is about and the severity by which it is sorted. */
export interface Finding {
  readonly document: ReportedDocument
  readonly result: ReportedResult
  readonly severity: Severity
}

const order: readonly Severity[] = ['error', 'warning', 'info']

/** All findings of a contract, waived ones too, in the order of the rules; then those about its waivers. */
export function findingsOf(document: ReportedDocument): readonly Finding[] {
  return [...document.results.filter(isFinding), ...document.waiverFindings].map((result) => ({ document, result, severity: result.severity ?? 'info' }))
}

/** All findings of a report, the worst first and waived ones last; otherwise in the order of the report. */
export function findingsBySeverity(report: Report): readonly Finding[] {
  const all = report.documents.flatMap(findingsOf)
  const waived = all.filter((finding) => finding.result.waiver !== null)
  const open = all.filter((finding) => finding.result.waiver === null)
  return [...order.flatMap((severity) => open.filter((finding) => finding.severity === severity)), ...waived]
}

/** The sentence of the contract itself that a finding is about, or null for what is missing. */
export function anchorOf({ result }: Finding): ReportedEvidence | null {
  return result.evidence.find((evidence) => evidence.file === null) ?? null
}

/** The line and columns of a sentence in a text file, the end column one past the last; null for DOCX and PDF. */
export function linesOf(evidence: ReportedEvidence | null): { line: number; column: number; endLine: number; endColumn: number } | null {
  if (evidence === null || evidence.location.format !== 'markdown') return null
  const { start, end } = evidence.location
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}
