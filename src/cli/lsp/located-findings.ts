import { DiagnosticSeverity, type Diagnostic, type Range } from 'vscode-languageserver/node'
import type { ReportedDocument, ReportedResult } from '../../engine/report.js'
import type { Language } from '../../rule-api/rule.js'
import { findingMessage } from '../../reporters/finding-message.js'
import { anchorOf, findingsOf, linesOf } from '../../reporters/list-findings.js'

/** A finding with the place in the text that an editor shows it at. */
export interface LocatedFinding {
  readonly result: ReportedResult
  readonly range: Range
  /** False for what is missing, which is shown at the first line. */
  readonly anchored: boolean
  readonly diagnostic: Diagnostic
}

const severities = { error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, info: DiagnosticSeverity.Information }
const firstLine: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1000 } }

/** The findings of a contract where they stand; what somebody accepted is a hint. */
export function locateFindings(document: ReportedDocument, language: Language | null): readonly LocatedFinding[] {
  return findingsOf(document).map((finding) => {
    const lines = linesOf(anchorOf(finding))
    const range = lines === null ? firstLine : { start: { line: lines.line - 1, character: lines.column - 1 }, end: { line: lines.endLine - 1, character: lines.endColumn - 1 } }
    const { result } = finding
    const severity = result.waiver === null ? severities[finding.severity] : DiagnosticSeverity.Hint
    const diagnostic: Diagnostic = { range, severity, code: result.rule, source: 'klachtlint', message: findingMessage(finding, { language }) }
    return { result, range, anchored: lines !== null, diagnostic }
  })
}
