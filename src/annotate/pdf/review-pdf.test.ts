import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString, degrees } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { encrypted } from '../../readers/pdf/testing/encrypted-pdf.js'
import { defaultReviewOptions, type ReviewOptions } from '../review-options.js'
import { review, type ReviewedFile } from '../review.js'
import { youth } from '../testing/review-docx-file.js'

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../../fixtures/${name}.pdf`, import.meta.url)))
const reviewed = (bytes: Uint8Array, options: Partial<ReviewOptions> = {}): Promise<ReviewedFile> => review({ name: 'contract.pdf', bytes }, { ...youth, kinds: null }, { ...defaultReviewOptions, met: true, ...options })
const files = ['formats/libreoffice', 'formats/two-columns', 'contracts/swimming-pool-reception', 'contracts/jeugdhulp-molenwijk']
const name = PDFName.of.bind(PDFName)

interface Highlight {
  /** Name of the note, the same for its parts on several pages. */
  readonly note: string
  readonly page: number
  /** left, top, right, bottom; from the top left of the page. */
  readonly boxes: readonly (readonly [number, number, number, number])[]
}

/** The highlights of a file, as any viewer would find them. */
async function highlightsOf(bytes: Uint8Array): Promise<Highlight[]> {
  const document = await PDFDocument.load(bytes)
  return document.getPages().flatMap((page, at) => {
    const annotations = page.node.Annots()
    const all = annotations === undefined ? [] : Array.from({ length: annotations.size() }, (_, each) => annotations.lookup(each, PDFDict))
    return all.filter((each) => each.lookup(name('Subtype')) === name('Highlight')).map((each) => {
      const numbers = each.lookup(name('QuadPoints'), PDFArray).asArray().map((number) => (number as PDFNumber).asNumber())
      const quads = Array.from({ length: numbers.length / 8 }, (_, quad) => numbers.slice(quad * 8, quad * 8 + 8))
      return { note: each.lookup(name('NM'), PDFString).decodeText().replace(/-\d+$/u, ''), page: at + 1, boxes: quads.map(([x0, y1, x1, , , y0]) => [x0!, page.getHeight() - y1!, x1!, page.getHeight() - y0!] as const) }
    })
  })
}

/** The words of each page with their boxes, by poppler: a reader that knows nothing of ours. */
function wordsByPoppler(bytes: Uint8Array): { readonly word: string; readonly page: number; readonly x: number; readonly y: number }[] {
  const folder = mkdtempSync(join(tmpdir(), 'klachtlint-'))
  try {
    writeFileSync(join(folder, 'a.pdf'), bytes)
    const html = execFileSync('pdftotext', ['-bbox', join(folder, 'a.pdf'), '-'], { encoding: 'utf8' })
    return html.split('<page ').slice(1).flatMap((page, at) => [...page.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</gu)].map(([, x0, y0, x1, y1, word]) => (
      { word: word!, page: at + 1, x: (Number(x0) + Number(x1)) / 2, y: (Number(y0) + Number(y1)) / 2 })))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe.each(files)('fixtures/%s.pdf', (file) => {
  const once = reviewed(fixture(file))

  test('highlights cover the words of the sentences that decide, and no others', async () => {
    const { bytes, document } = await once
    const words = wordsByPoppler(bytes)
    const covered = new Map<string, string>()
    for (const { note, page, boxes } of await highlightsOf(bytes)) {
      const within = boxes.flatMap(([x0, y0, x1, y1]) => words.filter((each) => each.page === page && each.x > x0 && each.x < x1 && each.y > y0 && each.y < y1).map(({ word }) => word))
      covered.set(note, `${covered.get(note) ?? ''} ${within.join(' ')}`)
    }
    const bare = (text: string): string => text.replace(/&amp;/gu, '&').replace(/[\s|]|-(?=\s)/gu, '')
    const all = [...covered.values()].map(bare)
    const deciding = new Set(document.results.flatMap(({ evidence }) => evidence.map(({ excerpt }) => bare(excerpt))))
    for (const sentence of deciding) expect(all).toContain(sentence)
    for (const each of all) expect([...deciding]).toContain(each)
  })

  test('keeps the original bytes in front, and a second run changes nothing', async () => {
    const original = fixture(file)
    const { bytes } = await once
    expect(Buffer.compare(bytes.subarray(0, original.length), original)).toBe(0)
    expect(Buffer.compare((await reviewed(bytes)).bytes, bytes)).toBe(0)
    expect((await PDFDocument.load(bytes)).getPageCount()).toBeGreaterThan((await PDFDocument.load(original)).getPageCount())
  })
})

test('replaces its own work in a file that another program saved since', async () => {
  const original = fixture('formats/two-columns')
  const pages = (await PDFDocument.load(original)).getPageCount()
  const saved = await (await PDFDocument.load((await reviewed(original)).bytes)).save({ rewrite: true })
  const again = (await reviewed(saved)).bytes
  const twice = (await reviewed(again)).bytes
  expect(Buffer.compare(twice, again)).toBe(0)
  expect(await highlightsOf(again)).toEqual(await highlightsOf((await reviewed(original)).bytes))
  expect((await PDFDocument.load(again)).getPageCount()).toBe((await PDFDocument.load((await reviewed(original)).bytes)).getPageCount())
  expect(pages).toBeGreaterThan(0)
})

test('pages keep their numbers behind the summary', async () => {
  const source = await PDFDocument.load(fixture('formats/two-columns'))
  source.catalog.set(name('PageLabels'), source.context.obj({ Nums: [0, { S: 'r' }, 1, { S: 'D' }] }))
  const document = await PDFDocument.load((await reviewed(await source.save())).bytes)
  const list = document.catalog.lookup(name('PageLabels'), PDFDict).lookup(name('Nums'), PDFArray)
  const summary = document.getPageCount() - source.getPageCount()
  expect([0, 2, 4].map((at) => list.lookup(at, PDFNumber).asNumber())).toEqual([0, summary, summary + 1])
  expect(list.lookup(1, PDFDict).lookup(name('P'), PDFHexString).decodeText()).toBe('klachtlint ')
})

test.each([0, 90, 180, 270])('a page turned by %i degrees is marked where its text is shown', async (angle) => {
  const source = await PDFDocument.load(fixture('formats/two-columns'))
  for (const page of source.getPages()) page.setRotation(degrees(angle))
  const turned = await highlightsOf((await reviewed(await source.save({ useObjectStreams: false }))).bytes)
  const straight = await highlightsOf((await reviewed(fixture('formats/two-columns'))).bytes)
  expect(turned.length).toBe(straight.length)
  for (const [at, { boxes }] of turned.entries()) boxes.forEach((box, quad) => box.forEach((value, side) => expect(Math.abs(value - straight[at]!.boxes[quad]![side]!)).toBeLessThan(2)))
})

describe('refusals', () => {
  test('a signed file, unless forced', async () => {
    const source = await PDFDocument.load(fixture('formats/two-columns'))
    source.context.register(source.context.obj({ Type: 'Sig', ByteRange: [0, 1, 2, 3], Contents: PDFHexString.of('00') }))
    const signed = await source.save({ useObjectStreams: false })
    await expect(reviewed(signed)).rejects.toMatchObject({ name: 'AnnotateError', code: 'signed' })
    expect((await reviewed(signed, { force: true })).comments).toBeGreaterThan(3)
  })

  test('an encrypted file', async () => {
    await expect(reviewed(Uint8Array.from(Buffer.from(encrypted.forOwners, 'base64')))).rejects.toMatchObject({ code: 'encrypted' })
  })
})
