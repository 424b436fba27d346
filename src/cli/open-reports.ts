import type { Report, ReportedDocument, ReportedError } from '../engine/report.js'
import type { FileEdge } from '../engine/edge/file-edge.js'
import type { Reporter, ReportEnd, ReporterContext, ReportHead, ReportStream } from '../reporters/reporter.js'
import { formats } from '../reporters/registry.js'
import type { Output } from './pair-outputs.js'
import { writeFiles } from './write-files.js'

/** One report being written: to standard output while the run goes on, to a file when it is done. */
interface OpenReport {
  document(document: ReportedDocument): void
  error(error: ReportedError): void
  close(end: ReportEnd): Promise<void>
}

interface Destination {
  readonly output: Output
  readonly files: FileEdge
  print(text: string): void
}

/** Opens every report that is asked for. `contextFor` gives the context of an output, which differs in colour and width. */
export async function openReports(
  outputs: readonly Output[], head: ReportHead, contextFor: (output: Output) => ReporterContext, files: FileEdge, print: (text: string) => void,
): Promise<readonly OpenReport[]> {
  return Promise.all(
    outputs.map(async (output) => openReport(await formats[output.format].load(), head, contextFor(output), { output, files, print })),
  )
}

function openReport(reporter: Reporter, head: ReportHead, context: ReporterContext, to: Destination): OpenReport {
  if (reporter.kind === 'stream') return streamed(reporter.open(head, context), to)
  const documents: ReportedDocument[] = []
  const errors: ReportedError[] = []
  return {
    document: (document) => documents.push(document),
    error: (error) => errors.push(error),
    close: async ({ totals, run }) => {
      const report: Report = { ...head, run, documents, errors, totals }
      if (reporter.kind === 'whole') await deliver(reporter.render(report, context), to)
      else await writeFiles(reporter.render(report, context), to.output.file, to.files)
    },
  }
}

function streamed(stream: ReportStream, to: Destination): OpenReport {
  const pieces: string[] = []
  const give = to.output.file === null ? to.print : (text: string) => pieces.push(text)
  return {
    document: (document) => give(stream.document(document)),
    error: (error) => give(stream.error(error)),
    close: async (end) => {
      give(stream.close(end))
      if (to.output.file !== null) await deliver(pieces, to)
    },
  }
}

async function deliver(pieces: Iterable<string>, { output, files, print }: Destination): Promise<void> {
  if (output.file === null) for (const piece of pieces) print(piece)
  else await files.write(output.file, pieces)
}
