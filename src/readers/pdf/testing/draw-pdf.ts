import { degrees, PDFDocument, StandardFonts, type PDFFont, type PDFPage } from '@cantoo/pdf-lib'

export interface DrawnText {
  readonly text: string
  readonly x: number
  /** Baseline, counted from the top of the page. */
  readonly y: number
  readonly size?: number
  readonly bold?: boolean
  readonly angle?: number
}

export interface DrawnPage {
  readonly texts: readonly DrawnText[]
  /** Ruling lines as [x0, y0, x1, y1] from the top left. */
  readonly rules?: readonly (readonly [number, number, number, number])[]
  /** Draws a picture over so much of the page (0 to 1). */
  readonly picture?: number
  readonly rotate?: 0 | 90 | 180 | 270
  readonly crop?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

const [width, height] = [595, 842]
const dot = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg=='), (letter) => letter.charCodeAt(0))

/** Makes a PDF file (A4) for a test. */
export async function drawPdf(pages: readonly DrawnPage[]): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const fonts = { plain: await document.embedFont(StandardFonts.Helvetica), bold: await document.embedFont(StandardFonts.HelveticaBold) }
  for (const drawn of pages) {
    const page = document.addPage([width, height])
    for (const text of drawn.texts) drawText(page, text, text.bold === true ? fonts.bold : fonts.plain)
    for (const [x0, y0, x1, y1] of drawn.rules ?? []) page.drawLine({ start: { x: x0, y: height - y0 }, end: { x: x1, y: height - y1 }, thickness: 0.5 })
    if (drawn.picture !== undefined) page.drawImage(await document.embedPng(dot), { x: 0, y: 0, width, height: height * drawn.picture })
    page.setRotation(degrees(drawn.rotate ?? 0))
    if (drawn.crop !== undefined) page.setCropBox(drawn.crop.x, drawn.crop.y, drawn.crop.width, drawn.crop.height)
  }
  return document.save({ useObjectStreams: false })
}

function drawText(page: PDFPage, { text, x, y, size = 11, angle = 0 }: DrawnText, font: PDFFont): void {
  page.drawText(text, { x, y: height - y, size, font, rotate: degrees(angle) })
}

/** Breaks a paragraph into lines of at most `wide` points of Helvetica, 13 points apart, as a word processor would. */
export async function setText(text: string, place: { readonly x: number; readonly y: number; readonly wide: number; readonly size?: number }): Promise<DrawnText[]> {
  const font = await (await PDFDocument.create()).embedFont(StandardFonts.Helvetica)
  const size = place.size ?? 11
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)!} ${word}`
    if (lines.length > 0 && font.widthOfTextAtSize(longer, size) <= place.wide) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.map((line, i) => ({ text: line, x: place.x, y: place.y + 13 * i, size }))
}
