import type { ReportedDocument } from '../engine/report.js'
import { findingMessage } from './finding-message.js'
import { anchorOf, findingsOf, linesOf, type Finding } from './list-findings.js'
import { neutral } from './neutral.js'
import { relativePath } from './relative-path.js'
import { withoutCommands } from './without-commands.js'
import type { ReporterContext, StreamReporter } from './reporter.js'

/** A line a finding: path:line:column: severity (or "waived") rule: message. A finding without a line has only the path. */
export const compact: StreamReporter = {
  kind: 'stream',
  open: (_head, context) => ({
    document: (document) => linesFor(document, context),
    error: ({ path, code, message }) => withoutCommands(`${neutral(relativePath(path, context.root))}: error ${code}: ${neutral(message)}\n`),
    close: () => '',
  }),
}

function linesFor(document: ReportedDocument, context: ReporterContext): string {
  return withoutCommands(findingsOf(document).map((finding) => lineFor(finding, context)).join(''))
}

function lineFor(finding: Finding, context: ReporterContext): string {
  const lines = linesOf(anchorOf(finding))
  const place = lines === null ? '' : `:${lines.line}:${lines.column}`
  return `${neutral(relativePath(finding.document.path, context.root))}${place}: ${finding.result.waiver === null ? finding.severity : 'waived'} ${finding.result.rule}: ${findingMessage(finding, context)}\n`
}
