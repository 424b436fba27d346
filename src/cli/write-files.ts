import type { FileEdge } from '../engine/edge/file-edge.js'
import type { LongFile, ReportFile } from '../reporters/reporter.js'

/** Writes a report of several files into a folder, or into one archive when the name ends in .zip. */
export async function writeFiles(reported: Iterable<ReportFile | LongFile>, target: string, files: FileEdge): Promise<void> {
  if (!target.toLowerCase().endsWith('.zip')) {
    for (const file of reported) await files.write(`${target}/${file.name}`, piecesOf(file))
    return
  }
  const { zipReport } = await import('../api/zip-report.js')
  await files.write(target, [zipReport([...reported].map((file) => ({ name: file.name, text: [...piecesOf(file)].join('') })))])
}

function piecesOf(file: ReportFile | LongFile): Iterable<string> {
  return 'text' in file ? [file.text] : file.pieces
}
