import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { defaultReadOptions } from '../../document/source-block.js'
import { letterEdge } from './letter-edge.js'
import { readPdf } from './read-pdf.js'

it('gives a word the box that its font gives it', async () => {
  const text = 'Wij willen immers dat iedere klacht meetelt.'
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  document.addPage().drawText(text, { x: 70, y: 500, size: 12, font })
  const [block] = (await readPdf(await document.save(), defaultReadOptions)).blocks
  const start = text.indexOf('klacht')
  const place = block!.locate({ start, end: start + 'klacht'.length })
  const [{ x, width }] = place.format === 'pdf' ? place.regions : [{ x: 0, width: 0 }]
  expect(x).toBeCloseTo(70 + font.widthOfTextAtSize(text.slice(0, start), 12), 1)
  expect(width).toBeCloseTo(font.widthOfTextAtSize('klacht', 12), 1)
})

const advances = new Map([['a', 0.5], ['i', 0.2], [' ', 0.3]])

it('gives the room that a justified run has over to its word spaces', () => {
  const run = { text: 'ai ia', x0: 100, x1: 122, size: 10, advances }
  expect([0, 2, 3, 5].map((index) => letterEdge(run, index))).toEqual([100, 107, 115, 122])
})

it('takes what a run is too narrow from all letters alike', () => {
  const run = { text: 'aa', x0: 0, x1: 8, size: 10, advances }
  expect([0, 1, 2].map((index) => letterEdge(run, index))).toEqual([0, 4, 8])
})

it('stretches letters where there is no word space, and where one would be absurdly wide', () => {
  expect(letterEdge({ text: 'ai', x0: 0, x1: 14, size: 10, advances }, 1)).toBeCloseTo(10)
  expect(letterEdge({ text: 'a a', x0: 0, x1: 130, size: 10, advances }, 1)).toBeCloseTo(50)
})
