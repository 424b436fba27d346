import type { ReportedDocument } from '../../engine/report.js'
import { contractVerdict, isFinding } from '../contract-verdict.js'
import { documentId } from '../document-id.js'
import { runId } from '../run-id.js'
import type { LongReport } from '../reporter.js'
import type { PastDocument, PastRun } from './past-run.js'

/** What later runs need of this one. */
export function keepRun(report: LongReport, startedAt: string): PastRun {
  const { version, ruleset } = report.tool
  return { schemaVersion: '1.0.0', runId: runId(report), startedAt, tool: { version, rulesetSha256: ruleset.sha256 }, documents: Array.from(report.documents, (document) => keepDocument(document)) }
}

function keepDocument(document: ReportedDocument): PastDocument {
  const open = document.results.filter((result) => isFinding(result) && result.waiver === null)
  return {
    id: documentId(document), sha256: document.sha256, verdict: contractVerdict(document),
    outcomes: Object.fromEntries(document.results.map(({ rule, outcome }) => [rule, outcome])),
    findings: Object.fromEntries(open.map(({ rule, fingerprint }) => [rule, fingerprint])),
  }
}

/** The file of a run in the history: by time, and the same for the same run. */
export function runFileName({ startedAt, runId: id }: PastRun): string {
  return `${startedAt.replace(/[:.]/gu, '-')}-${id}.json`
}

/** The text of that file: a line a contract, so that a repository shows what changed. */
export function runFileText({ documents, ...head }: PastRun): string {
  const lines = documents.map((document) => `  ${JSON.stringify(document)}`)
  return `${JSON.stringify(head).slice(0, -1)},"documents":[\n${lines.join(',\n')}\n]}\n`
}
