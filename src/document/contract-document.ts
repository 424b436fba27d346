import type { Format, SourceLocation } from './location.js'
import type { RootNode } from './nodes.js'
import type { BlockRole, CellPlace, Ledger, Notice, SourceBlock } from './source-block.js'
import type { Span } from './span.js'

/** A block of the canonical text. */
export interface DocumentBlock {
  readonly index: number
  readonly span: Span
  readonly role: BlockRole
  readonly label: string | null
  readonly level: number | null
  readonly cell: CellPlace | null
  readonly toc: boolean
  /** The annex file of a set that the block stands in; null for the contract itself. */
  readonly file: string | null
  readonly source: SourceBlock
}

/** One contract file: canonical text (blocks joined by a line feed), clause tree, and the way back to the file. */
export interface ContractDocument {
  readonly format: Format
  readonly text: string
  readonly blocks: readonly DocumentBlock[]
  readonly tree: RootNode
  readonly notices: readonly Notice[]
  readonly ledger: Ledger
  /** The place in the file of a span of the canonical text; a span over several blocks gives the first block's part. */
  locate(span: Span): SourceLocation
  /** The span, in canonical text, of a span of a source block's raw text. */
  fromSource(block: number, raw: Span): Span
}
