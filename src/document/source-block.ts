import type { SourceLocation, Format } from './location.js'
import type { Span } from './span.js'

export type BlockRole = 'heading' | 'paragraph' | 'listItem' | 'tableCell' | 'note'

/** Where a table cell stands; all 0-based. Tables are numbered through the document; merged cells stand once, at their top left. */
export interface CellPlace {
  readonly table: number
  readonly row: number
  readonly column: number
  /** True for a cell of a row that the file itself marks as a head row. */
  readonly head: boolean
}

/** Tracked text inside a block. `span` lies in the block's text and is empty for text that this view leaves out. */
export interface Revision {
  readonly kind: 'insertion' | 'deletion' | 'move'
  readonly span: Span
  readonly text: string
  readonly author: string | null
  /** ISO 8601 as the file gives it. */
  readonly date: string | null
}

/** A human comment anchored in the block's text. */
export interface BlockComment {
  readonly span: Span
  readonly author: string | null
  readonly date: string | null
  readonly text: string
}

/**
 * What every reader hands over: one paragraph, heading, list item, table cell paragraph or note, in reading order.
 * `text` is without the label; white space need not be tidy (the document canonicalises it).
 */
export interface SourceBlock {
  readonly role: BlockRole
  readonly text: string
  /** The number as printed: "5.2", "(a)", "Artikel 5", "•" is null. */
  readonly label: string | null
  /** Heading level (1-based) or list depth (0-based); null when unknown. */
  readonly level: number | null
  readonly cell: CellPlace | null
  /** Lines of a table of contents stay in the text but can decide nothing. */
  readonly toc: boolean
  /** Spans of `text` that are unfilled placeholders of the file format itself (Word content controls). */
  readonly placeholders: readonly Span[]
  /** Spans of `text` that the file hides from print: they decide nothing. */
  readonly hidden: readonly Span[]
  readonly revisions: readonly Revision[]
  readonly comments: readonly BlockComment[]
  /** The place in the file of a span of `text`. */
  locate(within: Span): SourceLocation
}

/** Something the reader met that the user should know; `lossy` when text may be missing because of it. */
export interface Notice {
  readonly code: string
  readonly message: { readonly nl: string; readonly en: string }
  readonly lossy: boolean
}

/** A part of the file whose text could not be read; it stands before the block with index `before`. */
export interface UnreadPart {
  readonly what: 'page' | 'image' | 'embedded-document' | 'part'
  /** For people: "page 7", "word/embeddings/x.docx". */
  readonly place: string
  readonly before: number
}

/** What was read, what was set aside and what was not read. Counts of things in the file. */
export interface Ledger {
  readonly pages: number | null
  readonly paragraphs: number
  readonly headings: number
  readonly listItems: number
  readonly tables: number
  readonly tableCells: number
  readonly notes: number
  readonly textBoxes: number
  readonly setAside: Readonly<Record<string, number>>
  readonly unread: readonly UnreadPart[]
}

export interface ReadResult {
  /** For a contract of several files: per block the name of the annex file it stands in, null for the contract itself. */
  readonly fileOf?: readonly (string | null)[]
  readonly format: Format
  readonly blocks: readonly SourceBlock[]
  readonly notices: readonly Notice[]
  readonly ledger: Ledger
}

/** Which side of the tracked changes a reader gives. */
export type RevisionView = 'accepted' | 'rejected'

export interface ReadLimits {
  /** Bytes, after inflation, of everything in one file. */
  readonly inflatedBytes: number
  readonly entries: number
  readonly depth: number
  readonly pages: number
}

export interface ReadOptions {
  readonly revisions: RevisionView
  readonly limits: ReadLimits
  readonly password: string | null
}

export const defaultReadOptions: ReadOptions = {
  revisions: 'accepted',
  limits: { inflatedBytes: 256 * 1024 * 1024, entries: 10_000, depth: 256, pages: 5_000 },
  password: null,
}

export type ReadErrorCode =
  | 'empty' | 'legacy-doc' | 'encrypted' | 'wrong-password' | 'not-supported' | 'damaged' | 'no-text' | 'too-large' | 'odt' | 'limit'

/** The file cannot be read: what is wrong and what to do, in both languages. Never holds text of the file. */
export class ReadError extends Error {
  constructor(
    readonly code: ReadErrorCode,
    readonly text: { readonly nl: string; readonly en: string },
  ) {
    super(text.en)
    this.name = 'ReadError'
  }
}
