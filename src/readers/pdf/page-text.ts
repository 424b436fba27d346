import type { Advances } from './letter-advances.js'

/** A box in points with the origin at the top left; y grows downwards. */
export interface Box {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** A stretch of text in one font on one baseline, in the layout frame of its page (text upright). */
export interface Piece extends Box {
  readonly text: string
  /** The baseline. */
  readonly y: number
  /** Font size in points. */
  readonly size: number
  readonly bold: boolean
  /** True when the file draws white space before it, however narrow. */
  readonly spaced: boolean
  /** Widths of the letters of its font; null when the font does not tell. */
  readonly advances: Advances | null
}

/** A drawn line or thin rectangle; horizontal when it is wider than high. */
export type Ruling = Box

/** What lies over the text of a page. */
export interface PageMarks {
  /** Strokes that took letters away. */
  readonly struck: number
  /** Text boxes that were put on the page later. */
  readonly added: number
  /** Remarks that are seen when they are opened. */
  readonly comments: number
  /** Stamps and handwriting. */
  readonly drawn: number
  /** Names of files that hang on the page. */
  readonly files: readonly string[]
}

/** What the layout stages need of one page. */
export interface PageText {
  /** 1-based. */
  readonly page: number
  readonly width: number
  readonly height: number
  readonly pieces: readonly Piece[]
  readonly rulings: readonly Ruling[]
  /** Pieces at an angle, left out of `pieces`. */
  readonly rotated: number
  /** Share of the page (0 to 1) under its largest picture. */
  readonly picture: number
  /** True when the page shows more than text and some lines: a picture, or a drawing that may be letters. */
  readonly paints: boolean
  /** Text boxes of several lines that were put on the page later, each from top to bottom; not among `pieces`. */
  readonly boxes: readonly (readonly Piece[])[]
  readonly marks: PageMarks
  /** From the layout frame to the page as shown. */
  toShown(box: Box): Box
}

/** The smallest box around boxes; there is at least one. */
export function around(boxes: readonly Box[]): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const box of boxes) {
    x0 = Math.min(x0, box.x0)
    y0 = Math.min(y0, box.y0)
    x1 = Math.max(x1, box.x1)
    y1 = Math.max(y1, box.y1)
  }
  return { x0, y0, x1, y1 }
}
