import type { ReportedError } from '../engine/report.js'
import type { Severity } from '../rule-api/rule.js'
import { findingMessage } from './finding-message.js'
import { anchorOf, findingsBySeverity, linesOf, type Finding } from './list-findings.js'
import { neutral } from './neutral.js'
import { relativePath } from './relative-path.js'
import type { ReporterContext, WholeReporter } from './reporter.js'

/** Annotations of one kind that GitHub shows for a step; one notice is kept for what is left out. */
const mostOfAKind = 10

type Kind = 'error' | 'warning' | 'notice'
const kinds = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, Kind>

interface Command {
  readonly kind: Kind
  readonly properties: Readonly<Record<string, string | number>>
  readonly message: string
}

/** GitHub workflow commands: an annotation a finding, the worst first, and a last notice with what GitHub would not show and what is waived. */
export const github: WholeReporter = {
  kind: 'whole',
  *render(report, context) {
    const open = findingsBySeverity(report).filter(({ result }) => result.waiver === null)
    const waived = findingsBySeverity(report).length - open.length
    const commands = [...report.errors.map((error) => errorCommand(error, context)), ...open.map((finding) => findingCommand(finding, context))]
    const shown = (['error', 'warning', 'notice'] as const).flatMap((kind) => commands.filter((command) => command.kind === kind).slice(0, mostShown(kind)))
    for (const command of shown) yield written(command)
    const leftOut = commands.length - shown.length
    if (leftOut + waived > 0) yield written(remainder(leftOut, waived))
  },
}

function mostShown(kind: Kind): number {
  return kind === 'notice' ? mostOfAKind - 1 : mostOfAKind
}

function findingCommand(finding: Finding, context: ReporterContext): Command {
  const lines = linesOf(anchorOf(finding))
  const place = lines === null ? {} : { line: lines.line, endLine: lines.endLine, ...(lines.line === lines.endLine && { col: lines.column, endColumn: lines.endColumn }) }
  return {
    kind: kinds[finding.severity],
    properties: { file: relativePath(finding.document.path, context.root), ...place, title: `klachtlint: ${finding.result.rule}` },
    message: findingMessage(finding, context),
  }
}

function errorCommand({ path, code, message }: ReportedError, { root }: ReporterContext): Command {
  return { kind: 'error', properties: { file: relativePath(path, root), title: `klachtlint: ${code}` }, message: neutral(message) }
}

function remainder(leftOut: number, waived: number): Command {
  const told = [
    ...(leftOut > 0 ? [`${leftOut} more findings: GitHub shows ten of a kind for a step.`] : []),
    ...(waived > 0 ? [`${waived} findings are waived.`] : []),
  ]
  return {
    kind: 'notice',
    properties: { title: 'klachtlint' },
    message: `${told.join(' ')} The step summary and the other reports hold all.`,
  }
}

function written({ kind, properties, message }: Command): string {
  const pairs = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(neutral(String(value)))}`)
  return `::${kind} ${pairs.join(',')}::${escapeData(message)}\n`
}

/** The escapes of actions/toolkit; the percent sign goes first. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
