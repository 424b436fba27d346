import type { Line } from '../line.js'
import { lineOf } from '../line.js'
import type { PageText, Piece, Ruling } from '../page-text.js'
import { letterWidth } from '../letter-width.js'

interface PieceStyle {
  readonly size?: number
  readonly bold?: boolean
  /** Width in points; else as wide as such letters usually are. */
  readonly width?: number
}

/** A piece of text at a baseline, for tests of the layout stages. */
export function piece(text: string, x: number, y: number, { size = 10, bold = false, width = letterWidth(text) * size * 0.5 }: PieceStyle = {}): Piece {
  return { text, x0: x, x1: x + width, y, y0: y - 0.8 * size, y1: y + 0.2 * size, size, bold, spaced: false, advances: null }
}

/** An A4 page of pieces, for tests of the layout stages. */
export function pageOf(pieces: readonly Piece[], more: Partial<PageText> = {}): PageText {
  return { page: 1, width: 595, height: 842, pieces, rulings: [], rotated: 0, picture: 0, paints: false, boxes: [], marks: { struck: 0, added: 0, comments: 0, drawn: 0, files: [] }, toShown: (box) => box, ...more }
}

/** A horizontal or vertical ruling line. */
export function ruling(x0: number, y0: number, x1: number, y1: number): Ruling {
  return { x0, y0, x1, y1 }
}

/** Lines of text below each other in a column, 12 points apart; each is one piece and fills the width that `widths` gives. */
export function linesOf(texts: readonly string[], place: { readonly x?: number; readonly right?: number; readonly widths?: readonly number[]; readonly bold?: readonly boolean[]; readonly indents?: readonly number[] } = {}): Line[] {
  const left = place.x ?? 50
  const right = place.right ?? 450
  const page = pageOf([])
  return texts.map((text, i) => lineOf([piece(text, left + (place.indents?.[i] ?? 0), 100 + 12 * i, { width: place.widths?.[i], bold: place.bold?.[i] })], { page, region: 0, left, right, reach: right }))
}
