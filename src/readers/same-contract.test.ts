import { describe, expect, it } from 'vitest'
import { defaultReadOptions, type SourceBlock } from '../document/source-block.js'
import { abstractList, buildDocx, list, listLevel, numbered, paragraph, run, type DocxParts } from './docx/testing/build-docx.js'
import { readDocx } from './docx/read-docx.js'
import { readMarkdown, readText } from './markdown/read-markdown.js'

const markdown = `# Overeenkomst vervoer

## Artikel 1 – Begrippen

1.1 *Reiziger*: wie van het vervoer gebruikmaakt.

1.2 **Klacht**: iedere uiting van onvrede.

## Artikel 2 – Klachten

2.1 Vervoerder behandelt klachten als volgt:

a. hij bevestigt de ontvangst;

b. hij beslist binnen zes weken.

2.2 Vervoerder rapporteert ieder kwartaal.

## Bijlage 1: Tarieven

- per rit;
- per kilometer.
`

const brief = ({ role, label, text, level }: SourceBlock): string => `${role}${role === 'listItem' ? level : ''} ${label ?? '-'} | ${text}`
const expected = readMarkdown(new TextEncoder().encode(markdown), defaultReadOptions).blocks.map(brief)
const heading = (text: string, level: number, more = ''): string => paragraph(text, `${more}<w:outlineLvl w:val="${level}"/>`)
const bullets = abstractList(9, listLevel(0, 'bullet', '•')) + list(9, 9)
const annex = heading('Bijlage 1: Tarieven', 1) + paragraph('per rit;', numbered(9)) + paragraph('per kilometer.', numbered(9))
const title = heading('Overeenkomst vervoer', 0)

const clauses = (label: (typed: string, automatic: string) => readonly [string, string]): string => {
  const clause = (typed: string, automatic: string, text: string, more = ''): string => {
    const [prefix, properties] = label(typed, automatic)
    return paragraph(prefix + text, properties + more)
  }
  return clause('Artikel 1 – ', '0', 'Begrippen', '<w:outlineLvl w:val="1"/>') + clause('1.1 ', '1', 'Reiziger: wie van het vervoer gebruikmaakt.') + clause('1.2 ', '1', 'Klacht: iedere uiting van onvrede.')
    + clause('Artikel 2 – ', '0', 'Klachten', '<w:outlineLvl w:val="1"/>') + clause('2.1 ', '1', 'Vervoerder behandelt klachten als volgt:') + clause('a. ', '2', 'hij bevestigt de ontvangst;')
    + clause('b. ', '2', 'hij beslist binnen zes weken.') + clause('2.2 ', '1', 'Vervoerder rapporteert ieder kwartaal.')
}

const levels = (style: (level: number) => string): string => listLevel(0, 'decimal', 'Artikel %1 –', style(0)) + listLevel(1, 'decimal', '%1.%2', style(1)) + listLevel(2, 'lowerLetter', '%3.', style(2))
const styles = [0, 1, 2].map((level) => `<w:style w:type="paragraph" w:styleId="S${level}"><w:name w:val="Bepaling ${level}"/><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`).join('')
const abstractsFirst = (own: string): string => `${own}${abstractList(9, listLevel(0, 'bullet', '•'))}${list(1, 1)}${list(9, 9)}`

const files: readonly (readonly [string, DocxParts])[] = [
  ['numbers typed', { numbering: bullets, body: title + clauses((typed) => [typed, '']) + annex }],
  ['numbers of a multilevel list', { numbering: abstractsFirst(abstractList(1, levels(() => ''))), body: title + clauses((_, level) => ['', numbered(1, Number(level))]) + annex }],
  ['numbers by style', { styles, numbering: abstractsFirst(abstractList(1, levels((level) => `<w:pStyle w:val="S${level}"/>`))), body: title + clauses((_, level) => ['', `<w:pStyle w:val="S${level}"/>`]) + annex }],
]

describe('the same contract gives the same blocks', () => {
  it('reads the Markdown as written', () => {
    expect(expected).toContain('heading Artikel 2 | Klachten')
    expect(expected).toContain('listItem0 b | hij beslist binnen zes weken.')
    expect(expected).toHaveLength(12)
  })

  it.each(files)('Word, %s', (_, parts) => {
    expect(readDocx(buildDocx(parts), defaultReadOptions).blocks.map(brief)).toEqual(expected)
  })

  it('Word, with a clause inserted and one deleted by tracked changes', () => {
    const [, parts] = files[1]!
    const inserted = paragraph(`<w:ins w:id="1" w:author="J">${run('Vervoerder rapporteert ieder kwartaal.')}</w:ins>`, `${numbered(1, 1)}<w:rPr><w:ins w:id="2" w:author="J"/></w:rPr>`)
    const deleted = paragraph('<w:del w:id="3" w:author="J"><w:r><w:delText>Vervoerder zwijgt.</w:delText></w:r></w:del>', `${numbered(1, 1)}<w:rPr><w:del w:id="4" w:author="J"/></w:rPr>`)
    const plain = paragraph('Vervoerder rapporteert ieder kwartaal.', numbered(1, 1))
    expect(parts.body).toContain(plain)
    const tracked = buildDocx({ ...parts, body: parts.body.replace(plain, deleted + inserted) })
    expect(readDocx(tracked, defaultReadOptions).blocks.map(brief)).toEqual(expected)
    const before = readDocx(tracked, { ...defaultReadOptions, revisions: 'rejected' }).blocks.map(brief)
    expect(before).toEqual(expected.map((line) => (line.startsWith('paragraph 2.2') ? 'paragraph 2.2 | Vervoerder zwijgt.' : line)))
  })

  it('plain text', () => {
    const plain = markdown.replace(/^#+ |\*/gmu, '')
    const found = readText(new TextEncoder().encode(plain), defaultReadOptions).blocks.map(brief)
    expect(found.slice(1, -3)).toEqual(expected.slice(1, -3))
  })
})
