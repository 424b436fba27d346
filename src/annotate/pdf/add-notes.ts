import { PDFHexString, PDFName, PDFString, type PDFDict, type PDFDocument, type PDFPage, type PDFRef } from '@cantoo/pdf-lib'
import { ownAuthor } from '../../engine/comment-waivers.js'
import type { PdfRegion } from '../../document/location.js'
import type { Outcome } from '../../rule-api/rule.js'
import { pageBox, shownBox, type PageBox } from './page-place.js'

/** A note on stretches of text, or beside them when nothing there is to be marked. */
export interface PdfNote {
  /** What the note's name in the file follows from. */
  readonly key: string
  readonly text: string
  readonly outcome: Outcome
  readonly regions: readonly PdfRegion[]
  readonly kind: 'highlight' | 'beside'
}

/** Red, green and blue, 0 to 1; text stays readable under each. */
const colours: Readonly<Record<Outcome, readonly [number, number, number]>> = {
  violated: [1, 0.62, 0.62], missing: [1, 0.8, 0.5], weak: [1, 0.93, 0.45], undetermined: [0.8, 0.85, 0.95], met: [0.72, 0.93, 0.72], 'not-applicable': [0.9, 0.9, 0.9],
}
const iconSize = 18
const print = 4

/** Puts a note on the pages that it is about: one annotation for each page, with a window for its text. `date` is ISO 8601 or null. */
export function addNote(document: PDFDocument, note: PdfNote, date: string | null): void {
  const pages = document.getPages()
  const numbers = [...new Set(note.regions.map(({ page }) => page))]
  for (const number of numbers) {
    const page = pages[number - 1]
    if (page === undefined) continue
    const boxes = note.regions.filter((region) => region.page === number).map((region) => pageBox(region, page)).filter(({ x0, x1, y0, y1 }) => x1 > x0 && y1 > y0)
    if (boxes.length > 0) addAnnotation(document, page, boxes, { ...note, key: `${note.key}-${number}` }, date)
  }
}

function addAnnotation(document: PDFDocument, page: PDFPage, boxes: readonly PageBox[], { key, text, outcome, kind }: PdfNote, date: string | null): void {
  const { context } = document
  const around = union(boxes)
  const rect = kind === 'highlight' ? around : iconBeside(around, page)
  const dated = date === null ? {} : { M: pdfDate(date), CreationDate: pdfDate(date) }
  const common = { Type: 'Annot', Rect: corners(rect), Contents: PDFHexString.fromText(text), T: PDFHexString.fromText(ownAuthor), NM: PDFString.of(`${ownAuthor}-${key}`), C: [...colours[outcome]], F: print, P: page.ref, ...dated }
  const marked = kind === 'highlight' ? { Subtype: 'Highlight', QuadPoints: boxes.flatMap(quad), AP: { N: appearance(document, boxes, rect, outcome) } } : { Subtype: 'Text', Name: 'Comment' }
  const annotation: PDFDict = context.obj({ ...common, ...marked })
  const ref = context.register(annotation)
  const popup = context.register(context.obj({ Type: 'Annot', Subtype: 'Popup', Rect: corners(popupBox(rect, page)), Parent: ref, Open: false, F: print }))
  annotation.set(PDFName.of('Popup'), popup)
  page.node.addAnnot(ref)
  page.node.addAnnot(popup)
}

/** The drawn highlight, for viewers that draw none themselves; it darkens what it covers as ink would. */
function appearance(document: PDFDocument, boxes: readonly PageBox[], around: PageBox, outcome: Outcome): PDFRef {
  const { context } = document
  const drawn = boxes.map(({ x0, y0, x1, y1 }) => `${[x0, y0, x1 - x0, y1 - y0].map(short).join(' ')} re f`)
  const content = `/G gs ${colours[outcome].join(' ')} rg ${drawn.join(' ')}`
  return context.register(context.stream(content, { Type: 'XObject', Subtype: 'Form', BBox: corners(around), Resources: { ExtGState: { G: { BM: 'Multiply' } } }, Group: { S: 'Transparency' } }))
}

/** Corners of a box in the order in which viewers expect them: top left, top right, bottom left, bottom right. */
function quad({ x0, y0, x1, y1 }: PageBox): number[] {
  return [x0, y1, x1, y1, x0, y0, x1, y0].map(rounded)
}

/** Behind the text, or before it where the page ends there. */
function iconBeside({ x0, x1, y0, y1 }: PageBox, page: PDFPage): PageBox {
  const shown = shownBox(page)
  const left = x1 + 6 + iconSize <= shown.x1 ? x1 + 6 : Math.max(shown.x0, x0 - iconSize - 6)
  const middle = (y0 + y1) / 2
  return { x0: left, y0: middle - iconSize / 2, x1: left + iconSize, y1: middle + iconSize / 2 }
}

function popupBox({ y1 }: PageBox, page: PDFPage): PageBox {
  const { x1 } = shownBox(page)
  return { x0: x1 - 220, y0: y1 - 140, x1: x1 - 10, y1 }
}

function union(boxes: readonly PageBox[]): PageBox {
  return {
    x0: Math.min(...boxes.map(({ x0 }) => x0)), y0: Math.min(...boxes.map(({ y0 }) => y0)), x1: Math.max(...boxes.map(({ x1 }) => x1)), y1: Math.max(...boxes.map(({ y1 }) => y1)),
  }
}

function corners({ x0, y0, x1, y1 }: PageBox): number[] {
  return [x0, y0, x1, y1].map(rounded)
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

function short(value: number): string {
  return String(rounded(value))
}

/** "2026-01-31T00:00:00Z" as PDF writes it (ISO 32000-1 §7.9.4). */
function pdfDate(date: string): PDFString {
  return PDFString.of(`D:${date.replace(/[-T:]|Z$/gu, '')}Z`)
}
