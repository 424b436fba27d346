import { around, type Box, type PageText, type Piece } from './page-text.js'
import { partLabel } from './part-label.js'
import { rowOf } from './text-rows.js'

/** A stretch between the pieces of a line: nothing, a word space, or a gap as a tab leaves. */
export type Gap = '' | ' ' | '\t'

/** One printed line inside a column or a table cell. */
export interface Line extends Box {
  readonly page: PageText
  /** Lines with the same number stand in the same column or cell. */
  readonly region: number
  readonly pieces: readonly { readonly piece: Piece; readonly gap: Gap }[]
  readonly text: string
  readonly y: number
  readonly size: number
  /** True when all letters are bold. */
  readonly bold: boolean
  /** The edges between which the text of the column or cell is set. */
  readonly left: number
  readonly right: number
  /** The farthest end among the lines around it: less than `right` where text runs around a picture. */
  readonly reach: number
}

export interface LinePlace {
  readonly page: PageText
  readonly region: number
  readonly left: number
  readonly right: number
  readonly reach: number
}

/** Makes the line of pieces that stand on one baseline. */
export function lineOf(pieces: readonly Piece[], place: LinePlace): Line {
  const row = rowOf(pieces)
  const [first, ...rest] = row.pieces
  const own = [...partLabel(first!), ...rest]
  const parts = own.map((piece, i) => ({ piece, gap: i === 0 ? '' as const : gapBefore(own[i - 1]!, piece) }))
  return {
    ...place, ...around(row.pieces), y: row.y, size: row.size, pieces: parts,
    text: parts.map(({ piece, gap }) => gap + piece.text).join(''),
    bold: row.pieces.every(({ bold, text }) => bold || !/[\p{L}\p{N}]/u.test(text)) && row.pieces.some(({ bold }) => bold),
  }
}

/** The same line without some of its pieces; null when none is left. */
export function withoutPieces(line: Line, dropped: ReadonlySet<Piece>): Line | null {
  const left = line.pieces.map(({ piece }) => piece).filter((piece) => !dropped.has(piece))
  if (left.length === line.pieces.length) return line
  return left.length === 0 ? null : lineOf(left, line)
}

function gapBefore(previous: Piece, piece: Piece): Gap {
  const gap = (piece.x0 - previous.x1) / Math.max(previous.size, piece.size)
  return gap > 0.8 ? '\t' : gap > 0.13 || (piece.spaced && gap > -0.1) ? ' ' : ''
}
