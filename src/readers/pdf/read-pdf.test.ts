import { describe, expect, it } from 'vitest'
import { defaultReadOptions, ReadError, type ReadOptions, type ReadResult } from '../../document/source-block.js'
import { readPdf } from './read-pdf.js'
import { drawPdf, setText, type DrawnPage, type DrawnText } from './testing/draw-pdf.js'
import { encrypted } from './testing/encrypted-pdf.js'

const clauses = [
  ['9.1', 'Aanbieder hanteert een klachtenregeling die op schrift staat, die voor iedere inwoner te vinden is en die gedurende de hele looptijd van deze overeenkomst wordt nageleefd.'],
  ['9.2', 'Iedere klacht wordt binnen twee werkdagen bevestigd. De behandeling duurt ten hoogste zes weken na de dag van ontvangst.'],
  ['9.3', 'Aanbieder rapporteert ieder kwartaal aan de gemeente over aantal, aard en afhandeling van de klachten, en over wat daarvan is geleerd en wat er is veranderd.'],
] as const

async function contract(): Promise<DrawnPage[]> {
  const texts: DrawnText[] = [{ text: 'Artikel 9 Klachten', x: 60, y: 100, bold: true }]
  for (const [label, text] of clauses) texts.push(...await setText(`${label} ${text}`, { x: 60, y: texts.at(-1)!.y + 13, wide: 470 }))
  return [{ texts }]
}

async function read(pages: readonly DrawnPage[], options: Partial<ReadOptions> = {}): Promise<ReadResult> {
  return readPdf(await drawPdf(pages), { ...defaultReadOptions, ...options })
}

function shown({ blocks }: ReadResult): string[] {
  return blocks.map(({ label, text }) => `${label ?? ''}|${text}`)
}

const whole = clauses.map(([label, text]) => `${label}|${text}`)

function errorOf(run: Promise<unknown>): Promise<string> {
  return run.then(() => 'read', (error: unknown) => (error instanceof ReadError ? error.code : String(error)))
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
}

describe('readPdf', () => {
  it('gives clauses with label and text, and headings', async () => {
    const result = await read(await contract())
    expect(shown(result)).toEqual(['Artikel 9|Klachten', ...whole])
    expect(result.blocks.map(({ role }) => role)).toEqual(['heading', 'paragraph', 'paragraph', 'paragraph'])
    expect(result.ledger).toMatchObject({ pages: 1, headings: 1, paragraphs: 3, unread: [] })
    expect(result.notices).toEqual([])
  })

  it('joins a clause over a page break and sets running heads aside', async () => {
    const lines = (await contract())[0]!.texts
    const head = (page: number): DrawnText[] => [{ text: 'Raamovereenkomst ondersteuning', x: 60, y: 40 }, { text: `Pagina ${page} van 2`, x: 250, y: 810 }]
    const pages = [lines.slice(0, 2), lines.slice(2).map((line) => ({ ...line, y: line.y - 26 }))].map((texts, i) => ({ texts: [...head(i + 1), ...texts] }))
    const result = await read(pages)
    expect(shown(result)).toEqual(['Artikel 9|Klachten', ...whole])
    expect(result.ledger.setAside).toMatchObject({ headers: 2, footers: 2 })
    const place = result.blocks[1]!.locate({ start: 0, end: result.blocks[1]!.text.length })
    expect(place.format === 'pdf' && place.regions.map(({ page }) => page)).toEqual([1, 2])
  })

  it('reads two columns', async () => {
    const left = await setText(`${clauses[0].join(' ')} ${clauses[1][1]} ${clauses[2][1]}`, { x: 60, y: 100, wide: 220 })
    const right = await setText(clauses.map(([, text]) => text).join(' '), { x: 310, y: 100, wide: 220 })
    const result = await read([{ texts: [...left, ...right.map((line, i) => (i === 0 ? { ...line, text: `9.4 ${line.text}` } : line))] }])
    expect(result.blocks.map(({ label }) => label)).toEqual(['9.1', '9.4'])
  })

  it('tells places on the page as shown: rotated and cropped', async () => {
    const texts = [{ text: 'Klachten worden behandeld.', x: 100, y: 142 }]
    const boxOf = async (page: Partial<DrawnPage>): Promise<object> => {
      const block = (await read([{ texts, ...page }])).blocks[0]!
      const place = block.locate({ start: 0, end: block.text.length })
      const { x, y, width, height } = place.format === 'pdf' ? place.regions[0] : { x: 0, y: 0, width: 0, height: 0 }
      return { x: Math.round(x), bottom: Math.round(y + height), lies: width > height }
    }
    const straight = await boxOf({})
    expect(straight).toEqual({ x: 100, bottom: 144, lies: true })
    expect(await boxOf({ crop: { x: 50, y: 0, width: 500, height: 742 } })).toEqual({ x: 50, bottom: 44, lies: true })
    expect(await boxOf({ rotate: 90 })).toMatchObject({ x: 842 - 144, lies: false })
  })

  it('reads a page whose text is drawn sideways, and sets a stamp aside', async () => {
    const sideways = [{ text: 'Aanbieder behandelt klachten', x: 200, y: 600, angle: 90 }, { text: 'binnen zes weken.', x: 214, y: 600, angle: 90 }]
    expect(shown(await read([{ texts: sideways }]))).toEqual(['|Aanbieder behandelt klachten binnen zes weken.'])
    const stamped = await read([{ texts: [...(await contract())[0]!.texts, { text: 'CONCEPT', x: 200, y: 600, angle: 45, size: 60 }] }])
    expect(shown(stamped)).toHaveLength(4)
    expect(stamped.ledger.setAside).toMatchObject({ rotatedText: 1 })
    expect(stamped.notices).toMatchObject([{ code: 'rotated-text', lossy: false }])
  })

  it('gives ruled rows as cells', async () => {
    const texts = [['Nr.', 60, 112], ['Eis', 120, 112], ['1', 60, 132], ['Klachten staan in een register dat de', 120, 132], ['gemeente mag inzien.', 120, 145]].map(([text, x, y]) => ({ text, x, y }) as DrawnText)
    const rules = [[50, 100, 330, 100], [50, 118, 330, 118], [50, 152, 330, 152], [50, 100, 50, 152], [110, 100, 110, 152], [330, 100, 330, 152]] as const
    const { blocks, ledger } = await read([{ texts, rules }])
    expect(blocks.map(({ text, cell }) => [cell?.row, cell?.column, cell?.head, text])).toEqual([
      [0, 0, true, 'Nr.'], [0, 1, true, 'Eis'], [1, 0, false, '1'], [1, 1, false, 'Klachten staan in een register dat de gemeente mag inzien.'],
    ])
    expect(ledger).toMatchObject({ tables: 1, tableCells: 4 })
  })

  it('takes footnotes and their marks out of the sentence', async () => {
    const texts = [...(await contract())[0]!.texts, { text: 'De commissie is onafhankelijk', x: 60, y: 300 }, { text: '1', x: 206, y: 296, size: 6 }, { text: '1', x: 60, y: 779, size: 5 }, { text: 'Zie de verordening.', x: 65, y: 782, size: 8 }]
    const { blocks } = await read([{ texts }])
    expect(blocks.at(-2)!.text).toBe('De commissie is onafhankelijk')
    expect(blocks.at(-1)).toMatchObject({ role: 'note', label: '1', text: 'Zie de verordening.' })
  })

  it('says which pages were not read, and where they stand', async () => {
    const result = await read([...await contract(), { texts: [], picture: 1 }, { texts: [{ text: 'Slotbepaling van deze overeenkomst', x: 60, y: 100 }] }])
    expect(result.ledger.unread).toEqual([{ what: 'page', place: 'page 2', before: 4 }])
    expect(result.notices).toMatchObject([{ code: 'page-without-text', lossy: true }])
  })

  it('counts an empty page as blank and reports no loss', async () => {
    const result = await read([...await contract(), { texts: [] }])
    expect(result.ledger).toMatchObject({ unread: [], setAside: { blankPages: 1 } })
    expect(result.notices).toEqual([])
  })

  it('refuses what it cannot read with what to do', async () => {
    const read_ = (bytes: Uint8Array, options: Partial<ReadOptions> = {}) => errorOf(readPdf(bytes, { ...defaultReadOptions, ...options }))
    expect(await read_(new Uint8Array())).toBe('empty')
    expect(await read_(new TextEncoder().encode('%PDF-1.7 and nothing more'))).toBe('damaged')
    expect(await read_(await drawPdf([{ texts: [], picture: 1 }]))).toBe('no-text')
    expect(await read_(await drawPdf([{ texts: [] }, { texts: [] }]), { limits: { ...defaultReadOptions.limits, pages: 1 } })).toBe('limit')
    expect(await read_(bytesOf(encrypted.forUsers))).toBe('encrypted')
    expect(await read_(bytesOf(encrypted.forUsers), { password: 'gok' })).toBe('wrong-password')
  })

  it('opens with the password, and without one where only changes are barred', async () => {
    expect(shown(await readPdf(bytesOf(encrypted.forUsers), { ...defaultReadOptions, password: 'lezer' }))).toEqual(['|Aanbieder behandelt klachten.'])
    expect(shown(await readPdf(bytesOf(encrypted.forOwners), defaultReadOptions))).toEqual(['|Aanbieder behandelt klachten.'])
  })

  it('leaves the given bytes as they were', async () => {
    const bytes = await drawPdf(await contract())
    const before = bytes.slice()
    await readPdf(bytes, defaultReadOptions)
    expect(bytes).toEqual(before)
  })
})

describe('a second reading by pdf-parse', () => {
  it('finds the same words in the same order, in the same process', async () => {
    const bytes = await drawPdf(await contract())
    const own = (await readPdf(bytes, defaultReadOptions)).blocks.map(({ label, text }) => `${label} ${text}`).join(' ')
    const { PDFParse } = await import('pdf-parse')
    const parser = new PDFParse({ data: bytes.slice(), verbosity: 0 })
    const { text } = await parser.getText({ pageJoiner: '' })
    await parser.destroy()
    expect(own.split(/\s+/u)).toEqual(text.trim().split(/\s+/u))
    expect(shown(await readPdf(bytes, defaultReadOptions))).toEqual(['Artikel 9|Klachten', ...whole])
  })
})
