import type { Span } from './span.js'
import type { CellPlace } from './source-block.js'

export type ClauseKind = 'annex' | 'part' | 'article' | 'member' | 'item'

/** Index into `ContractDocument.blocks`. */
export type BlockIndex = number

/** A numbered or headed piece of the contract; the model stands in README.md. */
export interface ClauseNode {
  readonly type: 'clause'
  readonly kind: ClauseKind
  /** Full number as a reader would cite it: "9", "9.3", "9.3 a", "Bijlage 4"; null for an unnumbered heading. */
  readonly number: string | null
  /** The label as printed. */
  readonly label: string | null
  /** Span of the heading text; null where the clause has none. */
  readonly heading: Span | null
  readonly span: Span
  readonly children: readonly DocumentNode[]
}

export interface ParagraphNode {
  readonly type: 'paragraph' | 'note'
  readonly block: BlockIndex
  readonly span: Span
}

export interface TableNode {
  readonly type: 'table'
  readonly span: Span
  readonly children: readonly TableRowNode[]
}

export interface TableRowNode {
  readonly type: 'tableRow'
  readonly head: boolean
  readonly span: Span
  readonly children: readonly TableCellNode[]
}

export interface TableCellNode {
  readonly type: 'tableCell'
  readonly cell: CellPlace
  readonly blocks: readonly BlockIndex[]
  readonly span: Span
}

export type DocumentNode = ClauseNode | ParagraphNode | TableNode

export interface RootNode {
  readonly type: 'root'
  readonly span: Span
  readonly children: readonly DocumentNode[]
}
