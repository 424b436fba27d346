import { around, type Box, type PageText, type Piece, type Ruling } from './page-text.js'
import type { Frame } from './ruling-frames.js'
import { cellsOf, type RawCell, type RawTable } from './table.js'
import { splitRow, textRows, type Row } from './text-rows.js'

interface Band extends Box {
  readonly pieces: readonly Piece[]
  readonly chunks: readonly Row[]
}

type Gutter = readonly [number, number]

const narrowest = 5
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
    const shared = last === undefined ? [] : sharedGutters(last.gutters, own)
    if (last !== undefined && shared.length > 0) runs[runs.length - 1] = { bands: [...last.bands, band], gutters: shared }
    else runs.push({ bands: [band], gutters: own })
  }
  return runs.flatMap(({ bands, gutters }) => tableOf(page, frame, trimmed(bands, gutters), gutters))
}

function bandsOf(frame: Frame, pieces: readonly Piece[], page: PageText): Band[] {
  const lines = [...frame.horizontal].filter((line) => covers(line, frame)).sort((a, b) => a.y0 - b.y0)
  return lines.slice(1).flatMap((line, i): Band[] => {
    const [y0, y1] = [lines[i]!.y0, line.y0]
    if (y1 - y0 > highest * page.height) return []
    const own = pieces.filter((piece) => piece.y - 0.3 * piece.size > y0 && piece.y - 0.3 * piece.size <= y1)
    return own.length === 0 ? [] : [{ x0: frame.x0, x1: frame.x1, y0, y1, pieces: own, chunks: textRows(own).flatMap((row) => splitRow(row, 0.7)) }]
  })
}

function covers(line: Ruling, frame: Frame): boolean {
  return line.x1 - line.x0 > 0.9 * (frame.x1 - frame.x0)
}

/** The white strips between the texts of a band, and what is free at its sides: "the first cell is empty" shares gutters too. */
function guttersOf(chunks: readonly Row[], { x0, x1 }: Box): Gutter[] {
  const sorted = [...chunks].sort((a, b) => a.x0 - b.x0)
  const gutters: Gutter[] = []
  let right = x0
  for (const chunk of sorted) {
    if (chunk.x0 - right >= narrowest) gutters.push([right, chunk.x0])
    right = Math.max(right, chunk.x1)
  }
  return x1 - right >= narrowest ? [...gutters, [right, x1]] : gutters
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

function startsRight({ chunks }: Band, gutters: readonly Gutter[]): boolean {
  return gutters.some(([, to]) => chunks.every(({ x0 }) => x0 >= to - 1))
}

function tableOf(page: PageText, frame: Frame, bands: readonly Band[], gutters: readonly Gutter[]): RawTable[] {
  const chunks = bands.flatMap((band) => band.chunks)
  const inner = gutters.filter(([from, to]) => chunks.some(({ x1 }) => x1 <= from + 1) && chunks.some(({ x0 }) => x0 >= to - 1))
  if (inner.length === 0) return []
  const columns = [frame.x0, ...inner.map(([, to]) => to - 2)]
  const cells = bands.flatMap((band, row): RawCell[] => cellsOf(band.pieces, (piece) => {
    const column = columns.findLastIndex((left) => (piece.x0 + piece.x1) / 2 >= left)
    return column < 0 ? null : { row, column, x0: columns[column]!, x1: inner[column]?.[0] ?? frame.x1, y0: band.y0, y1: band.y1 }
  }))
  return [{ page, ...around(bands), columns, cells }]
}
