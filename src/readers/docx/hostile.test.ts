import fc from 'fast-check'
import { deflateSync, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { defaultReadOptions, ReadError, type ReadLimits, type ReadResult } from '../../document/source-block.js'
import { readDocument } from '../index.js'
import { fuzzSettings } from '../testing/fuzz-settings.js'
import { readDocx } from './read-docx.js'
import { abstractList, buildDocx, list, listLevel, numbered, paragraph, run, type DocxParts } from './testing/build-docx.js'

const read = (bytes: Uint8Array, limits: Partial<ReadLimits> = {}): ReadResult => readDocx(bytes, { ...defaultReadOptions, limits: { ...defaultReadOptions.limits, ...limits } })
const code = (value: string): unknown => expect.objectContaining({ code: value })
const megabyte = 1024 * 1024

describe('bombs', () => {
  const bomb = (size: number): Uint8Array => {
    const body = paragraph('x')
    return buildDocx({ body: `${body}${' '.repeat(size)}` })
  }

  it('refuses a part that inflates out of proportion, on sight', () => {
    expect(() => read(bomb(12 * megabyte))).toThrow(code('limit'))
  })

  it('counts what comes out, whatever the header says', () => {
    const lying = bomb(12 * megabyte)
    const view = new DataView(lying.buffer, lying.byteOffset, lying.byteLength)
    for (let at = 0; at + 46 < lying.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true)
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 1000, true)
    }
    expect(() => read(lying)).toThrow(code('limit'))
  })

  it('keeps to the limit for all parts together, and to the count of entries', () => {
    expect(() => read(buildDocx({ body: paragraph('x'.repeat(50_000)), styles: ' '.repeat(60_000) }), { inflatedBytes: 100_000 })).toThrow(code('limit'))
    expect(() => read(buildDocx({ body: paragraph('x'), entries: Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`a${i}`, new Uint8Array()])) }), { entries: 20 })).toThrow(code('limit'))
  })

  it('does not inflate what it does not read', () => {
    const media = { 'word/media/image1.png': strToU8(' '.repeat(30 * megabyte)) }
    expect(read(buildDocx({ body: paragraph('Tekst'), entries: media }), { inflatedBytes: megabyte }).blocks).toHaveLength(1)
  })
})

describe('broken and hostile parts', () => {
  it.each([
    ['nesting', `${'<w:sdt><w:sdtContent>'.repeat(200)}${paragraph('x')}${'</w:sdtContent></w:sdt>'.repeat(200)}`, 'limit'],
    ['deep text boxes', `<w:p><w:r>${'<w:pict><w:txbxContent><w:p><w:r>'.repeat(100)}${'</w:r></w:p></w:txbxContent></w:pict>'.repeat(100)}</w:r></w:p>`, 'limit'],
    ['not well-formed', '<w:p><w:r></w:p>', 'damaged'],
    ['an unknown entity', '<w:p><w:r><w:t>&geheim;</w:t></w:r></w:p>', 'damaged'],
  ])('%s', (_, body, expected) => {
    expect(() => read(buildDocx({ body }))).toThrow(code(expected))
  })

  it('refuses a DOCTYPE', () => {
    const doctype = (xml: string): Uint8Array => strToU8(xml.replace('?><', '?><!DOCTYPE w [<!ENTITY a "klacht"><!ENTITY b "&a;&a;">]><').replace('TEKST', '&b;'))
    expect(() => read(buildDocx({ body: paragraph('TEKST') }, doctype))).toThrow(code('limit'))
  })

  it('takes path tricks for names', () => {
    const entries = { '../../etc/passwd': strToU8('x'), '/absoluut': strToU8('x'), 'C:\\x': strToU8('x'), 'WORD\\Document.xml': strToU8('<x/>') }
    const relationships = '<Relationship Id="q" Type="x/footnotes" Target="../../../etc/passwd"/>'
    expect(read(buildDocx({ body: paragraph('Tekst'), entries, relationships })).blocks.map(({ text }) => text)).toEqual(['Tekst'])
  })

  it('reads the body when a part beside it is damaged, and says so', () => {
    const entries = { 'word/footnotes.xml': strToU8('<w:foot'), 'word/numbering.xml': strToU8('rommel') }
    const { blocks, notices, ledger } = read(buildDocx({ body: paragraph('Tekst'), entries }))
    expect(blocks).toHaveLength(1)
    expect(notices.map(({ code: kind, lossy }) => [kind, lossy])).toEqual([['damaged-part', true], ['damaged-part', true]])
    expect(ledger.unread.map(({ what }) => what)).toEqual(['part', 'part'])
  })

  it('reads what is left of a file that was cut short, and says so', () => {
    const whole = buildDocx({ body: paragraph('5.1 De aanbieder belt.') })
    const directory = new DataView(whole.buffer, whole.byteOffset).getUint32(whole.length - 6, true)
    const { blocks, notices, ledger } = read(whole.subarray(0, directory + 20))
    expect(blocks.map(({ label, text }) => [label, text])).toEqual([['5.1', 'De aanbieder belt.']])
    expect(notices.map(({ code: kind, lossy }) => [kind, lossy])).toEqual([['cut-short', true]])
    expect(ledger.unread).toHaveLength(1)
  })

  it('survives styles and lists that lead to themselves', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style><w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const numbering = '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum>' + list(1, 1)
    expect(read(buildDocx({ styles, numbering, body: paragraph('Tekst', `<w:pStyle w:val="A"/>${numbered(1)}`) })).blocks).toHaveLength(1)
  })

  it('survives a field that never ends', () => {
    expect(read(buildDocx({ body: paragraph('<w:r><w:fldChar w:fldCharType="end"/></w:r>') + paragraph('Tekst') })).blocks).toHaveLength(1)
    const { notices, ledger } = read(buildDocx({ body: paragraph('Voor') + paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>') + paragraph('Binnen') }))
    expect(notices.map(({ code: kind }) => kind)).toEqual(['open-field'])
    expect(ledger.unread).toEqual([{ what: 'part', place: 'field', before: 1 }])
  })
})

describe('damaged bytes', () => {
  const parts: DocxParts = {
    numbering: abstractList(1, listLevel(0, 'decimal', 'Artikel %1')) + list(1, 1),
    styles: '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="heading 1"/></w:style>',
    body: paragraph('Klachten', numbered(1)) + paragraph(`${run('De aanbieder ')}<w:ins w:id="1" w:author="J">${run('belt')}</w:ins>`),
  }
  const whole = buildDocx(parts)
  const settles = async (bytes: Uint8Array): Promise<void> => {
    try {
      const { blocks } = await readDocument(bytes, 'x.docx', defaultReadOptions)
      for (const block of blocks) block.locate({ start: 0, end: block.text.length })
    } catch (error) {
      expect(error).toBeInstanceOf(ReadError)
    }
  }

  it('ends in a result or a ReadError when bytes of the zip change', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }), fc.nat(whole.length), async (changes, cut) => {
      const bytes = whole.slice(0, cut % 4 === 0 ? cut : whole.length)
      for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value
      await settles(bytes)
    }), fuzzSettings(300))
  })

  it('ends in a result or a ReadError when pieces of the XML change places', async () => {
    const files = unzipSync(whole)
    const tags = new TextDecoder().decode(files['word/document.xml']).split(/(?=<)/u)
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(tags.length - 1), fc.nat(tags.length - 1)), { minLength: 1, maxLength: 6 }), fc.boolean(), async (swaps, remove) => {
      const pieces = [...tags]
      for (const [a, b] of swaps) {
        if (remove) pieces[a] = ''
        else [pieces[a], pieces[b]] = [pieces[b]!, pieces[a]!]
      }
      await settles(zipSync({ ...files, 'word/document.xml': strToU8(pieces.join('')) }))
    }), fuzzSettings(200))
  })

  it('ends in a ReadError when the deflated data are wrong', async () => {
    const other = deflateSync(strToU8('<rommel'))
    await settles(buildDocx({ ...parts, entries: { 'word/document.xml': other } }))
  })
})
