import type { ReportedDocument } from '../engine/report.js'
import { lineHashes } from '../reporters/line-hash.js'

export type HashesByLine = ReadonlyMap<number, string>

/** GitHub's hashes of the lines on which the findings of a text contract begin; none for DOCX and PDF, which have no lines. */
export function lineHashesOf(document: ReportedDocument, bytes: Uint8Array | null): HashesByLine {
  const lines = document.results.flatMap(({ evidence }) =>
    evidence.flatMap(({ location }) => (location.format === 'markdown' ? [location.start.line] : [])))
  if (bytes === null || lines.length === 0) return new Map()
  const hashes = lineHashes(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
  return new Map(lines.flatMap((line) => {
    const hash = hashes[line - 1]
    return hash === undefined ? [] : [[line, hash] as const]
  }))
}
