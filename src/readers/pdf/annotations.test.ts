import { PDFDocument, PDFName, PDFString, StandardFonts, type PDFPage } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { defaultReadOptions, type ReadResult, type RevisionView } from '../../document/source-block.js'
import { readPdf } from './read-pdf.js'

// Pages of 400 by 400 points; heights are counted from the bottom, as the file does.
async function read(draw: (page: PDFPage, document: PDFDocument) => void | Promise<void>, revisions: RevisionView = 'accepted'): Promise<ReadResult> {
  const document = await PDFDocument.create()
  const page = document.addPage([400, 400])
  page.setFont(await document.embedFont(StandardFonts.Helvetica))
  page.setFontSize(11)
  await draw(page, document)
  return readPdf(await document.save(), { ...defaultReadOptions, revisions })
}

function annotate(page: PDFPage, subtype: string, rect: readonly number[], more: Record<string, unknown> = {}): void {
  const { context } = page.doc
  const annotation = context.obj({ Type: 'Annot', Subtype: subtype, Rect: [...rect], F: 4, ...more } as Parameters<typeof context.obj>[0])
  page.node.addAnnot(context.register(annotation))
}

const first = 'De aanbieder behandelt iedere klacht binnen zes weken.'
const second = 'De aanbieder meldt de uitkomst aan de inwoner.'
const texts = ({ blocks }: ReadResult): string[] => blocks.map(({ text }) => text)
const codes = ({ notices }: ReadResult): string[] => notices.map(({ code }) => code)

function drawTwo(page: PDFPage): void {
  page.drawText(first, { x: 40, y: 350 })
  page.drawText(second, { x: 40, y: 310 })
}

describe('text boxes that were put on a page later', () => {
  it('are read in their place when they are one line', async () => {
    const result = await read((page) => {
      drawTwo(page)
      annotate(page, 'FreeText', [40, 265, 300, 285], { Contents: PDFString.of('De gemeente is Molenwijk.'), DA: PDFString.of('/Helv 11 Tf') })
    })
    expect(texts(result)).toEqual([first, second, 'De gemeente is Molenwijk.'])
    expect(result.ledger.textBoxes).toBe(1)
    expect(result.notices).toMatchObject([{ code: 'added-text', lossy: false }])
  })

  it('do not part a sentence when they are more lines', async () => {
    const result = await read((page) => {
      page.drawText('De aanbieder behandelt iedere klacht van een inwoner binnen', { x: 40, y: 350 })
      page.drawText('zes weken.', { x: 40, y: 337 })
      annotate(page, 'FreeText', [200, 320, 380, 360], { Contents: PDFString.of('Nog bespreken met\nde wethouder.'), DA: PDFString.of('/Helv 9 Tf') })
    })
    expect(texts(result)).toEqual(['De aanbieder behandelt iedere klacht van een inwoner binnen zes weken.', 'Nog bespreken met de wethouder.'])
  })
})

describe('form fields', () => {
  it('give the value that people see, and boxes with or without a cross', async () => {
    const result = await read((page, document) => {
      drawTwo(page)
      const form = document.getForm()
      const choice = form.createDropdown('soort')
      choice.addOptions(['jeugdhulp', 'vervoer'])
      choice.select('vervoer')
      choice.addToPage(page, { x: 40, y: 260, width: 100, height: 16 })
      const text = form.createTextField('termijn')
      text.setText('vier weken')
      text.addToPage(page, { x: 40, y: 220, width: 100, height: 16 })
      const [yes, no] = [form.createCheckBox('ja'), form.createCheckBox('nee')]
      yes.addToPage(page, { x: 40, y: 180, width: 12, height: 12 })
      no.addToPage(page, { x: 40, y: 140, width: 12, height: 12 })
      yes.check()
    })
    expect(texts(result)).toEqual([first, second, 'vervoer', 'vier weken', '☒', '☐'])
  })
})

describe('text that is struck out', () => {
  const through = { start: { x: 40, y: 313.5 }, end: { x: 277, y: 313.5 }, thickness: 0.6 }

  it('is gone when a line is drawn through it, and is there before the changes', async () => {
    const draw = (page: PDFPage): void => {
      drawTwo(page)
      page.drawLine(through)
    }
    const after = await read(draw)
    expect(texts(after)).toEqual([first])
    expect(codes(after)).toEqual(['struck-text'])
    expect(texts(await read(draw, 'rejected'))).toEqual([first, second])
  })

  it('loses only the words under the mark of a PDF reader', async () => {
    const result = await read(async (page, document) => {
      drawTwo(page)
      const font = await document.embedFont(StandardFonts.Helvetica)
      const edge = (text: string): number => 40 + font.widthOfTextAtSize(text, 11)
      const [x0, x1, y0, y1] = [edge('De aanbieder behandelt iedere klacht '), edge('De aanbieder behandelt iedere klacht binnen zes weken'), 347, 361]
      annotate(page, 'StrikeOut', [x0, y0, x1, y1], { QuadPoints: [x0, y1, x1, y1, x0, y0, x1, y0] })
    })
    // Where words are gone a gap is left, as in print.
    expect(texts(result)).toEqual(['De aanbieder behandelt iedere klacht\t.', second])
  })

  it('is neither what is underlined nor what the line of a table runs over', async () => {
    const result = await read((page) => {
      drawTwo(page)
      page.drawLine({ start: { x: 40, y: 308.5 }, end: { x: 277, y: 308.5 }, thickness: 0.6 })
      page.drawLine({ start: { x: 20, y: 353 }, end: { x: 390, y: 353 }, thickness: 0.6 })
    })
    expect(texts(result)).toEqual([first, second])
    expect(codes(result)).toEqual([])
  })
})

describe('what hangs on a PDF', () => {
  it('is an unread part when it could be a contract, else set aside', async () => {
    const result = await read(async (page, document) => {
      drawTwo(page)
      await document.attach(new Uint8Array([1, 2, 3]), 'bijlage 3.docx')
      await document.attach(new Uint8Array([1, 2, 3]), 'factuur.xml')
    })
    expect(result.ledger.unread).toEqual([{ what: 'embedded-document', place: 'bijlage 3.docx', before: 2 }])
    expect(result.ledger.setAside).toMatchObject({ attachments: 1 })
    expect(result.notices).toMatchObject([{ code: 'embedded-document', lossy: true }])
  })

  it('is told when it is a stamp, and counted when it is a remark', async () => {
    const result = await read((page) => {
      drawTwo(page)
      annotate(page, 'Stamp', [300, 20, 380, 60])
      annotate(page, 'Text', [380, 380, 395, 395], { Contents: PDFString.of('Klachtenregeling volgt nog.') })
    })
    expect(texts(result)).toEqual([first, second])
    expect(result.notices).toMatchObject([{ code: 'drawn-marks', lossy: true }])
    expect(result.ledger.setAside).toMatchObject({ comments: 1 })
  })

  it('is told when the pages only stand in for a form', async () => {
    const result = await read((page, document) => {
      page.drawText('Please wait. If this message stays, your viewer cannot show this form.', { x: 20, y: 350 })
      document.catalog.set(PDFName.of('AcroForm'), document.context.obj({ Fields: [], XFA: document.context.register(document.context.stream('<xdp/>')) }))
    })
    expect(codes(result)).toContain('dynamic-form')
    expect(result.ledger.unread).toHaveLength(1)
  })
})
