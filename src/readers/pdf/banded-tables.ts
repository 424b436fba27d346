import { opensWithBullet, splitLabel } from '../label.js'
import { around, type Box, type PageText, type Piece, type Ruling } from './page-text.js'
import type { Frame } from './ruling-frames.js'
import { cellsOf, type RawCell, type RawTable } from './table.js'
import { splitRow, textRows, type Row } from './text-rows.js'

interface Band extends Box {
  readonly pieces: readonly Piece[]
  readonly chunks: readonly Row[]
  /** Running text that follows a table without a line between them. */
  readonly text: boolean
}

type Gutter = readonly [number, number]

const narrowest = 5
const widestMargin = 20
/** Baselines farther apart than this many font sizes have a blank line between them. */
const blankLine = 1.7
/** A band higher than this share of the page lies between a header line and a footer line. */
const highest = 0.6

/**
 * Tables that have horizontal lines only (or lines around the whole): each band between two lines is a row, and its columns
 * are the white gutters that all rows share. Bands without such a gutter are running text between two lines.
 */
export function bandedTables(page: PageText, frame: Frame, pieces: readonly Piece[]): RawTable[] {
  const runs: { bands: Band[]; gutters: readonly Gutter[] }[] = []
  for (const band of bandsOf(frame, pieces, page)) {
    const last = runs.at(-1)
    const own = guttersOf(band.chunks, frame)
    const shared = last === undefined || band.text || last.bands.at(-1)!.text ? [] : sharedGutters(last.gutters, own)
    if (last !== undefined && shared.length > 0) runs[runs.length - 1] = { bands: [...last.bands, band], gutters: shared }
    else runs.push({ bands: [band], gutters: own })
  }
  return runs.flatMap(({ bands, gutters }) => tableOf(page, frame, trimmed(bands, gutters), gutters))
}

/** The bands from line to line, and the rows below the last line: many tables have no line under their last row. */
function bandsOf(frame: Frame, pieces: readonly Piece[], page: PageText): Band[] {
  const lines = [...frame.horizontal].filter((line) => covers(line, frame)).map(({ y0 }) => y0).sort((a, b) => a - b)
  const within = pieces.filter((piece) => piece.x1 > frame.x0 && piece.x0 < frame.x1)
  const closed = frame.vertical.length > 0
  return [...lines, ...(closed ? [] : [page.height])].slice(1).flatMap((y1, i): Band[] => {
    const y0 = lines[i]!
    const own = within.filter((piece) => piece.y - 0.3 * piece.size > y0 && piece.y - 0.3 * piece.size <= y1)
    if (own.length === 0 || (i < lines.length - 1 && y1 - y0 > highest * page.height)) return []
    const [rows, rest] = cutAtText(textRows(own), y0)
    return [rows, rest].filter((part) => part.length > 0).map((part) => bandOf(part, frame, part === rows ? y0 : part[0]!.y0, part === rest || rest.length === 0 ? y1 : rest[0]!.y0, part === rest))
  })
}

function bandOf(rows: readonly Row[], { x0, x1 }: Frame, y0: number, y1: number, text: boolean): Band {
  return { x0, x1, y0, y1, text, pieces: rows.flatMap((row) => row.pieces), chunks: rows.flatMap((row) => splitRow(row, 0.7)) }
}

/** Running text below the last row of a table: after a blank line no row has a cell where the rows above have one. */
function cutAtText(rows: readonly Row[], top: number): [Row[], Row[]] {
  const starts = (row: Row): number[] => splitRow(row, 0.7).slice(1).map(({ x0 }) => x0)
  for (const [i, row] of rows.entries()) {
    const above = i === 0 ? top + 0.5 * row.size : rows[i - 1]!.y
    if (row.y - above <= blankLine * row.size) continue
    const known = rows.slice(0, i).flatMap((before) => splitRow(before, 0.7).map(({ x0 }) => x0)).filter((x0) => x0 > row.x0 + 12)
    const goesOn = rows.slice(i).some((later) => [...starts(later), later.x0].some((x0) => known.some((start) => Math.abs(start - x0) <= 4)))
    if (!goesOn) return [rows.slice(0, i), rows.slice(i)]
  }
  return [[...rows], []]
}

function covers(line: Ruling, frame: Frame): boolean {
  return line.x1 - line.x0 > 0.9 * (frame.x1 - frame.x0)
}

/** The white strips between the texts of a band, and wide ones at its sides: "the first cell is empty" shares gutters too. */
function guttersOf(chunks: readonly Row[], { x0, x1 }: Box): Gutter[] {
  const sorted = [...chunks].sort((a, b) => a.x0 - b.x0)
  const gutters: Gutter[] = []
  let right = x0
  for (const chunk of sorted) {
    if (chunk.x0 - right >= (right === x0 ? widestMargin : narrowest)) gutters.push([right, chunk.x0])
    right = Math.max(right, chunk.x1)
  }
  return x1 - right >= widestMargin ? [...gutters, [right, x1]] : gutters
}

function sharedGutters(a: readonly Gutter[], b: readonly Gutter[]): Gutter[] {
  return a.flatMap(([from, to]) => b.map(([start, end]): Gutter => [Math.max(from, start), Math.min(to, end)])).filter(([from, to]) => to - from >= narrowest)
}

/** Rows at the ends that fill one column only are running text above or below the table, unless only their first cell is empty. */
function trimmed(bands: readonly Band[], gutters: readonly Gutter[]): Band[] {
  const parted = bands.map(({ chunks }) => gutters.some(([from, to]) => chunks.some(({ x1 }) => x1 <= from + 1) && chunks.some(({ x0 }) => x0 >= to - 1)))
  const first = parted.indexOf(true)
  if (first < 0) return []
  const start = first > 0 && startsRight(bands[first - 1]!, gutters) ? first - 1 : first
  return bands.slice(start, parted.lastIndexOf(true) + 1)
}

/** Clauses between two lines, their labels hanging at the left: a row of a table has one label at most. */
function isLabelledList({ chunks }: Band, [from]: Gutter): boolean {
  const first = chunks.filter(({ x1 }) => x1 <= from + 1).map((chunk) => chunk.pieces.map(({ text }) => text).join(' '))
  return first.filter((text) => splitLabel(`${text}\tTekst`).text === 'Tekst' || opensWithBullet(`${text} x`)).length > 1
}

function startsRight({ chunks }: Band, gutters: readonly Gutter[]): boolean {
  return gutters.some(([, to]) => chunks.every(({ x0 }) => x0 >= to - 1))
}

function tableOf(page: PageText, frame: Frame, bands: readonly Band[], gutters: readonly Gutter[]): RawTable[] {
  const chunks = bands.flatMap((band) => band.chunks)
  const inner = gutters.filter(([from, to]) => chunks.some(({ x1 }) => x1 <= from + 1) && chunks.some(({ x0 }) => x0 >= to - 1))
  if (inner.length < (frame.horizontal.length === 1 ? 2 : 1)) return []
  if (inner.length === 1 && bands.some((band) => isLabelledList(band, inner[0]!))) return []
  const columns = [frame.x0, ...inner.map(([, to]) => to - 2)]
  const end = around(chunks).x1
  const cells = bands.flatMap((band, row): RawCell[] => cellsOf(band.pieces, (piece) => {
    const column = columns.findLastIndex((left) => (piece.x0 + piece.x1) / 2 >= left)
    return column < 0 ? null : { row, column, x0: columns[column]!, x1: inner[column]?.[0] ?? end, y0: band.y0, y1: band.y1 }
  }))
  return [{ page, ...around(bands), columns, cells }]
}
