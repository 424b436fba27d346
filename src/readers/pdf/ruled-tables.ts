import { bandedTables } from './banded-tables.js'
import type { Box, PageText, Piece, Ruling } from './page-text.js'
import { rulingFrames, type Frame } from './ruling-frames.js'
import { cellsOf, type RawTable } from './table.js'

/** The tables that are drawn with ruling lines; a frame that does not part its text into columns is no table. */
export function ruledTables(page: PageText): RawTable[] {
  const frames = rulingFrames(page.rulings).sort((a, b) => area(a) - area(b))
  const taken = new Set<Piece>()
  const tables: RawTable[] = []
  for (const frame of frames) {
    const inside = page.pieces.filter((piece) => !taken.has(piece) && isInside(piece, frame))
    if (inside.length < 2 && frame.vertical.length > 0) continue
    for (const table of innerLines(frame).length > 0 ? gridTable(page, frame, inside) : bandedTables(page, frame, page.pieces.filter((piece) => !taken.has(piece)))) {
      tables.push(table)
      for (const cell of table.cells) for (const piece of cell.pieces) taken.add(piece)
    }
  }
  return tables
}

function area({ x0, y0, x1, y1 }: Box): number {
  return (x1 - x0) * (y1 - y0)
}

function isInside(piece: Piece, { x0, y0, x1, y1 }: Box): boolean {
  const [x, y] = middle(piece)
  return x > x0 - 1 && x < x1 + 1 && y > y0 - 1 && y < y1 + 1
}

function middle(piece: Piece): [number, number] {
  return [(piece.x0 + piece.x1) / 2, piece.y - 0.3 * piece.size]
}

function innerLines(frame: Frame): readonly Ruling[] {
  return frame.vertical.filter(({ x0, x1, y0, y1 }) => x0 > frame.x0 + 6 && x1 < frame.x1 - 6 && y1 - y0 > 6)
}

/** Each piece lies in the cell between the nearest lines on its four sides, which gives merged cells without special care. */
function gridTable(page: PageText, frame: Frame, pieces: readonly Piece[]): RawTable[] {
  const columns = distinct([frame.x0, ...frame.vertical.map(({ x0 }) => x0)], frame.x1)
  const rows = distinct([frame.y0, ...frame.horizontal.map(({ y0 }) => y0)], frame.y1)
  const cells = cellsOf(pieces, (piece) => {
    const [x, y] = middle(piece)
    const beside = frame.vertical.filter((line) => line.y0 - 2 <= y && line.y1 + 2 >= y).map(({ x0 }) => x0)
    const above = frame.horizontal.filter((line) => line.x0 - 2 <= x && line.x1 + 2 >= x).map(({ y0 }) => y0)
    const [x0, x1] = between(beside, x, frame.x0, frame.x1)
    const [y0, y1] = between(above, y, frame.y0, frame.y1)
    return { x0, y0, x1, y1, row: indexOf(rows, y0), column: indexOf(columns, x0) }
  })
  return new Set(cells.map(({ column }) => column)).size < 2 ? [] : [{ page, x0: frame.x0, y0: frame.y0, x1: frame.x1, y1: frame.y1, columns, cells }]
}

function between(lines: readonly number[], at: number, least: number, most: number): [number, number] {
  return [Math.max(least, ...lines.filter((line) => line <= at)), Math.min(most, ...lines.filter((line) => line > at))]
}

function distinct(values: readonly number[], end: number): number[] {
  const kept: number[] = []
  for (const value of [...values].sort((a, b) => a - b)) {
    if (value < end - 4 && (kept.length === 0 || value - kept.at(-1)! > 3)) kept.push(value)
  }
  return kept
}

function indexOf(edges: readonly number[], value: number): number {
  const found = edges.findLastIndex((edge) => edge <= value + 3)
  return Math.max(0, found)
}
