import { strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'
import type { ReadLimits } from '../../document/source-block.js'
import { openPackage } from './docx-package.js'
import { mainTextWithMarkers, paragraphOfMarker } from './marked-document.js'
import { listRuns, type MammothNode } from './mammoth-model.js'

export type TextStyle = 'strong' | 'emphasis' | 'underline' | 'superscript' | 'subscript'

/** A stretch of a paragraph's text that looks other than the rest; half-open, in UTF-16 units. */
export interface StyledStretch {
  readonly start: number
  readonly end: number
  readonly style: TextStyle
}

/** A paragraph as mammoth reads it: its text with all changes accepted, and its looks. */
export interface RichParagraph {
  readonly text: string
  readonly styles: readonly StyledStretch[]
}

/** How a Word file looks where that matters to a reader; paragraphs count as the reader counts them. */
export interface RichText {
  readonly paragraphs: ReadonlyMap<number, RichParagraph>
  /** Merged cells by their first paragraph. */
  readonly cells: ReadonlyMap<number, CellExtent>
}

/** How many columns and rows of its table a cell takes. */
export interface CellExtent {
  readonly columns: number
  readonly rows: number
}

/** Word's own limit on the columns of a table. */
const mostColumns = 63

const contentTypes = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const relationships = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'

/**
 * Lets mammoth read the looks of a Word file: bold, italic, underline, raised and lowered text, and merged cells. It is given no more than the main
 * text, which our own reader has taken out within its limits and in which a bookmark tells the number of each paragraph. Throws what mammoth throws.
 */
export async function readRichText(bytes: Uint8Array, limits: ReadLimits): Promise<RichText> {
  const document = strToU8(mainTextWithMarkers(openPackage(bytes, limits)))
  const packed = zipSync({ '[Content_Types].xml': strToU8(contentTypes), '_rels/.rels': strToU8(relationships), 'word/document.xml': document }, { level: 0 })
  const rich: { paragraphs: Map<number, RichParagraph>; cells: Map<number, CellExtent> } = { paragraphs: new Map(), cells: new Map() }
  // mammoth takes a `buffer` in Node and an `arrayBuffer` in a browser; JSZip, which opens both, takes any array of bytes.
  const input = { buffer: packed as Buffer, arrayBuffer: packed.buffer as ArrayBuffer }
  await mammoth.convertToHtml(input, { transformDocument: (root: MammothNode) => {
    collect(root, rich)
    return { ...root, children: [] }
  } })
  return rich
}

function collect(node: MammothNode, rich: { readonly paragraphs: Map<number, RichParagraph>; readonly cells: Map<number, CellExtent> }): void {
  if (node.type === 'paragraph') addParagraph(node, rich.paragraphs)
  const { colSpan = 1, rowSpan = 1 } = node
  const first = node.type === 'tableCell' && (colSpan > 1 || rowSpan > 1) ? firstParagraph(node) : null
  if (first !== null) rich.cells.set(first, { columns: Math.min(colSpan, mostColumns), rows: rowSpan })
  for (const child of node.children ?? []) collect(child, rich)
}

function addParagraph(node: MammothNode, paragraphs: Map<number, RichParagraph>): void {
  const number = firstParagraph(node)
  if (number === null) return
  let text = ''
  const styles: StyledStretch[] = []
  for (const run of listRuns(node)) {
    for (const style of run.styles) styles.push({ start: text.length, end: text.length + run.text.length, style })
    text += run.text
  }
  paragraphs.set(number, { text, styles: styles.filter(({ start, end }) => end > start) })
}

function firstParagraph(node: MammothNode): number | null {
  if (node.type === 'bookmarkStart') return paragraphOfMarker(node.name ?? '')
  for (const child of node.children ?? []) {
    const found = firstParagraph(child)
    if (found !== null) return found
  }
  return null
}
