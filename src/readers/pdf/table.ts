import type { Box, PageText, Piece } from './page-text.js'

/** A cell as drawn: its inner edges and what stands in it. */
export interface RawCell extends Box {
  readonly row: number
  readonly column: number
  readonly pieces: readonly Piece[]
}

/** A table on one page, before its cells are cut into lines. */
export interface RawTable extends Box {
  readonly page: PageText
  /** Left edges of the columns. */
  readonly columns: readonly number[]
  readonly cells: readonly RawCell[]
}

/** Groups pieces by the cell that `cellAt` gives, in order of rows and columns; pieces outside every cell are left out. */
export function cellsOf(pieces: readonly Piece[], cellAt: (piece: Piece) => Omit<RawCell, 'pieces'> | null): RawCell[] {
  const cells = new Map<string, Omit<RawCell, 'pieces'> & { pieces: Piece[] }>()
  for (const piece of pieces) {
    const place = cellAt(piece)
    if (place === null) continue
    const key = `${place.row} ${place.column}`
    const cell = cells.get(key) ?? { ...place, pieces: [] }
    cells.set(key, cell)
    cell.pieces.push(piece)
  }
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column)
}
