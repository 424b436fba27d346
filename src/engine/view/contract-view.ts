import type { CellExtent, TextStyle } from '../../readers/docx/rich-text.js'
import type { BlockRole, CellPlace } from '../../document/source-block.js'
import type { Span } from '../../document/span.js'

export interface StyledSpan extends Span {
  readonly style: TextStyle
}

/** A stretch of a block that a result rests on: evidence, or a near-miss that does not count. `index` counts within the result. */
export interface ViewMark extends Span {
  readonly rule: string
  readonly use: 'evidence' | 'near-miss'
  readonly index: number
}

/** A paragraph, heading, list item, table cell paragraph or note of the contract as a page shows it. Spans lie in `text`. */
export interface ViewBlock {
  readonly role: BlockRole
  readonly text: string
  readonly label: string | null
  readonly level: number | null
  readonly cell: CellPlace | null
  /** How far a merged cell reaches; null for one that is not merged. */
  readonly extent: CellExtent | null
  readonly toc: boolean
  /** The annex file of a set that the block stands in; null for the contract itself. */
  readonly file: string | null
  /** The page of a PDF it begins on, 1-based; null in other formats. */
  readonly page: number | null
  readonly styles: readonly StyledSpan[]
  readonly marks: readonly ViewMark[]
}

/** The contract itself, ready to be shown beside its report: plain data, no markup. */
export interface ContractView {
  readonly blocks: readonly ViewBlock[]
}
