import { isTocLine } from '../toc-line.js'
import type { Line } from './line.js'

/**
 * True for a line of a table of contents: a page number after dots, or after a gap that stands out from the other gaps of the line.
 * A justified line that happens to end in a number has gaps of one width.
 */
export function isContentsLine({ text, pieces, size }: Line): boolean {
  if (!isTocLine(text)) return false
  if (/[.…_]{3}|(?:\s\.){3}/u.test(text)) return true
  const gaps = pieces.slice(1).map(({ piece }, i) => piece.x0 - pieces[i]!.piece.x1)
  const last = gaps.at(-1) ?? 0
  // The first gap may be that after a clause number.
  return last > 2 * size && gaps.slice(1, -1).every((gap) => gap < last / 2)
}
