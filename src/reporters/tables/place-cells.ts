import type { ReportedEvidence } from '../../engine/report.js'

export type Cell = string | number | boolean | null
export type Row = Readonly<Record<string, Cell>>

const nowhere = { page: null, paragraph: null, line: null, column: null, end_line: null, end_column: null, char_start: null, char_end: null }

/** The cells that tell where a sentence stands; those that its format does not have are null. */
export function placeCells(evidence: ReportedEvidence | null): Row {
  if (evidence === null) return nowhere
  const { location } = evidence
  if (location.format === 'pdf') return { ...nowhere, page: location.regions[0].page }
  if (location.format === 'docx') return { ...nowhere, paragraph: location.paragraph, char_start: location.start, char_end: location.end }
  const { start, end } = location
  return { ...nowhere, line: start.line, column: start.column, end_line: end.line, end_column: end.column }
}
