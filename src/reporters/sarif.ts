import type { Log, Notification, Run } from 'sarif'
import type { Report, ReportedError } from '../engine/report.js'
import type { Language } from '../rule-api/rule.js'
import { LookBack } from './history/look-back.js'
import { findingsBySeverity } from './list-findings.js'
import { escapeJson, neutral } from './neutral.js'
import { pathUri } from './relative-path.js'
import type { ReporterContext, WholeReporter } from './reporter.js'
import { sarifResult } from './sarif/sarif-result.js'
import { sarifRule } from './sarif/sarif-rules.js'

/** Results that GitHub shows of a run; a file with over 25,000 is refused whole, so the mildest are left out and counted. */
const mostResults = 5000

/** SARIF 2.1.0 as GitHub code scanning reads it: one run for all contracts, the worst findings first, minified. */
export const sarif: WholeReporter = {
  kind: 'whole',
  *render(report, context) {
    const log: Log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [runOf(report, context)] }
    yield `${escapeJson(JSON.stringify(log))}\n`
  },
}

function runOf(report: Report, context: ReporterContext): Run {
  const { tool } = report
  const language: Language = context.language ?? report.documents[0]?.language ?? 'nl'
  const findings = findingsBySeverity(report)
  const back = context.history === null ? null : new LookBack(context.history)
  return {
    tool: {
      driver: {
        name: tool.name,
        semanticVersion: tool.version,
        version: tool.version,
        rules: context.rules.map((rule) => sarifRule(rule, language)),
        properties: { ruleset: tool.ruleset },
      },
    },
    automationDetails: { id: `klachtlint/${tool.ruleset.id}` },
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: report.errors.length === 0, toolExecutionNotifications: notifications(report, findings.length, context) }],
    results: findings.slice(0, mostResults).map((finding) => ({
      ...sarifResult(finding, context), ...(back !== null && { baselineState: back.baselineState(finding.document, finding.result) }),
    })),
  }
}

function notifications({ errors }: Report, findings: number, context: ReporterContext): Notification[] {
  const leftOut = findings - mostResults
  const unread = errors.map((error) => unreadNotification(error, context))
  if (leftOut <= 0) return unread
  const text = `${leftOut} findings of the lowest severity were left out: code scanning shows at most ${mostResults} in a run. The JSON report holds all.`
  return [...unread, { level: 'warning', message: { text }, descriptor: { id: 'findings-left-out' } }]
}

function unreadNotification({ path, code, message }: ReportedError, { root }: ReporterContext): Notification {
  return {
    level: 'error',
    descriptor: { id: code },
    message: { text: `${neutral(path)}: ${neutral(message)}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: pathUri(path, root) } } }],
  }
}
