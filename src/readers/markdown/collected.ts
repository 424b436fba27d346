import type { SourceLocation } from '../../document/location.js'
import type { RevisionView } from '../../document/source-block.js'
import type { Span } from '../../document/span.js'
import type { DraftBlock } from '../draft-block.js'
import type { MappedText } from '../mapped-text.js'

/** What a walk over one Markdown file gathers. */
export interface Collected {
  readonly view: RevisionView
  readonly locate: (source: Span) => SourceLocation
  readonly drafts: DraftBlock[]
  /** Notes by identifier, until the paragraph that cites them comes by. */
  readonly notes: Map<string, DraftBlock[]>
  readonly setAside: Record<string, number>
  tables: number
}

/** A piece of Markdown and the way from its offsets to those of the file; `depth` counts pieces within pieces. */
export interface Piece {
  readonly source: string
  readonly whole: MappedText
  readonly depth: number
}

/** Counts something that is left out of the text on purpose. */
export function setAside(into: Collected, what: string, count: number): void {
  if (count > 0) into.setAside[what] = (into.setAside[what] ?? 0) + count
}
