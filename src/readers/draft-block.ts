import type { SourceLocation } from '../document/location.js'
import type { BlockRole, CellPlace, SourceBlock } from '../document/source-block.js'
import type { Span } from '../document/span.js'
import { clauseLines, isBold } from './clause-lines.js'
import { opensWithBullet, splitLabel } from './label.js'
import type { MappedText } from './mapped-text.js'
import { sliceMarks, type Marks } from './marks.js'

/** A block before headings, lists and contents lines are settled over the whole file. */
export interface DraftBlock extends SourceBlock {
  /** True when all of the text is set in bold. */
  readonly bold: boolean
}

/** A paragraph as a reader finds it, label and several lines included. */
export interface DraftSource {
  readonly role: BlockRole
  readonly text: MappedText
  /** A number that the file gives apart from the text; null lets a typed one be split off. */
  readonly label: string | null
  readonly level: number | null
  readonly cell: CellPlace | null
  readonly toc: boolean
  /** Bold stretches of the text, in order. */
  readonly bold: readonly Span[]
  readonly marks: Marks
  readonly locate: (source: Span) => SourceLocation
}

/**
 * Makes blocks of a paragraph: one for each clause line, typed labels and white space at the ends taken off, places exact.
 * A paragraph without text gives a block only where it has a label or a mark (deleted text).
 */
export function draftBlocks(source: DraftSource): DraftBlock[] {
  const { text } = source.text
  const spans = source.role === 'heading' ? [{ start: 0, end: text.length }] : clauseLines(text, source.bold)
  const lines = spans.length > 0 ? spans : [{ start: 0, end: text.length }]
  return lines.map((span, i) => draftLine(source, span, i === 0)).filter(isWorthKeeping)
}

function draftLine(source: DraftSource, span: Span, first: boolean): DraftBlock {
  const { text } = source.text
  const line = text.slice(span.start, span.end).trimEnd()
  const given = first ? source.label : null
  const split = given === null ? splitLabel(line, isBoldTitle(source, span, line) ? 'heading' : placeOf(source.role)) : belowGiven(given, line)
  const start = span.start + split.offset + /^\s*/u.exec(line.slice(split.offset))![0].length
  const part = { start: Math.min(start, span.start + line.length), end: span.start + line.length }
  const own = source.text.slice(part.start, part.end)
  const listed = source.role === 'paragraph' && split.label === null && opensWithBullet(line)
  return {
    role: listed ? 'listItem' : !first && source.role === 'listItem' ? 'paragraph' : source.role,
    text: own.text, label: split.label, level: first || source.role !== 'listItem' ? source.level : null, cell: source.cell, toc: source.toc,
    bold: own.text !== '' && isBold(text, part, source.bold), ...sliceMarks(source.marks, part, span),
    locate: (within) => source.locate(own.sourceOf(within)),
  }
}

/** A short line all in bold that ends as no sentence does: "**9 Klachten**". */
function isBoldTitle({ role, text: { text }, bold }: DraftSource, span: Span, line: string): boolean {
  return role === 'paragraph' && line.length <= longestTitle && !/[.;:,?!]$/u.test(line) && isBold(text, { start: span.start, end: span.start + line.length }, bold)
}

const longestTitle = 90

/** A number that the file gives stays; what is typed behind it belongs to it: "1." and "a. tekst" give "1.a". A dash between the two falls away. */
function belowGiven(given: string, line: string): { readonly label: string; readonly offset: number } {
  const typed = /^\s*(\d{1,2}(?=\.)|[a-z])[.)]\s+/u.exec(line)
  if (typed !== null && /^\d+$/u.test(given)) return { label: `${given}.${typed[1]!}`, offset: typed[0].length }
  return { label: given, offset: /^\s*(?:[–—:.-]\s+)?/u.exec(line)![0].length }
}

function placeOf(role: BlockRole): 'heading' | 'body' | 'cell' {
  return role === 'heading' ? 'heading' : role === 'tableCell' ? 'cell' : 'body'
}

const ruling = /^[\s_=*.·•…|+~–—-]*$/u

/** A row of dashes or dots is no text. */
function isWorthKeeping({ text, label, revisions, comments }: DraftBlock): boolean {
  return !ruling.test(text) || label !== null || revisions.length > 0 || comments.length > 0
}
