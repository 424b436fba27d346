import type { PdfRegion, SourceLocation } from '../document/location.js'
import type { ReportedEvidence } from '../engine/report.js'
import { neutral } from './neutral.js'
import type { Wording } from './wording/wording.js'

/** "12.3, line 40": the clause as printed and the place in the file, for people. */
export function formatPlace(evidence: ReportedEvidence, wording: Wording): string {
  const file = evidence.file === null ? null : `${wording.labels.inFile} ${neutral(evidence.file)}`
  const clause = evidence.clause === null ? null : neutral(evidence.clause)
  return [clause, formatLocation(evidence.location, wording), file].filter((part) => part !== null).join(', ')
}

/** "line 40", "paragraph 12" or "page 3", in the words of the language. */
export function formatLocation(location: SourceLocation, wording: Wording): string {
  if (location.format === 'markdown') return range(location.start.line, location.end.line, wording.labels.line, wording.labels.lines)
  if (location.format === 'pdf') return formatPages(location.regions, wording)
  const paragraph = `${wording.labels.paragraph} ${location.paragraph}`
  return location.part === 'body' ? paragraph : `${wording.parts[location.part]}, ${paragraph}`
}

function formatPages(regions: readonly PdfRegion[], wording: Wording): string {
  const pages = regions.map((region) => region.page)
  return range(Math.min(...pages), Math.max(...pages), wording.labels.page, wording.labels.pages)
}

function range(first: number, last: number, one: string, more: string): string {
  return first === last ? `${one} ${first}` : `${more} ${first}–${last}`
}
