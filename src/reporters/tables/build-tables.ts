import { fingerprint } from '../../engine/fingerprint.js'
import type { ReportedDocument, ReportedResult } from '../../engine/report.js'
import type { Basis } from '../../rule-api/rule.js'
import { contractVerdict } from '../contract-verdict.js'
import { documentId } from '../document-id.js'
import { findingLives, type FindingLife } from '../history/finding-lives.js'
import { LookBack } from '../history/look-back.js'
import { findingsOf, type Finding } from '../list-findings.js'
import type { DocumentList, LongReport, ReporterContext } from '../reporter.js'
import { runId } from '../run-id.js'
import { placeCells, type Cell, type Row } from './place-cells.js'
import { tablesVersion, type TableName } from './columns.js'

/** The rows of every table of the star schema, a row at a time. */
export function buildTables(report: LongReport, context: ReporterContext): Readonly<Record<TableName, Iterable<Row>>> {
  const run = runId(report)
  const { history } = context
  const back = history === null ? null : new LookBack(history)
  return {
    runs: [runRow(report, run, context)],
    documents: flatten(report.documents, (document) => [documentRow(document, run, report, context)]),
    results: flatten(report.documents, (document) => document.results.map((result) => resultRow(document, result, { run, back, report }))),
    findings: flatten(report.documents, (document) => findingsOf(document).map((finding) => findingRow(finding, { run, back }, context))),
    history: history === null ? [] : findingLives(report, history).map((life) => lifeRow(life, run)),
    rules: context.rules.map((rule) => ({
      rule_id: rule.id, rule_version: report.tool.ruleset.version, title: rule.title[context.language ?? 'nl'],
      category: rule.group, severity_default: rule.severity, legal_ref: legalRef(rule.basis), requirement_ref: letterRef(rule.basis),
      precision: rule.figures?.precision ?? null, recall: rule.figures?.recall ?? null, corpus_version: rule.figures?.corpus ?? null,
    })),
  }
}

function* flatten(documents: DocumentList, rowsOf: (document: ReportedDocument) => readonly Row[]): Generator<Row> {
  for (const document of documents) yield* rowsOf(document)
}

function runRow({ tool, run, documents, errors, totals }: LongReport, id: string, { run: facts }: ReporterContext): Row {
  return {
    schema_version: tablesVersion, run_id: id, started_at: run?.startedAt ?? null, finished_at: run?.finishedAt ?? null,
    tool_version: tool.version, ruleset_id: tool.ruleset.id, ruleset_version: tool.ruleset.version, ruleset_sha256: tool.ruleset.sha256, config_sha256: facts.configSha256,
    as_of_date: facts.asOf, git_commit: facts.gitCommit, ci_url: facts.ciUrl, exit_code: facts.exitCode(totals, errors.length),
    documents: documents.length, unreadable: errors.length, findings_error: totals.error, findings_warning: totals.warning,
    findings_info: totals.info, undetermined: totals.undetermined,
  }
}

function documentRow(document: ReportedDocument, run: string, { tool }: LongReport, { run: facts }: ReporterContext): Row {
  return {
    run_id: run, document_id: documentId(document), path: document.path, sha256: document.sha256, format: document.format, language: document.language,
    contract_type: document.kinds.map((kind) => kind.id).join('+'), verdict: contractVerdict(document), commissioner: document.commissioner,
    provider: document.provider, pages: document.ledger.pages, words: document.words, tracked_changes_mode: facts.revisions,
    unread_parts: document.ledger.unread.length, lossy_notices: document.notices.filter((notice) => notice.lossy).length, parser_version: tool.version,
  }
}

/** What every row of a run knows. */
interface RowRun {
  readonly run: string
  /** Null without a history. */
  readonly back: LookBack | null
}

function resultRow(document: ReportedDocument, result: ReportedResult, { run, back, report: { tool } }: RowRun & { readonly report: LongReport }): Row {
  return {
    run_id: run, document_id: documentId(document), rule_id: result.rule, rule_version: tool.ruleset.version, category: result.group,
    outcome: result.outcome, verdict: verdictOf(result), severity: result.severity, evidence_count: result.evidence.length, reason_code: result.reason,
    previous_outcome: back?.previousOutcome(document, result.rule) ?? null, change: back?.change(document, result) ?? null,
  }
}

function findingRow({ document, result, severity }: Finding, { run, back }: RowRun, { language }: ReporterContext): Row {
  const [evidence = null] = result.evidence
  return {
    run_id: run, finding_id: fingerprint([document.path, result.rule, result.fingerprint].join('\n')), fingerprint: result.fingerprint,
    document_id: documentId(document), rule_id: result.rule, severity, outcome: result.outcome, verdict: verdictOf(result),
    message: result.message, message_locale: language ?? document.language, clause_number: evidence?.clause ?? null,
    clause_heading: evidence?.heading ?? null, ...placeCells(evidence), excerpt: evidence?.excerpt ?? null, legal_ref: legalRef(result.basis),
    suppressed: result.waiver !== null, waived_by: result.waiver?.by ?? null, waiver_reason: result.waiver?.reason ?? null,
    waiver_expires_on: result.waiver?.expires ?? null,
    baseline_state: back?.baselineState(document, result) ?? null, first_seen_at: back?.firstSeenAt(document, result) ?? null,
  }
}

function lifeRow({ documentId: document, rule, firstSeenAt, lastSeenAt, state }: FindingLife, run: string): Row {
  return { run_id: run, document_id: document, rule_id: rule, first_seen_at: firstSeenAt, last_seen_at: lastSeenAt, state }
}

function verdictOf({ outcome, waiver }: ReportedResult): Cell {
  if (outcome === 'met') return 'pass'
  if (outcome === 'not-applicable') return 'not_applicable'
  if (waiver !== null) return 'waived'
  return outcome === 'undetermined' ? 'undetermined' : 'fail'
}

function legalRef(basis: readonly Pick<Basis, 'kind' | 'source' | 'where'>[]): Cell {
  const laws = basis.filter(({ kind }) => kind === 'law').map(({ source, where }) => `${source} ${where}`)
  return laws.length === 0 ? null : laws.join('; ')
}

function letterRef(basis: readonly Pick<Basis, 'kind' | 'where'>[]): Cell {
  const places = basis.filter(({ kind }) => kind === 'letter').map(({ where }) => where)
  return places.length === 0 ? null : places.join('; ')
}
