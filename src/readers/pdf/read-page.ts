import type { PDFPageProxy } from 'pdfjs-dist'
import { isBoldFont } from './is-bold-font.js'
import { readDrawing, type DrawingCodes, type PageDrawing } from './page-drawing.js'
import { chain, mapBox, mapPoint, quarterTurns, uprightFrame, type Matrix } from './page-frame.js'
import type { Box, PageText, Piece } from './page-text.js'

interface RawText {
  readonly text: string
  /** From the text's own frame to the page as shown. */
  readonly matrix: Matrix
  readonly width: number
  readonly font: string
  readonly ascent: number
  readonly descent: number
  readonly spaced: boolean
}

const smallestPicture = 0.02
const fewLines = 10

/** Reads text and drawing of a page and sets them upright in the layout frame: rotation and crop box are applied. */
export async function readPage(page: PDFPageProxy, codes: DrawingCodes): Promise<PageText> {
  const viewport = page.getViewport({ scale: 1 })
  const shown = viewport.transform as unknown as Matrix
  const content = await page.getTextContent()
  const fields = await fieldTexts(page, shown)
  let white = false
  const raw = content.items.flatMap((item): RawText[] => {
    if (!('str' in item) || item.str === '') return []
    const spaced = white || /^\s/u.test(item.str)
    white = /\s$/u.test(item.str) && !item.hasEOL
    const style = content.styles[item.fontName]
    return [{
      text: item.str, matrix: chain(item.transform as unknown as Matrix, shown), width: item.width * (page.userUnit ?? 1),
      font: item.fontName, ascent: style?.ascent ?? 0, descent: style?.descent ?? 0, spaced,
    }]
  }).concat(fields)
  const turns = mainTurn(raw)
  const frame = uprightFrame(turns, viewport.width, viewport.height)
  const drawing = await drawingOf(page, codes, chain(shown, frame.to))
  const upright = raw.filter(({ matrix }) => quarterTurns(matrix[0], matrix[1]) === turns)
  const sideways = turns === 1 || turns === 3
  const [width, height] = sideways ? [viewport.height, viewport.width] : [viewport.width, viewport.height]
  const bold = new Map<string, boolean>()
  const picture = largestShare(drawing?.squares ?? [], width, height)
  return {
    page: page.pageNumber, width, height,
    pieces: upright.flatMap((text) => pieceOf(text, frame.to, boldOf(page, text.font, bold))).filter((piece) => isOnPage(piece, width, height)),
    rulings: drawing?.rulings ?? [],
    rotated: raw.filter((text) => text.text.trim() !== '' && quarterTurns(text.matrix[0], text.matrix[1]) !== turns).length,
    picture, paints: drawing === null || picture > smallestPicture || drawing.paths > fewLines,
    toShown: (box) => mapBox(box, frame.back),
  }
}

/** The direction in which most characters run; slanting text counts for none. */
function mainTurn(raw: readonly RawText[]): 0 | 1 | 2 | 3 {
  const counts = [0, 0, 0, 0]
  for (const { text, matrix } of raw) {
    const turns = quarterTurns(matrix[0], matrix[1])
    if (turns !== null) counts[turns]! += text.trim().length
  }
  const most = Math.max(...counts)
  return counts[0] === most ? 0 : counts.indexOf(most) as 1 | 2 | 3
}

// C0 and C1 codes, and code points that Unicode keeps for private use, are no letters of a contract.
const noLetters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/gu

function pieceOf({ text, matrix, width, ascent, descent, spaced }: RawText, upright: Matrix, bold: boolean): Piece[] {
  const clean = text.replace(noLetters, '')
  const own = clean.trim()
  if (own === '') return []
  const [a, , c, d, e, f] = chain(matrix, upright)
  const size = Math.hypot(c, d) || Math.abs(a)
  const unit = width / clean.length
  const x0 = e + unit * (clean.length - clean.trimStart().length)
  const x1 = e + width - unit * (clean.length - clean.trimEnd().length)
  const up = Math.min(Math.max(ascent || 0.8, 0.7), 1)
  const down = Math.min(Math.max(-descent || 0.2, 0.15), 0.3)
  return [{ text: own, x0, x1: Math.max(x1, x0), y: f, y0: f - up * size, y1: f + down * size, size, bold, spaced }]
}

function isOnPage({ x0, x1, y }: Piece, width: number, height: number): boolean {
  return x1 > 0 && x0 < width && y > 0 && y < height + 4
}

function boldOf(page: PDFPageProxy, font: string, known: Map<string, boolean>): boolean {
  const found = known.get(font)
  if (found !== undefined) return found
  const bold = page.commonObjs.has(font) && isBoldFont(page.commonObjs.get(font))
  known.set(font, bold)
  return bold
}

/** A page whose drawing cannot be read still has its text. */
async function drawingOf(page: PDFPageProxy, codes: DrawingCodes, frame: Matrix): Promise<PageDrawing | null> {
  try {
    return readDrawing(await page.getOperatorList(), codes, frame)
  } catch {
    return null
  }
}

function largestShare(squares: readonly Box[], width: number, height: number): number {
  const areas = squares.map(({ x0, y0, x1, y1 }) =>
    Math.max(0, Math.min(x1, width) - Math.max(x0, 0)) * Math.max(0, Math.min(y1, height) - Math.max(y0, 0)))
  return Math.max(0, ...areas) / (width * height)
}

interface Widget {
  readonly subtype?: unknown
  readonly fieldType?: unknown
  readonly fieldValue?: unknown
  readonly rect?: unknown
}

/** What was filled in in the text fields of a form: pdf.js keeps it apart from the text of the page. */
async function fieldTexts(page: PDFPageProxy, shown: Matrix): Promise<RawText[]> {
  const annotations: readonly Widget[] = await page.getAnnotations().catch(() => [])
  return annotations.flatMap(({ subtype, fieldType, fieldValue, rect }) => {
    if (subtype !== 'Widget' || fieldType !== 'Tx' || typeof fieldValue !== 'string' || !Array.isArray(rect)) return []
    const [x0, y0, x1, y1] = rect.map(Number) as [number, number, number, number]
    const lines = fieldValue.split(/\r\n?|\n/u).filter((line) => line.trim() !== '')
    const pitch = (y1 - y0) / Math.max(1, lines.length)
    const size = Math.min(pitch * 0.8, 11)
    return lines.map((text, i): RawText => {
      const [x, y] = mapPoint(x0 + 2, y1 - pitch * i - pitch / 2 - size * 0.35, shown)
      const width = Math.min(x1 - x0 - 2, text.length * size * 0.5)
      return { text, matrix: [size, 0, 0, -size, x, y], width, font: '', ascent: 0.8, descent: -0.2, spaced: true }
    })
  })
}
