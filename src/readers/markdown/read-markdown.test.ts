import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultReadOptions, type ReadOptions, type ReadResult, type SourceBlock, type RevisionView } from '../../document/source-block.js'
import { fuzzSettings } from '../testing/fuzz-settings.js'
import { readMarkdown, readText } from './read-markdown.js'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (text: string, options: ReadOptions = defaultReadOptions): ReadResult => readMarkdown(utf8(text), options)
const brief = ({ role, label, text }: SourceBlock): string => `${role} ${label ?? '-'} | ${text}`
const blocks = (text: string): string[] => read(text).blocks.map(brief)

/** The source characters that locate() points at. */
function sourceAt(source: string, block: SourceBlock, start = 0, end = block.text.length): string {
  const place = block.locate({ start, end })
  if (place.format !== 'markdown') throw new Error('wrong format')
  const lines = source.split(/(?<=\r\n|\n|\r(?!\n))/u)
  const offset = ({ line, column }: { line: number; column: number }): number => lines.slice(0, line - 1).join('').length + column - 1
  return source.slice(offset(place.start), offset(place.end))
}

describe('labels of Markdown', () => {
  it('reads the numbers of the source, not those of a renderer', () => {
    expect(blocks('5. Eerste\n7. Tweede\n')).toEqual(['listItem 5 | Eerste', 'listItem 7 | Tweede'])
    expect(blocks('1. 1. Gebruiker\n\n1. 2. Middel\n')).toEqual(['paragraph 1.1 | Gebruiker', 'paragraph 1.2 | Middel'])
    expect(blocks('2019. Was een jaar.\n')).toEqual(['paragraph - | 2019. Was een jaar.'])
  })

  it('splits lines that CommonMark joins where a clause starts', () => {
    expect(blocks('5.1 De aanbieder belt.\n5.2 De aanbieder\nschrijft.\n(a) een brief\na) een kaart\nlid 2. Ook goed\n')).toEqual([
      'paragraph 5.1 | De aanbieder belt.', 'paragraph 5.2 | De aanbieder\nschrijft.', 'listItem a | een brief', 'listItem a | een kaart', 'paragraph lid 2 | Ook goed',
    ])
    expect(blocks('5. Eerste\n5.1. Tweede\n')).toEqual(['heading 5 | Eerste', 'paragraph 5.1 | Tweede'])
  })

  it('does not split a sentence that is wrapped before a number', () => {
    expect(blocks('De klacht, bedoeld in artikel\n5.2 van deze overeenkomst.\n')).toEqual(['paragraph - | De klacht, bedoeld in artikel\n5.2 van deze overeenkomst.'])
  })

  it('keeps letters under a numbered item', () => {
    expect(blocks('4. De regeling houdt in:\n   a. een brief;\n   b. een kaart.\n5. Slot\n')).toEqual([
      'listItem 4 | De regeling houdt in:', 'listItem a | een brief;', 'listItem b | een kaart.', 'listItem 5 | Slot',
    ])
    expect(read('4. De regeling:\n   a. een brief;\n   b. een kaart.\n5. Slot\n').blocks.map(({ level }) => level)).toEqual([0, 1, 1, 0])
  })
})

describe('structure of Markdown', () => {
  it('reads headings in every form', () => {
    expect(blocks('# Artikel 9 Klachten\n\nKop\n===\n\n#Slot\nTekst.\n\n**Artikel 5 Duur**\n\n**Partijen**\n\nTekst.\n')).toEqual([
      'heading Artikel 9 | Klachten', 'heading - | Kop', 'heading - | Slot', 'paragraph - | Tekst.', 'heading Artikel 5 | Duur', 'heading - | Partijen', 'paragraph - | Tekst.',
    ])
  })

  it('takes a clause above a row of dashes for a clause', () => {
    expect(blocks('9.1 De aanbieder belt.\n9.2 De aanbieder schrijft.\n---\n').map((line) => line.slice(0, 13))).toEqual(['paragraph 9.1', 'paragraph 9.2'])
  })

  it('reads tables with their head row', () => {
    const { blocks: cells, ledger } = read('| Nr | Eis |\n| --- | --- |\n| E-1 | a \\| b |\n|  | **5.1** De aanbieder |\n')
    expect(cells.map(({ cell, text, label }) => [cell?.row, cell?.column, cell?.head, label, text])).toEqual([
      [0, 0, true, null, 'Nr'], [0, 1, true, null, 'Eis'], [1, 0, false, null, 'E-1'], [1, 1, false, null, 'a | b'], [2, 1, false, '5.1', 'De aanbieder'],
    ])
    expect(ledger).toMatchObject({ tables: 1, tableCells: 5 })
  })

  it('reads tables in HTML as tables, merged cells and missing end tags included', () => {
    const rows = '<tr><th>Nr</th><th>Eis</th><th>Wie</th></tr>\n<tr><td>1.</td><td>Registreert <b>klachten</b> &amp; <del>niet</del> belt</td><td rowspan="2">Aanbieder</td></tr><tr><td colspan=2>Samen<tr><td>2<td>Rapporteert<td>Gemeente'
    const { blocks: found, ledger } = read(`Voor.\n\n<table class="eisen">${rows}</table>\n\nNa.\n`)
    expect(found.map(({ text, cell }) => (cell === null ? text : [cell.row, cell.column, cell.head, text]))).toEqual([
      'Voor.', [0, 0, true, 'Nr'], [0, 1, true, 'Eis'], [0, 2, true, 'Wie'], [1, 0, false, '1'], [1, 1, false, 'Registreert klachten &  belt'], [1, 2, false, 'Aanbieder'],
      [2, 0, false, 'Samen'], [3, 0, false, '2'], [3, 1, false, 'Rapporteert'], [3, 2, false, 'Gemeente'], 'Na.',
    ])
    expect(ledger.tables).toBe(1)
  })

  it('reads quotes, indented clauses, fences, HTML and blanks in angle brackets', () => {
    expect(blocks('> 5.1 Belt\n> 5.2 Schrijft\n')).toEqual(['paragraph 5.1 | Belt', 'paragraph 5.2 | Schrijft'])
    expect(blocks('Kop\n\n    5.1 **De** aanbieder\n    5.2 Schrijft\n')).toEqual(['paragraph - | Kop', 'paragraph 5.1 | De aanbieder', 'paragraph 5.2 | Schrijft'])
    expect(blocks('~~~ 5.1 De aanbieder\n5.2 Schrijft\n')).toEqual(['paragraph 5.1 | De aanbieder', 'paragraph 5.2 | Schrijft'])
    expect(blocks('```\n5.1 Belt\n5.2 Schrijft\n```\n')).toEqual(['paragraph 5.1 | Belt', 'paragraph 5.2 | Schrijft'])
    expect(blocks('<div class="x"><p>5.1 De <b>aanbieder</b></p><p>5.2 Schrijft &amp; belt</p></div>\n')).toEqual(['paragraph 5.1 | De aanbieder', 'paragraph 5.2 | Schrijft & belt'])
    expect(blocks('<NAAM>\n\nTussen <NAAM> en ons<br>hier <!-- weg -->\n')).toEqual(['paragraph - | <NAAM>', 'paragraph - | Tussen <NAAM> en ons\nhier'])
  })

  it('keeps front matter aside, puts notes behind their paragraph and marks contents lines', () => {
    const { blocks: found, ledger } = read('---\ntitle: x\n---\n# Inhoud\n\n- [Artikel 1](#a)\n\n# Artikel 1\n\nTekst[^1].\n\nSlot.\n\n[^1]: De noot.\n')
    expect(found.map((block) => `${block.toc ? 'toc ' : ''}${brief(block)}`)).toEqual([
      'toc heading - | Inhoud', 'toc paragraph Artikel 1 | ', 'heading Artikel 1 | ', 'paragraph - | Tekst.', 'note - | De noot.', 'paragraph - | Slot.',
    ])
    expect(ledger.setAside).toEqual({ frontMatter: 1, toc: 2 })
  })

  it('reads a name between brackets as text', () => {
    expect(blocks('[Opdrachtgever]: Kastelmeer\n')).toEqual(['paragraph - | [Opdrachtgever]: Kastelmeer'])
  })

  it('leaves text that HTML strikes out of the accepted view only, inline and in blocks', () => {
    const source = 'De aanbieder <del>behandelt **klachten** en</del> levert <s>niet.\n\n<div>De gemeente <STRIKE>ziet toe en</STRIKE> betaalt.</div>\n'
    const shown = (revisions: RevisionView): string[] => readMarkdown(utf8(source), { ...defaultReadOptions, revisions }).blocks.map(({ text }) => text)
    expect(shown('accepted')).toEqual(['De aanbieder  levert niet.', 'De gemeente  betaalt.'])
    expect(shown('rejected')).toEqual(['De aanbieder behandelt klachten en levert niet.', 'De gemeente ziet toe en betaalt.'])
  })

  it('leaves struck text out of the accepted view only', () => {
    const source = 'De aanbieder ~~behandelt klachten en~~ levert.\n'
    const [accepted] = read(source).blocks
    expect(accepted).toMatchObject({ text: 'De aanbieder  levert.', revisions: [{ kind: 'deletion', text: 'behandelt klachten en', span: { start: 13, end: 13 } }] })
    const [rejected] = read(source, { ...defaultReadOptions, revisions: 'rejected' }).blocks
    expect(rejected).toMatchObject({ text: 'De aanbieder behandelt klachten en levert.', revisions: [{ span: { start: 13, end: 34 } }] })
  })
})

describe('places in Markdown', () => {
  it.each([
    '5.1 De **aanbieder** &amp; de \\*cliënt\\* bellen.\n',
    '\r\n> 5.1 De aanbieder\r\n> belt *vaak*.\r\n',
    '| a | b |\n|---|---|\n| x | De `aanbieder` \\| belt |\n',
    'Kop\n\n    5.1 De **aanbieder** belt\n',
    '<p>5.1 De <b>aanbieder</b> &eacute;n belt</p>\n',
    '<table><tr><td>1</td><td>De <b>aanbieder</b> &eacute;n belt</td></tr></table>\n',
    '- [ ] De aanbieder belt\n  - a. de **aanbieder** schrijft\n',
  ])('%j', (source) => {
    for (const block of read(source).blocks) {
      for (const { index, 0: word } of block.text.matchAll(/[a-z]{2,}/giu)) expect(sourceAt(source, block, index, index + word.length)).toBe(word)
    }
  })

  it('points at the whole entity', () => {
    const source = 'Tarieven &amp; prijzen\n'
    expect(sourceAt(source, read(source).blocks[0]!, 9, 10)).toBe('&amp;')
  })

  it('stays inside the source, whatever the text', () => {
    const piece = fc.constantFrom('5.1 ', '(a) ', '**', '\n', '\n\n', '> ', '- ', '1. ', '&amp;', '\\*', '`', '| a | b |\n|--|--|\n', '<b>', '<NAAM>', '<del>', '</del>', '~~', 'klacht ', '    ', '[x](#y)', '[^1]', '\t', '---\n', 'é')
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const source = pieces.join('')
      for (const block of read(source).blocks) {
        for (const { index } of block.text.matchAll(/klacht/gu)) expect(sourceAt(source, block, index, index + 6)).toBe('klacht')
        const place = block.locate({ start: 0, end: block.text.length })
        expect(place.format).toBe('markdown')
      }
      const words = (text: string): number => text.match(/klacht/gu)?.length ?? 0
      const seen = read(source, { ...defaultReadOptions, revisions: 'rejected' })
      const { frontMatter, codeLanguages } = seen.ledger.setAside
      if (frontMatter === undefined && codeLanguages === undefined && !source.includes('[^1]')) expect(seen.blocks.reduce((sum, { text }) => sum + words(text), 0)).toBe(words(source))
    }), fuzzSettings(300))
  })
})

describe('damaged Markdown', () => {
  it('ends in blocks whose places lie in the file, whatever the bytes', () => {
    const source = utf8('# Kop\n\n5.1 De **aanbieder** belt &amp; ~~zwijgt~~.\n\n| a | b |\n|---|---|\n| x | y |\n\n> - (a) een\n>   1. twee\n\n<p>x</p>\n\n[^1]: noot\n')
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(source.length - 1), fc.nat(255)), { maxLength: 15 }), fc.nat(source.length), (changes, cut) => {
      const bytes = source.slice(0, cut % 3 === 0 ? cut : source.length)
      for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value
      for (const result of [readMarkdown(bytes, defaultReadOptions), readText(bytes, defaultReadOptions)]) {
        for (const block of result.blocks) expect(block.locate({ start: 0, end: block.text.length })).toMatchObject({ start: { column: expect.any(Number) } })
      }
    }), fuzzSettings(200))
  })
})

describe('bytes of Markdown', () => {
  it('knows a byte order mark, UTF-16 and Windows-1252', () => {
    expect(readMarkdown(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('# Kop')]), defaultReadOptions).blocks.map(brief)).toEqual(['heading - | Kop'])
    expect(readMarkdown(new Uint8Array([0xff, 0xfe, 0x41, 0, 0xeb, 0]), defaultReadOptions).blocks.map(brief)).toEqual(['paragraph - | Aë'])
    const { blocks: found, notices } = readMarkdown(new Uint8Array([0x63, 0x6c, 0x69, 0xeb, 0x6e, 0x74]), defaultReadOptions)
    expect(found.map(brief)).toEqual(['paragraph - | cliënt'])
    expect(notices.map(({ code }) => code)).toEqual(['windows-1252'])
    const signs = new Uint8Array([0x80, 0x35, 0x20, 0x96, 0x20, 0x93, 0x4e, 0x94, 0x9f, 0x85])
    expect(readMarkdown(signs, defaultReadOptions).blocks.map(brief)).toEqual(['paragraph - | €5 – “N”Ÿ…'])
  })

  it('reads markup that nests too deep as plain text', () => {
    const { blocks: found, notices } = read(`${'>'.repeat(10_000)} 5.1 De aanbieder belt.\n`)
    expect(found.map(brief)).toEqual(['paragraph 5.1 | De aanbieder belt.'])
    expect(notices.map(({ code }) => code)).toEqual(['plain-reading'])
  })

  it('refuses a file that is too large', () => {
    expect(() => readMarkdown(new Uint8Array(9 * 1024 * 1024), defaultReadOptions)).toThrow(expect.objectContaining({ code: 'too-large' }))
  })
})

describe('plain text', () => {
  it('has clauses, underlined headings and wrapped lines', () => {
    const { blocks: found, format } = readText(utf8('OVEREENKOMST\n============\n\nArtikel 5 Klachten\n\n5.1 De aanbieder\n    belt *vaak*.\n5.2 Slot.\n\nBijlage 4\n\nx\n'), defaultReadOptions)
    expect(format).toBe('text')
    expect(found.map(brief)).toEqual([
      'heading - | OVEREENKOMST', 'heading Artikel 5 | Klachten', 'paragraph 5.1 | De aanbieder\nbelt *vaak*.', 'paragraph 5.2 | Slot.', 'heading Bijlage 4 | ', 'paragraph - | x',
    ])
  })
})
