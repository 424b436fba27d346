import type { Report, ReportedDocument, ReportedError } from '../engine/report.js'
import type { ReportEnd, Reporter, ReporterContext, ReportHead, ReportFile, ReportStream } from '../reporters/reporter.js'

/** One report being written. */
export interface OpenReport {
  document(document: ReportedDocument): void
  error(error: ReportedError): void
  /** Writes what is left; rejects when it cannot be written. */
  close(end: ReportEnd): Promise<void>
}

/** Where a report goes: `live` takes text while the run goes on, and is null for a file, which is written at the end. */
export interface Destination {
  readonly live: ((text: string) => void) | null
  write(pieces: Iterable<string>): Promise<void>
  writeFiles(files: Iterable<ReportFile>): Promise<void>
}

/** Opens a report for a destination. */
export function openReport(reporter: Reporter, head: ReportHead, context: ReporterContext, to: Destination): OpenReport {
  return reporter.kind === 'stream' ? streamed(reporter.open(head, context), to) : collected(reporter, head, context, to)
}

function collected(reporter: Exclude<Reporter, { kind: 'stream' }>, head: ReportHead, context: ReporterContext, to: Destination): OpenReport {
  const documents: ReportedDocument[] = []
  const errors: ReportedError[] = []
  return {
    document: (document) => documents.push(document),
    error: (error) => errors.push(error),
    close: async ({ totals, run }) => {
      const report: Report = { ...head, run, documents, errors, totals }
      if (reporter.kind === 'whole') await to.write(reporter.render(report, context))
      else await to.writeFiles(reporter.render(report, context))
    },
  }
}

function streamed(stream: ReportStream, to: Destination): OpenReport {
  const pieces: string[] = []
  const give = to.live ?? ((text: string) => pieces.push(text))
  return {
    document: (document) => give(stream.document(document)),
    error: (error) => give(stream.error(error)),
    close: async (end) => {
      give(stream.close(end))
      if (to.live === null) await to.write(pieces)
    },
  }
}
