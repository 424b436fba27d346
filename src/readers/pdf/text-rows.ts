import { around, type Box, type Piece } from './page-text.js'

/** Pieces on one baseline over the whole page, from left to right. */
export interface Row extends Box {
  readonly y: number
  readonly size: number
  readonly pieces: readonly Piece[]
}

/** Groups pieces into rows from top to bottom; superscripts and subscripts join the row that they belong to. */
export function textRows(pieces: readonly Piece[]): Row[] {
  const groups: Piece[][] = []
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x0 - b.x0)) {
    const last = groups.at(-1)
    if (last !== undefined && piece.y - last[0]!.y <= 0.25 * Math.min(piece.size, last[0]!.size)) last.push(piece)
    else groups.push([piece])
  }
  return attachScripts(groups).map(rowOf)
}

export function rowOf(pieces: readonly Piece[]): Row {
  const sorted = withoutOverprint(leftToRight(pieces))
  let main = sorted[0]!
  for (const piece of sorted) if (piece.text.length * piece.size > main.text.length * main.size) main = piece
  const { x0, y0, x1, y1 } = around(sorted)
  return { x0, y0, x1, y1, y: main.y, size: main.size, pieces: sorted }
}

/** Splits a row where the gap is wider than a word space can be. */
export function splitRow(row: Row, widest = 0.9): Row[] {
  const parts: Piece[][] = []
  let right = -Infinity
  for (const piece of row.pieces) {
    if (piece.x0 - right > widest * Math.max(row.size, piece.size)) parts.push([])
    parts.at(-1)!.push(piece)
    right = Math.max(right, piece.x1)
  }
  return parts.length === 1 ? [row] : parts.map(rowOf)
}

/** Most rows come in order. */
function leftToRight(pieces: readonly Piece[]): readonly Piece[] {
  for (let i = 1; i < pieces.length; i++) if (pieces[i - 1]!.x0 > pieces[i]!.x0) return [...pieces].sort((a, b) => a.x0 - b.x0)
  return pieces
}

/** Some programs print a letter twice, a hair apart, to make it bold. */
function withoutOverprint(sorted: readonly Piece[]): Piece[] {
  const kept: Piece[] = []
  for (const piece of sorted) if (!hasTwin(piece, kept)) kept.push(piece)
  return kept
}

function hasTwin({ text, x0, y, size }: Piece, kept: readonly Piece[]): boolean {
  for (let i = Math.max(0, kept.length - 3); i < kept.length; i++) {
    const other = kept[i]!
    if (other.text === text && Math.abs(other.x0 - x0) < 0.12 * size && Math.abs(other.y - y) < 0.12 * size) return true
  }
  return false
}

function attachScripts(groups: readonly Piece[][]): Piece[][] {
  const result = groups.map((group) => [...group])
  result.forEach((group, i) => {
    for (const piece of [...group]) {
      const host = [result[i + 1], result[i - 1]].find((other) => other !== undefined && isScriptOf(piece, other))
      if (host === undefined) continue
      group.splice(group.indexOf(piece), 1)
      host.push(piece)
    }
  })
  return result.filter((group) => group.length > 0)
}

function isScriptOf(piece: Piece, row: readonly Piece[]): boolean {
  return row.some((host) => piece.size <= 0.8 * host.size && piece.text.length <= 6
    && piece.y < host.y + 0.35 * host.size && piece.y > host.y - 0.65 * host.size
    && piece.x0 - host.x1 < 0.5 * host.size && host.x0 - piece.x1 < 0.5 * host.size)
}
