import type { FileEdge } from '../engine/edge/file-edge.js'
import type { LongFile, ReportFile } from '../reporters/reporter.js'

/** The earliest date a zip entry can have: the same input must give the same bytes. */
const zipEpoch = new Date(1980, 0, 1)

/** Writes a report of several files into a folder, or into one archive when the name ends in .zip. */
export async function writeFiles(reported: Iterable<ReportFile | LongFile>, target: string, files: FileEdge): Promise<void> {
  if (!target.toLowerCase().endsWith('.zip')) {
    for (const file of reported) await files.write(`${target}/${file.name}`, piecesOf(file))
    return
  }
  const { zipSync, strToU8 } = await import('fflate')
  const entries = Object.fromEntries([...reported].map((file) => [file.name, strToU8([...piecesOf(file)].join(''))]))
  await files.write(target, [zipSync(entries, { mtime: zipEpoch })])
}

function piecesOf(file: ReportFile | LongFile): Iterable<string> {
  return 'text' in file ? [file.text] : file.pieces
}
