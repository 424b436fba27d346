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
  const sorted = withoutOverprint([...pieces].sort((a, b) => a.x0 - b.x0))
  const main = sorted.reduce((a, b) => (b.text.length * b.size > a.text.length * a.size ? b : a))
  return { ...around(sorted), y: main.y, size: main.size, pieces: sorted }
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
  return parts.map(rowOf)
}

/** Some programs print a letter twice, a hair apart, to make it bold. */
function withoutOverprint(sorted: readonly Piece[]): Piece[] {
  const kept: Piece[] = []
  for (const piece of sorted) {
    const twin = kept.slice(-3).some((other) => other.text === piece.text && Math.abs(other.x0 - piece.x0) < 0.12 * piece.size && Math.abs(other.y - piece.y) < 0.12 * piece.size)
    if (!twin) kept.push(piece)
  }
  return kept
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
