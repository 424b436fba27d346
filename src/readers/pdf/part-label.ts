import { letterEdge } from './letter-edge.js'
import type { Piece } from './page-text.js'

const glued = /^(\d{1,3}(?:\.\d{1,2})*\.)(?=\p{Lu}\p{L})/u

/** Parts a number from the title that it is printed against: "10.Kortingen" is what is left when the white space between them has no width. */
export function partLabel(piece: Piece): readonly Piece[] {
  const label = glued.exec(piece.text)?.[1]
  if (label === undefined) return [piece]
  const x = letterEdge(piece, label.length)
  return [{ ...piece, text: label, x1: x }, { ...piece, text: piece.text.slice(label.length), x0: x, spaced: true }]
}
