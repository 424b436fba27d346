import type { Report, ReportedDocument, ReportedError, ReportedResult } from '../engine/report.js'
import { findingMessage } from './finding-message.js'
import { isFinding } from './contract-verdict.js'
import { relativePath } from './relative-path.js'
import type { ReporterContext, WholeReporter } from './reporter.js'
import { element, escapeXml, xmlDeclaration } from './xml.js'

type CaseKind = 'pass' | 'failure' | 'error' | 'skipped'

/** JUnit XML as Jenkins reads it: a suite a contract, a case a requirement, passes too. Waived and not applicable are skipped, undetermined is an error. */
export const junit: WholeReporter = {
  kind: 'whole',
  *render(report, context) {
    const results = report.documents.flatMap((document) => [...document.results, ...document.waiverFindings])
    yield xmlDeclaration
    yield `<testsuites name="klachtlint"${countAttributes(results, report.errors.length)}>\n`
    for (const [index, document] of report.documents.entries()) yield `${suiteOf(document, index, report, context)}\n`
    for (const [index, error] of report.errors.entries()) yield `${errorSuite(error, report.documents.length + index, report, context)}\n`
    yield '</testsuites>\n'
  },
}

function suiteOf(document: ReportedDocument, id: number, report: Report, context: ReporterContext): string {
  const name = relativePath(document.path, context.root)
  const properties = element('properties', {}, [
    property('sha256', document.sha256),
    property('language', document.language),
    property('kinds', document.kinds.map((kind) => kind.id).join(',')),
    property('ruleset', `${report.tool.ruleset.id} ${report.tool.ruleset.version}`),
  ])
  const results = [...document.results, ...document.waiverFindings]
  const cases = results.map((result) => caseOf(document, result, name, context))
  return `<testsuite${suiteAttributes(name, id, report)}${countAttributes(results, 0)}>\n${[properties, ...cases].join('\n')}\n</testsuite>`
}

function errorSuite({ path, code, message }: ReportedError, id: number, report: Report, { root }: ReporterContext): string {
  const name = relativePath(path, root)
  const testcase = element('testcase', { classname: name, name: 'readable', time: 0 }, [element('error', { type: code, message })])
  return `<testsuite${suiteAttributes(name, id, report)}${countAttributes([], 1)}>\n${testcase}\n</testsuite>`
}

function caseOf(document: ReportedDocument, result: ReportedResult, classname: string, context: ReporterContext): string {
  return element('testcase', { classname, name: result.rule, time: 0 }, caseBody(document, result, context))
}

function caseBody(document: ReportedDocument, result: ReportedResult, context: ReporterContext): readonly string[] {
  const kind = caseKind(result)
  if (kind === 'pass') return []
  if (kind === 'skipped') return [element('skipped', { message: result.waiver?.reason ?? result.message })]
  const text = findingMessage({ document, result, severity: result.severity ?? 'info' }, context)
  return [element(kind, { type: result.reason ?? result.outcome, message: result.message }, [escapeXml(text)])]
}

function caseKind(result: ReportedResult): CaseKind {
  if (result.outcome === 'not-applicable' || (isFinding(result) && result.waiver !== null)) return 'skipped'
  if (result.outcome === 'met') return 'pass'
  return result.outcome === 'undetermined' ? 'error' : 'failure'
}

function suiteAttributes(name: string, id: number, { run }: Report): string {
  const timestamp = run === null ? '' : ` timestamp="${escapeXml(run.startedAt.slice(0, 19))}"`
  return ` name="${escapeXml(name)}" package="klachtlint" id="${id}" time="0"${timestamp}`
}

function countAttributes(results: readonly ReportedResult[], unreadable: number): string {
  const count = (kind: CaseKind): number => results.filter((result) => caseKind(result) === kind).length
  return ` tests="${results.length + unreadable}" failures="${count('failure')}" errors="${count('error') + unreadable}" skipped="${count('skipped')}"`
}

function property(name: string, value: string): string {
  return element('property', { name, value })
}
