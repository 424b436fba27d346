import type { Code, Definition, Heading, List, ListItem, Paragraph, RootContent, Table } from 'mdast'
import type { BlockRole, CellPlace } from '../../document/source-block.js'
import { draftBlocks, type DraftBlock } from '../draft-block.js'
import { MappedText } from '../mapped-text.js'
import { noMarks } from '../marks.js'
import { setAside, type Collected, type Piece } from './collected.js'
import { partTables, type HtmlCell } from './html-table.js'
import { inlineText, type InlineText } from './inline-text.js'
import { parseParts } from './parse-parts.js'
import { plainLines } from './plain-lines.js'
import { stripHtml } from './strip-html.js'

/** Where a node stands: the list around it and the number that its first paragraph still has to get. */
interface Around {
  readonly role: BlockRole
  readonly depth: number | null
  readonly label: string | null
}

const outside: Around = { role: 'paragraph', depth: null, label: null }
const deepestPiece = 2
const longestSetext = 120
/** Cells of larger tables are read as plain text, for time. */
const mostMarkedCells = 10_000

/** Walks a piece of Markdown, part by part, and collects its blocks in reading order. */
export function walkMarkdown(piece: Piece, into: Collected): void {
  const parts = parseParts(piece.source).map(({ start, end, nodes }) => (
    { nodes, piece: { source: piece.source.slice(start, end), whole: piece.whole.slice(start, end), depth: piece.depth } }
  ))
  for (const { nodes, piece: own } of parts) {
    for (const node of nodes) if (node.type === 'footnoteDefinition') into.notes.set(node.identifier, noteBlocks(node.children, own, into))
  }
  for (const { nodes, piece: own } of parts) for (const node of nodes) walk(node, own, outside, into)
}

function walk(node: RootContent, piece: Piece, around: Around, into: Collected): void {
  switch (node.type) {
    case 'heading': return walkHeading(node, piece, into)
    case 'paragraph': return walkParagraph(node, piece, around, into)
    case 'list': return walkList(node, piece, around, into)
    case 'table': return walkTable(node, piece, into)
    case 'code': return walkCode(piece, sourceOf(node, piece), node, into)
    case 'html': return walkHtml(piece, sourceOf(node, piece), into)
    case 'definition': return walkDefinition(node, piece, into)
    case 'yaml':
      setAside(into, 'frontMatter', 1)
      return
    case 'footnoteDefinition':
    case 'thematicBreak': return
    default:
      if ('children' in node) for (const child of node.children) walk(child, piece, around.role === 'note' ? around : { ...outside, depth: around.depth }, into)
      else if (String(node.type) === 'toml') setAside(into, 'frontMatter', 1)
  }
}

function walkHeading(node: Heading, piece: Piece, into: Collected): void {
  const inline = inlineText(node, piece.source, into.view)
  const setext = !/^[ \t]*#/u.test(sourceOf(node, piece).text)
  const clause = setext && (inline.text.text.includes('\n') || inline.text.text.length > longestSetext || /[.;]$/u.test(inline.text.text.trim()))
  emit(inline, piece, clause ? outside : { role: 'heading', depth: node.depth, label: null }, null, into)
}

/** A "#Kop" without the space that CommonMark asks for is a heading all the same. */
function walkParagraph(node: Paragraph, piece: Piece, around: Around, into: Collected): void {
  const inline = inlineText(node, piece.source, into.view)
  const hash = /^(#{1,6})(?=\p{Lu}|\d)[^\n]*(?:\n|$)/u.exec(inline.text.text)
  if (hash === null) return emit(inline, piece, around, null, into)
  const part = (start: number, end?: number): InlineText => ({ ...inline, text: inline.text.slice(start, end), bold: [], marks: noMarks, cites: [] })
  emit(part(hash[1]!.length, hash[0].length), piece, { role: 'heading', depth: hash[1]!.length, label: null }, null, into)
  emit({ ...part(hash[0].length), cites: inline.cites }, piece, around, null, into)
}

function emit(inline: InlineText, piece: Piece, around: Around, cell: CellPlace | null, into: Collected): void {
  setAside(into, 'images', inline.images)
  setAside(into, 'htmlComments', inline.comments)
  into.drafts.push(...draftBlocks({
    role: cell === null ? around.role : 'tableCell', text: inline.text.through(piece.whole), label: around.label, level: around.depth, cell,
    toc: inline.links && around.role === 'listItem', bold: inline.bold, marks: inline.marks, locate: into.locate,
  }))
  for (const cited of inline.cites) {
    into.drafts.push(...(into.notes.get(cited) ?? []))
    into.notes.delete(cited)
  }
}

function walkList(node: List, piece: Piece, around: Around, into: Collected): void {
  const depth = around.depth === null ? 0 : around.depth + 1
  for (const item of node.children) walkItem(item, piece, { role: around.role === 'note' ? 'note' : 'listItem', depth, label: around.label }, into)
}

/** The number of an item is the one in the source; "2019." opens a sentence, and "8. 7." is one number. */
function walkItem(item: ListItem, piece: Piece, around: Around, into: Collected): void {
  const marker = /^(\d{1,9})[.)]/u.exec(sourceOf(item, piece).text)?.[1] ?? null
  const [first, ...rest] = item.children
  const label = marker === null ? around.label : around.label === null ? marker : `${around.label}.${marker}`
  if (marker !== null && marker.length > 3) return walkYear(item, piece, around, into)
  if (first === undefined) {
    if (label !== null) emit(inlineText({ children: [] }, '', into.view), piece, { ...around, label }, null, into)
    return
  }
  const sameLine = first.position?.start.line === item.position?.start.line
  if (first.type === 'list' && sameLine) walk(first, piece, { ...around, depth: around.depth === null ? null : around.depth - 1, label }, into)
  else if (first.type === 'paragraph') walk(first, piece, { ...around, label }, into)
  else walk(first, piece, { ...around, label: null }, into)
  for (const child of rest) walk(child, piece, { ...around, role: around.role === 'note' ? 'note' : 'paragraph', label: null }, into)
}

function walkYear(item: ListItem, piece: Piece, around: Around, into: Collected): void {
  const { text, start } = sourceOf(item, piece)
  into.drafts.push(...plainLines(piece.whole.slice(start, start + text.length), into.locate).map((draft) => ({ ...draft, role: around.role === 'note' ? 'note' as const : 'paragraph' as const })))
}

/** A head row without text is there only because GFM asks for one. */
function walkTable(node: Table, piece: Piece, into: Collected): void {
  const table = into.tables++
  const rows = node.children.map((row) => row.children.map((cell) => inlineText(cell, piece.source, into.view)))
  const headless = rows[0]?.every(({ text }) => text.text.trim() === '') === true
  rows.slice(headless ? 1 : 0).forEach((cells, row) => cells.forEach((cell, column) => {
    emit(cell, piece, outside, { table, row, column, head: row === 0 && !headless }, into)
  }))
}

/** Text indented by four spaces is a clause and no code; fenced text is read line by line. */
function walkCode(piece: Piece, { text, start }: Sourced, { lang, meta }: Code, into: Collected): void {
  const fence = /^[ \t]*(?:`{3,}|~{3,})/u.exec(text)
  if (fence !== null) {
    // One word behind the fence names a language; more words are text.
    const head = meta == null ? text.search(/\n|$/u) : fence[0].length
    const end = text.replace(/\n[ \t>]*(?:`{3,}|~{3,})[ \t]*$/u, '').length
    if (end > head) into.drafts.push(...plainLines(piece.whole.slice(start + head, start + end), into.locate))
    if (lang != null && meta == null) setAside(into, 'codeLanguages', 1)
    return
  }
  const whole = MappedText.join([...text.matchAll(/(^[ \t>]*)([^\n]*\n?)/gmu)].map(({ index, 1: indent, 2: line }) =>
    piece.whole.slice(start + index + indent!.length, start + index + indent!.length + line!.length)))
  walkPiece(whole, piece.depth + 1, into)
}

function walkHtml(piece: Piece, { text, start }: Sourced, into: Collected): void {
  for (const { cells, ...stretch } of partTables(text)) {
    if (cells === null) walkStretch(piece, { text: text.slice(stretch.start, stretch.end), start: start + stretch.start }, into)
    else walkHtmlTable(piece, { text, start }, cells, into)
  }
}

function walkStretch(piece: Piece, { text, start }: Sourced, into: Collected): void {
  const stripped = stripHtml(text, into.view)
  setAside(into, 'htmlComments', stripped.comments)
  walkPiece(stripped.text.through(piece.whole.slice(start, start + text.length)), piece.depth + 1, into)
}

/** A row that is head cells throughout is a head row; a head cell beside others only dresses its row. */
function walkHtmlTable(piece: Piece, { text, start }: Sourced, cells: readonly HtmlCell[], into: Collected): void {
  const table = into.tables++
  const bodyRows = new Set(cells.filter(({ head }) => !head).map(({ row }) => row))
  const own = cells.length > mostMarkedCells ? { ...piece, depth: deepestPiece } : piece
  for (const { row, column, ...span } of cells) {
    const head = !bodyRows.has(row)
    const inside: Collected = { ...into, drafts: [] }
    walkStretch(own, { text: text.slice(span.start, span.end), start: start + span.start }, inside)
    into.drafts.push(...inside.drafts.map((draft) => asCell(draft, { table, row, column, head })))
  }
}

/** A number that is all a cell has is what the cell says. */
function asCell(draft: DraftBlock, cell: CellPlace): DraftBlock {
  const number = draft.text === '' && draft.label !== null
  return { ...draft, role: 'tableCell', level: null, cell, ...(number ? { text: draft.label, label: null } : {}) }
}

function walkPiece(whole: MappedText, depth: number, into: Collected): void {
  if (depth > deepestPiece) into.drafts.push(...plainLines(whole, into.locate))
  else walkMarkdown({ source: whole.text, whole, depth }, into)
}

/** "[Naam]: waarde" is a link definition for CommonMark only where it looks like an address; else it is text of the contract. */
function walkDefinition(node: Definition, piece: Piece, into: Collected): void {
  if (/[/:#]|\.\w/u.test(node.url)) return setAside(into, 'linkDefinitions', 1)
  const { text, start } = sourceOf(node, piece)
  into.drafts.push(...plainLines(piece.whole.slice(start, start + text.length), into.locate))
}

function noteBlocks(children: readonly RootContent[], piece: Piece, into: Collected): DraftBlock[] {
  const notes: Collected = { ...into, drafts: [] }
  for (const child of children) walk(child, piece, { role: 'note', depth: null, label: null }, notes)
  return notes.drafts
}

interface Sourced {
  readonly text: string
  readonly start: number
}

function sourceOf(node: RootContent, piece: Piece): Sourced {
  const start = node.position?.start.offset ?? 0
  return { text: piece.source.slice(start, node.position?.end.offset ?? start), start }
}
