import type { ReportedDocument, ReportedError } from '../engine/report.js'
import { findingMessage } from './finding-message.js'
import { anchorOf, findingsOf, linesOf, type Finding } from './list-findings.js'
import { relativePath } from './relative-path.js'
import type { ReporterContext, WholeReporter } from './reporter.js'
import { element, xmlDeclaration } from './xml.js'

/** Checkstyle XML: a file a contract, an error a finding, ignored when it is waived; no line for DOCX, PDF and what is missing. */
export const checkstyle: WholeReporter = {
  kind: 'whole',
  *render(report, context) {
    yield `${xmlDeclaration}<checkstyle version="4.3">\n`
    for (const document of report.documents) yield `${fileOf(document, context)}\n`
    for (const error of report.errors) yield `${errorFile(error, context)}\n`
    yield '</checkstyle>\n'
  },
}

function fileOf(document: ReportedDocument, context: ReporterContext): string {
  return element('file', { name: relativePath(document.path, context.root) }, findingsOf(document).map((finding) => errorOf(finding, context)))
}

function errorOf(finding: Finding, context: ReporterContext): string {
  const lines = linesOf(anchorOf(finding))
  return element('error', {
    line: lines?.line ?? null,
    column: lines?.column ?? null,
    severity: finding.result.waiver === null ? finding.severity : 'ignore',
    message: findingMessage(finding, context),
    source: `klachtlint.${finding.result.rule}`,
  })
}

function errorFile({ path, code, message }: ReportedError, { root }: ReporterContext): string {
  return element('file', { name: relativePath(path, root) }, [element('error', { severity: 'error', message, source: `klachtlint.${code}` })])
}
