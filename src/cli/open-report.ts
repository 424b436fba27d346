import { openSpool, type Spool } from '../engine/edge/spool.js'
import type { Report, ReportedDocument, ReportedError } from '../engine/report.js'
import type {
  DocumentList, FilesReporter, LongFile, LongFilesReporter, LongReporter, ReportEnd, Reporter, ReporterContext, ReportHead, ReportFile, ReportStream, WholeReporter,
} from '../reporters/reporter.js'

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
  writeFiles(files: Iterable<ReportFile | LongFile>): Promise<void>
}

/** Opens a report for a destination. */
export function openReport(reporter: Reporter, head: ReportHead, context: ReporterContext, to: Destination): OpenReport {
  if (reporter.kind === 'stream') return streamed(reporter.open(head, context), to)
  return reporter.long === true ? spooled(reporter, head, context, to) : collected(reporter, head, context, to)
}

function collected(reporter: WholeReporter | FilesReporter, head: ReportHead, context: ReporterContext, to: Destination): OpenReport {
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

/** The documents wait outside of the heap until all is known that comes before them. */
function spooled(reporter: LongReporter | LongFilesReporter, head: ReportHead, context: ReporterContext, to: Destination): OpenReport {
  const spool = openSpool()
  const errors: ReportedError[] = []
  return {
    document: (document) => spool.add(JSON.stringify(document)),
    error: (error) => errors.push(error),
    close: async ({ totals, run }) => {
      const report = { ...head, run, documents: documentsOf(spool), errors, totals }
      try {
        if (reporter.kind === 'whole') await to.write(reporter.render(report, context))
        else await to.writeFiles(reporter.render(report, context))
      } finally {
        spool.close()
      }
    },
  }
}

function documentsOf(spool: Spool): DocumentList {
  return {
    length: spool.length,
    *[Symbol.iterator]() {
      for (const text of spool) yield JSON.parse(text) as ReportedDocument
    },
  }
}

function streamed(stream: ReportStream, to: Destination): OpenReport {
  const pieces = openSpool()
  const give = to.live ?? ((text: string) => pieces.add(text))
  return {
    document: (document) => give(stream.document(document)),
    error: (error) => give(stream.error(error)),
    close: async (end) => {
      give(stream.close(end))
      if (to.live === null) await to.write(pieces)
      pieces.close()
    },
  }
}
