import { letterEdge } from './letter-edge.js'
import type { Box, Piece } from './page-text.js'

export interface UnstruckText {
  readonly pieces: readonly Piece[]
  /** Number of strokes that took letters away. */
  readonly struck: number
}

/** How high above the baseline a stroke through letters runs, in parts of the font size; an underline runs below it. */
const [lowest, highest] = [0.1, 0.45]
const thickest = 0.2
/** How far a stroke may run on beyond the text of its row, in parts of the font size: the line of a table runs farther. */
const overhang = 0.7

/** Takes away the letters that a stroke goes through: in print, and as a mark of a PDF reader, that is how text is taken out. */
export function withoutStruck(pieces: readonly Piece[], strokes: readonly Box[]): UnstruckText {
  const lying = strokes.filter(({ x0, x1, y0, y1 }) => x1 - x0 > y1 - y0)
  const used = new Set<Box>()
  const left = pieces.flatMap((piece) => {
    const own = lying.filter((stroke) => crosses(stroke, piece) && !runsOn(stroke, piece, pieces))
    if (own.length === 0) return [piece]
    const rest = cut(piece, own)
    if (rest.length !== 1 || rest[0] !== piece) own.forEach((stroke) => used.add(stroke))
    return rest
  })
  return { pieces: left, struck: used.size }
}

function crosses({ x0, x1, y0, y1 }: Box, piece: Piece): boolean {
  const height = (piece.y - (y0 + y1) / 2) / piece.size
  return height > lowest && height < highest && y1 - y0 < thickest * piece.size && x0 < piece.x1 && x1 > piece.x0
}

function runsOn(stroke: Box, { y, size }: Piece, pieces: readonly Piece[]): boolean {
  const row = pieces.filter((other) => Math.abs(other.y - y) < 0.25 * size)
  const [left, right] = [Math.min(...row.map(({ x0 }) => x0)), Math.max(...row.map(({ x1 }) => x1))]
  return stroke.x0 < left - overhang * size || stroke.x1 > right + overhang * size
}

/** The stretches of a piece whose letters have their middle outside of every stroke. */
function cut(piece: Piece, strokes: readonly Box[]): Piece[] {
  const kept = piece.text.split('').map((_, i) => {
    const middle = (letterEdge(piece, i) + letterEdge(piece, i + 1)) / 2
    return !strokes.some(({ x0, x1 }) => middle > x0 && middle < x1)
  })
  if (kept.every(Boolean)) return [piece]
  const rest: Piece[] = []
  for (let start = 0; start < kept.length;) {
    let end = start
    while (end < kept.length && kept[end] === kept[start]) end++
    if (kept[start] === true) rest.push(...partOf(piece, start, end))
    start = end
  }
  return rest
}

/** The piece from one letter to another, without white space at its ends; none when only white space is left. */
function partOf(piece: Piece, start: number, end: number): Piece[] {
  const text = piece.text.slice(start, end)
  const own = text.trim()
  if (own === '') return []
  const from = start + text.length - text.trimStart().length
  const [x0, x1] = [letterEdge(piece, from), letterEdge(piece, from + own.length)]
  return [{ ...piece, text: own, x0, x1, spaced: from === 0 ? piece.spaced : true }]
}
