import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { defaultReadOptions, ReadError } from '../document/source-block.js'
import { buildDocx, paragraph } from './docx/testing/build-docx.js'
import { readDocument } from './index.js'
import { sniffFormat } from './sniff.js'

const utf16 = (text: string): number[] => [...text].flatMap((sign) => [sign.charCodeAt(0), 0])
const ole = (stream: string): Uint8Array => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0), ...utf16(stream)])

describe('sniffFormat', () => {
  it.each([
    ['zip with word/', buildDocx({ body: paragraph('x') }), 'contract.md', 'docx'],
    ['PDF mark within the first KB', strToU8(`${'\n'.repeat(500)}%PDF-1.7`), 'x', 'pdf'],
    ['.pdf without the mark', strToU8('rommel'), 'x.pdf', 'pdf'],
    ['text', strToU8('# Kop'), 'x.md', 'markdown'],
    ['text without a name', strToU8('# Kop'), '-', 'markdown'],
    ['.txt', strToU8('# Kop'), 'X.TXT', 'text'],
    ['UTF-16 text', new Uint8Array([0xff, 0xfe, 0x41, 0]), 'x.txt', 'text'],
    ['a text that begins with PK', strToU8('PKB is een gemeente'), 'x.md', 'markdown'],
  ])('%s', (_, bytes, name, format) => {
    expect(sniffFormat(bytes, name)).toBe(format)
  })

  it.each([
    ['nothing', new Uint8Array(), 'x.docx', 'empty'],
    ['old Word', ole('WordDocument'), 'x.doc', 'legacy-doc'],
    ['old Excel', ole('Workbook'), 'x.doc', 'not-supported'],
    ['encrypted', ole('EncryptedPackage'), 'x.docx', 'encrypted'],
    ['OpenDocument', zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] }), 'x.odt', 'odt'],
    ['Excel', zipSync({ 'xl/workbook.xml': strToU8('x') }), 'x.docx', 'not-supported'],
    ['a zip', zipSync({ 'a.txt': strToU8('x') }), 'x.docx', 'not-supported'],
    ['text called .docx', strToU8('tekst'), 'x.docx', 'damaged'],
    ['binary', new Uint8Array([1, 2, 0, 3]), 'x.md', 'not-supported'],
    ['RTF', strToU8('{\\rtf1 x}'), 'x.md', 'not-supported'],
    ['HTML', strToU8('\ufeff<!DOCTYPE html><p>x'), 'x.md', 'not-supported'],
    ['a lock file', strToU8('x'), 'map/~$contract.docx', 'not-supported'],
  ])('refuses %s', (_, bytes, name, code) => {
    expect(() => sniffFormat(bytes, name)).toThrow(expect.objectContaining({ code }))
  })
})

describe('readDocument', () => {
  it('reads by content', async () => {
    const { blocks } = await readDocument(buildDocx({ body: paragraph('5.1 De aanbieder belt.') }), 'x.bin', defaultReadOptions)
    expect(blocks.map(({ label, text }) => [label, text])).toEqual([['5.1', 'De aanbieder belt.']])
  })

  it.each([['no text', strToU8('\n\n'), 'no-text'], ['a broken zip', buildDocx({ body: paragraph('x') }).subarray(0, 300), 'damaged']])('throws a ReadError with two languages for %s', async (_, bytes, code) => {
    const error = await readDocument(bytes, 'x.md', defaultReadOptions).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(ReadError)
    expect(error).toMatchObject({ code, text: { nl: expect.stringMatching(/\p{L}{3}/u), en: expect.stringMatching(/\p{L}{3}/u) } })
  })
})
