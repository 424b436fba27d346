import type { Report, ReportedDocument, ReportedError, Totals } from '../engine/report.js'
import type { ContractView } from '../engine/view/contract-view.js'
import type { Language } from '../rule-api/rule.js'
import type { History } from './history/past-run.js'
import type { RuleSummary } from './rule-summary.js'

/** What a reporter may know besides the report. */
export interface ReporterContext {
  /** The language of the fixed words; null follows each contract. */
  readonly language: Language | null
  readonly colour: boolean
  /** Width of the page in characters. */
  readonly columns: number
  readonly csv: CsvStyle
  /** All rules of the ruleset, in its order. */
  readonly rules: readonly RuleSummary[]
  /** The folder that paths are told from, or null to leave them as they are. */
  readonly root: string | null
  /** GitHub's hash of a line (1-based) of a text file, or null where there is none. */
  lineHash(path: string, line: number): string | null
  /** The contract itself, for a report that shows it; null where it is not at hand. */
  view(path: string): ContractView | null
  /** The earlier runs that are kept; null when none are asked for. */
  readonly history: History | null
  readonly run: RunFacts
}

/** What the tables tell of the run itself. */
export interface RunFacts {
  readonly gitCommit: string | null
  readonly ciUrl: string | null
  /** Hex SHA-256 of the configuration files, or null without one. */
  readonly configSha256: string | null
  /** YYYY-MM-DD by whose law was judged, or null for that of today. */
  readonly asOf: string | null
  readonly revisions: 'accepted' | 'rejected' | 'both'
  /** The exit code that these counts lead to. */
  exitCode(totals: Totals, errors: number): number
}

export interface CsvStyle {
  readonly separator: ',' | ';' | '\t'
  /** Start with a byte order mark, so that Excel reads UTF-8. */
  readonly bom: boolean
}

export type ReportHead = Pick<Report, 'schemaVersion' | 'tool'>

/** What is known when the last file is done. */
export interface ReportEnd {
  readonly totals: Totals
  readonly run: Report['run']
}

/** Receives the documents and the errors one by one, in the order of the input; each call gives the text to print now. */
export interface ReportStream {
  document(document: ReportedDocument): string
  error(error: ReportedError): string
  close(end: ReportEnd): string
}

export interface StreamReporter {
  readonly kind: 'stream'
  open(head: ReportHead, context: ReporterContext): ReportStream
}

/** Documents to be gone through more than once, which need not be in the heap all together. */
export interface DocumentList extends Iterable<ReportedDocument> {
  readonly length: number
}

export type LongReport = Omit<Report, 'documents'> & { readonly documents: DocumentList }

export interface WholeReporter {
  readonly kind: 'whole'
  readonly long?: false
  /** The pieces of one text. */
  render(report: Report, context: ReporterContext): Iterable<string>
}

/** The same for any number of documents: each is in the heap only while its part is written. */
export interface LongReporter {
  readonly kind: 'whole'
  readonly long: true
  render(report: LongReport, context: ReporterContext): Iterable<string>
}

export interface ReportFile {
  readonly name: string
  readonly text: string
}

/** A file that may be too long for one text. */
export interface LongFile {
  readonly name: string
  readonly pieces: Iterable<string>
}

export interface FilesReporter {
  readonly kind: 'files'
  readonly long?: false
  render(report: Report, context: ReporterContext): Iterable<ReportFile>
}

export interface LongFilesReporter {
  readonly kind: 'files'
  readonly long: true
  render(report: LongReport, context: ReporterContext): Iterable<LongFile>
}

export type Reporter = StreamReporter | WholeReporter | LongReporter | FilesReporter | LongFilesReporter

/** The whole text that a stream reporter gives for a finished report. */
export function renderStream(reporter: StreamReporter, report: Report, context: ReporterContext): string {
  const stream = reporter.open(report, context)
  const parts = [...report.documents.map((document) => stream.document(document)), ...report.errors.map((error) => stream.error(error))]
  return parts.join('') + stream.close({ totals: report.totals, run: report.run })
}
