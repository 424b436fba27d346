import type { PDFPageProxy } from 'pdfjs-dist'
import type { Advances } from './letter-advances.js'
import { letterEdge } from './letter-edge.js'
import type { AddedText } from './page-annotations.js'
import { chain, mapPoint, type Matrix } from './page-frame.js'
import type { Piece } from './page-text.js'

/** A run of text as pdf.js gives it. */
export interface RawText {
  readonly text: string
  /** From the text's own frame to the page as shown. */
  readonly matrix: Matrix
  readonly width: number
  readonly font: string
  readonly ascent: number
  readonly descent: number
  /** True when white space stands before it. */
  readonly spaced: boolean
}

/** The text that the page draws. `shown` maps user space to the page as shown. */
export async function drawnTexts(page: PDFPageProxy, shown: Matrix): Promise<RawText[]> {
  const content = await page.getTextContent()
  let white = false
  return content.items.flatMap((item): RawText[] => {
    if (!('str' in item) || item.str === '') return []
    const spaced = white || /^\s/u.test(item.str)
    white = /\s$/u.test(item.str) && !item.hasEOL
    const style = content.styles[item.fontName]
    return [{
      text: item.str, matrix: chain(item.transform as unknown as Matrix, shown), width: item.width * (page.userUnit ?? 1),
      font: item.fontName, ascent: style?.ascent ?? 0, descent: style?.descent ?? 0, spaced,
    }]
  })
}

const largestField = 11

/** The lines of a field or text box, shared over its height. */
export function addedTexts({ lines, box, size: given }: AddedText, shown: Matrix): RawText[] {
  const pitch = (box.y1 - box.y0) / lines.length
  const size = given ?? Math.min(pitch * 0.8, largestField)
  return lines.map((text, i): RawText => {
    const [x, y] = mapPoint(box.x0 + 2, box.y1 - pitch * i - pitch / 2 - size * 0.35, shown)
    const width = Math.min(box.x1 - box.x0 - 2, text.length * size * 0.5)
    return { text, matrix: [size, 0, 0, -size, x, y], width, font: '', ascent: 0.8, descent: -0.2, spaced: true }
  })
}

export interface FontLook {
  readonly bold: boolean
  readonly advances: Advances | null
}

// C0 and C1 codes, and code points that Unicode keeps for private use, are no letters of a contract.
const noLetters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/gu

/** The piece that a run gives in the frame where text is upright; none when it holds no letters. */
export function pieceOf({ text, matrix, width, ascent, descent, spaced }: RawText, upright: Matrix, { bold, advances }: FontLook): Piece[] {
  const clean = text.replace(noLetters, '')
  const own = clean.trim()
  if (own === '') return []
  const [a, , c, d, e, f] = chain(matrix, upright)
  const size = Math.hypot(c, d) || Math.abs(a)
  const run = { text: clean, x0: e, x1: e + width, size, advances }
  const from = clean.length - clean.trimStart().length
  const up = Math.min(Math.max(ascent || 0.8, 0.7), 1)
  const down = Math.min(Math.max(-descent || 0.2, 0.15), 0.3)
  const [x0, x1] = [letterEdge(run, from), letterEdge(run, from + own.length)]
  return [{ text: own, x0, x1: Math.max(x1, x0), y: f, y0: f - up * size, y1: f + down * size, size, bold, spaced, advances }]
}
