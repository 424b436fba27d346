import type { PDFPageProxy } from 'pdfjs-dist'
import { isBoldFont } from './is-bold-font.js'
import { readAdvances, type Advances, type TextCodes } from './letter-advances.js'
import { readAnnotations } from './page-annotations.js'
import { readDrawing, type DrawingCodes, type OperatorList, type PageDrawing } from './page-drawing.js'
import { chain, identity, mapBox, quarterTurns, uprightFrame, type Matrix } from './page-frame.js'
import type { Box, PageText, Piece } from './page-text.js'
import { addedTexts, drawnTexts, pieceOf, type FontLook, type RawText } from './raw-text.js'
import { withoutStruck } from './struck-text.js'

const smallestPicture = 0.02
const fewLines = 10

export interface PageReading {
  readonly codes: DrawingCodes & TextCodes
  /** True when text that is struck out is still to be read. */
  readonly withStruck: boolean
}

/** Reads text and drawing of a page and sets them upright in the layout frame: rotation and crop box are applied. */
export async function readPage(page: PDFPageProxy, { codes, withStruck }: PageReading): Promise<PageText> {
  const viewport = page.getViewport({ scale: 1 })
  const shown = viewport.transform as unknown as Matrix
  const annotations = await readAnnotations(page)
  const [short, long] = [annotations.boxes.filter(({ lines }) => lines.length === 1), annotations.boxes.filter(({ lines }) => lines.length > 1)]
  const raw = [...await drawnTexts(page, shown), ...[...annotations.fields, ...short].flatMap((text) => addedTexts(text, shown))]
  const turns = mainTurn(raw)
  const frame = uprightFrame(turns, viewport.width, viewport.height)
  const operators = await page.getOperatorList().catch(() => null)
  const drawing = operators === null ? null : drawingOf(operators, codes, chain(shown, frame.to))
  const lookOf = fontLooks(page, operators === null ? new Map() : readAdvances(operators, codes))
  const upright = raw.filter(({ matrix }) => quarterTurns(matrix[0], matrix[1]) === turns)
  const sideways = turns === 1 || turns === 3
  const [width, height] = sideways ? [viewport.height, viewport.width] : [viewport.width, viewport.height]
  const picture = largestShare(drawing?.squares ?? [], width, height)
  const pieces = upright.flatMap((text) => pieceOf(text, frame.to, lookOf(text.font))).filter((piece) => isOnPage(piece, width, height))
  const strokes = withStruck ? [] : [...drawing?.rulings ?? [], ...annotations.strikeouts.map((box) => strokeThrough(mapBox(box, chain(shown, frame.to))))]
  const { pieces: left, struck } = withoutStruck(pieces, strokes)
  return {
    page: page.pageNumber, width, height, pieces: left,
    rulings: drawing?.rulings ?? [],
    rotated: raw.filter((text) => text.text.trim() !== '' && quarterTurns(text.matrix[0], text.matrix[1]) !== turns).length,
    picture, paints: drawing === null || picture > smallestPicture || drawing.paths > fewLines,
    boxes: long.map((text) => addedTexts(text, chain(shown, frame.to)).flatMap((line) => pieceOf(line, identity, lookOf(line.font)))),
    marks: { struck, added: annotations.boxes.length, comments: annotations.comments, drawn: annotations.drawn, files: annotations.files },
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

function isOnPage({ x0, x1, y }: Piece, width: number, height: number): boolean {
  return x1 > 0 && x0 < width && y > 0 && y < height + 4
}

/** The look of a font by its name, found once a page. */
function fontLooks(page: PDFPageProxy, advances: ReadonlyMap<string, Advances>): (font: string) => FontLook {
  const known = new Map<string, FontLook>()
  return (font) => {
    const look = known.get(font) ?? { bold: page.commonObjs.has(font) && isBoldFont(page.commonObjs.get(font)), advances: advances.get(font) ?? null }
    known.set(font, look)
    return look
  }
}

/** A page whose drawing cannot be read still has its text. */
function drawingOf(operators: OperatorList, codes: DrawingCodes, frame: Matrix): PageDrawing | null {
  try {
    return readDrawing(operators, codes, frame)
  } catch {
    return null
  }
}

/** The line in which the mark of a PDF reader strikes out what is in its box. */
function strokeThrough({ x0, x1, y0, y1 }: Box): Box {
  const middle = (y0 + y1) / 2
  return { x0, x1, y0: middle, y1: middle }
}

function largestShare(squares: readonly Box[], width: number, height: number): number {
  const areas = squares.map(({ x0, y0, x1, y1 }) =>
    Math.max(0, Math.min(x1, width) - Math.max(x0, 0)) * Math.max(0, Math.min(y1, height) - Math.max(y0, 0)))
  return Math.max(0, ...areas) / (width * height)
}
