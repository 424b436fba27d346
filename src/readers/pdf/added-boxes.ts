import type { PageNotes } from './footnotes.js'
import { lineOf, type Line } from './line.js'
import { around, type PageText, type Piece } from './page-text.js'
import { textRows } from './text-rows.js'

/** Regions of lines are numbered from 0 on; a text box that was put on the page later is a region of its own. */
const ownRegion = -1

/** The text boxes of several lines that were put on pages later; like notes, they are read after what was open at the end of their page. */
export function addedBoxes(pages: readonly PageText[]): PageNotes[] {
  return pages.filter(({ boxes }) => boxes.length > 0).map((page) => ({ page: page.page, notes: page.boxes.filter((box) => box.length > 0).map((box) => linesOf(box, page)) }))
}

function linesOf(box: readonly Piece[], page: PageText): Line[] {
  const { x0, x1 } = around(box)
  return textRows(box).map((row) => lineOf(row.pieces, { page, region: ownRegion, left: x0, right: x1, reach: x1 }))
}
