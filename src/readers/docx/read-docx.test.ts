import { strToU8 } from 'fflate'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { defaultReadOptions, type ReadOptions, type ReadResult, type SourceBlock } from '../../document/source-block.js'
import { readDocx } from './read-docx.js'
import { abstractList, buildDocx, list, listLevel, numbered, paragraph, run, type DocxParts } from './testing/build-docx.js'

const rejected: ReadOptions = { ...defaultReadOptions, revisions: 'rejected' }
const read = (parts: DocxParts | string, options = defaultReadOptions): ReadResult => readDocx(buildDocx(typeof parts === 'string' ? { body: parts } : parts), options)
const brief = ({ role, label, text }: SourceBlock): string => `${role} ${label ?? '-'} | ${text}`
const briefs = (parts: DocxParts | string, options = defaultReadOptions): string[] => read(parts, options).blocks.map(brief)
const change = (kind: string, content: string): string => `<w:${kind} w:id="1" w:author="Jurist" w:date="2026-01-01T00:00:00Z">${content}</w:${kind}>`
const deletedRun = (text: string): string => change('del', `<w:r><w:delText>${text}</w:delText></w:r>`)
const markChange = (kind: string): string => `<w:rPr><w:${kind} w:id="2" w:author="Jurist"/></w:rPr>`
const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
const table = (columns: number, rows: string): string => `<w:tbl><w:tblGrid>${'<w:gridCol/>'.repeat(columns)}</w:tblGrid>${rows}</w:tbl>`
const row = (cells: string, properties = ''): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`
const box = (content: string): string => `<w:txbxContent>${content}</w:txbxContent>`

describe('text of Word files', () => {
  it('joins runs, and knows tabs, breaks, hyphens and symbols', () => {
    const pieces = '<w:r><w:t>klachten</w:t><w:noBreakHyphen/><w:t>regeling</w:t><w:tab/><w:t>a</w:t><w:br/><w:t>b</w:t><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>'
    expect(read(paragraph(pieces)).blocks[0]!.text).toBe('klachten\u2011regeling\ta\nb\u00ad☐')
  })

  it('splits typed labels, also behind a line break', () => {
    expect(briefs(paragraph('5.1 De aanbieder belt.') + paragraph('<w:r><w:t>a. een brief;</w:t><w:br/><w:t>b. een kaart</w:t></w:r>') + paragraph('Artikel 5 Klachten'))).toEqual([
      'paragraph 5.1 | De aanbieder belt.', 'listItem a | een brief;', 'listItem b | een kaart', 'heading Artikel 5 | Klachten',
    ])
  })

  it('knows headings by outline level and by style names of any language', () => {
    const style = (id: string, name: string, more = ''): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`
    const styles = style('1', 'heading 2') + style('2', 'Kop 3') + style('3', 'Überschrift 1') + style('4', 'Mijn kop', '<w:basedOn w:val="2"/>') + style('5', 'Koptekst') + style('6', 'X', '<w:pPr><w:outlineLvl w:val="4"/></w:pPr>') + style('7', 'Title')
    const body = ['1', '2', '3', '4', '5', '6', '7'].map((id) => paragraph('Tekst', `<w:pStyle w:val="${id}"/>`)).join('') + paragraph('Tekst', '<w:outlineLvl w:val="1"/>')
    expect(read({ body, styles }).blocks.map(({ role, level }) => (role === 'heading' ? level : role))).toEqual([2, 3, 1, 3, 'paragraph', 5, 1, 2])
  })

  it('reads a clause in a heading style as a clause', () => {
    expect(briefs(paragraph('5.1 De aanbieder behandelt iedere klacht binnen zes weken na ontvangst.', '<w:outlineLvl w:val="1"/>'))[0]).toMatch(/^paragraph 5\.1/u)
  })

  it('reads results of fields and marks contents lines', () => {
    const field = (instruction: string, result: string): string => `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    expect(briefs(paragraph(`${run('zie ')}${field('REF _x \\r', run('5.2'))}<w:fldSimple w:instr="REF y">${run(' en 6')}</w:fldSimple>`))).toEqual(['paragraph - | zie 5.2 en 6'])
    const toc = paragraph(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Klachten 3')}`) + paragraph(`${run('Duur 4')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`) + paragraph('Tekst')
    expect(read(toc).blocks.map((block) => block.toc)).toEqual([true, true, false])
  })

  it('marks what is still to be filled in', () => {
    const control = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Klik hier')}</w:sdtContent></w:sdt>`
    const button = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> MACROBUTTON None [naam] </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    const { blocks, notices } = read(paragraph(run('Naam: ') + control) + paragraph(run('Gemeente ') + button) + `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph('Vul in')}</w:sdtContent></w:sdt>`)
    expect(blocks.map(({ text, placeholders }) => placeholders.map(({ start, end }) => text.slice(start, end)))).toEqual([['Klik hier'], ['[naam]'], ['Vul in']])
    expect(notices.map(({ code }) => code)).toEqual(['placeholders'])
  })

  it('shows the boxes to tick of a form, and marks a text field that nobody filled', () => {
    const field = (instruction: string, data: string, result = ''): string => `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const boxes = paragraph(field('FORMCHECKBOX', '<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>') + run(' ja ') + field('FORMCHECKBOX', '<w:checkBox><w:default w:val="0"/></w:checkBox>') + run(' nee'))
    const texts = paragraph(run('binnen ') + field('FORMTEXT', '<w:textInput/>', run('\u2002') + run('\u2002\u2002')) + run(' weken')) + paragraph(field('FORMTEXT', '<w:textInput/>', run('zes')))
    const { blocks } = read(boxes + texts)
    expect(blocks.map(({ text }) => text)).toEqual(['☒ ja ☐ nee', 'binnen \u2002\u2002\u2002 weken', 'zes'])
    expect(blocks.map(({ text, placeholders }) => placeholders.map(({ start, end }) => text.slice(start, end)))).toEqual([[], ['\u2002\u2002\u2002'], []])
  })

  it('tells of the parts of a master document that it does not hold', () => {
    const relationships = '<Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/subDocument" Target="deel.docx" TargetMode="External"/>'
    const { ledger, notices } = read({ body: `${paragraph('Voor')}<w:subDoc r:id="s"/>${paragraph('<w:subDoc r:id="s"/>')}${paragraph('Na')}`, relationships })
    expect(ledger.unread.map(({ what, before }) => [what, before])).toEqual([['embedded-document', 1], ['embedded-document', 1]])
    expect(notices.map(({ code }) => code)).toEqual(['embedded-document'])
  })

  it('marks hidden text, by itself and by style', () => {
    const styles = '<w:style w:type="character" w:styleId="H"><w:name w:val="H"/><w:rPr><w:vanish/></w:rPr></w:style>'
    const { blocks } = read({ styles, body: paragraph(run('Zie ') + run('geheim', '<w:vanish/>') + run(' en ') + run('stil', '<w:rStyle w:val="H"/>') + run(' hier', '<w:vanish w:val="0"/>')) })
    expect(blocks[0]!.hidden.map(({ start, end }) => blocks[0]!.text.slice(start, end))).toEqual(['geheim', 'stil'])
  })

  it('tells of white letters on white paper, and of none on a ground or in a table', () => {
    const white = '<w:color w:val="FFFFFF"/>'
    const styles = `<w:style w:type="paragraph" w:styleId="W"><w:name w:val="W"/><w:rPr>${white}</w:rPr></w:style>`
    const grounds = paragraph(run('op zwart', `${white}<w:shd w:val="clear" w:fill="000000"/>`)) + paragraph(run('op blauw', white), '<w:shd w:val="clear" w:fill="1F4E79"/>')
      + table(1, row(cell(paragraph(run('in een kop', white)))))
    expect(read({ styles, body: grounds }).notices).toEqual([])
    const { notices } = read({ styles, body: grounds + paragraph(run('wit', white)) + paragraph('ook wit', '<w:pStyle w:val="W"/>') })
    expect(notices.map(({ code, message }) => [code, message.en.slice(0, 12)])).toEqual([['white-text', '2 paragraphs']])
  })
})

describe('structure of Word files', () => {
  it('places table cells; merged ones stand once, inner tables follow', () => {
    const inner = table(2, row(cell(paragraph('i1')) + cell(paragraph('i2'))))
    const body = table(3, row(cell(paragraph('a') + paragraph('b'), '<w:gridSpan w:val="2"/>') + cell(paragraph('c'), '<w:vMerge w:val="restart"/>'), '<w:tblHeader/>')
      + row(cell(paragraph('d') + inner + paragraph('e')) + cell(paragraph('f')) + cell(paragraph('weg'), '<w:vMerge/>'))) + paragraph('na')
    const { blocks, ledger } = read(body)
    expect(blocks.map(({ text, cell: place }) => [text, place?.table, place?.row, place?.column, place?.head])).toEqual([
      ['a', 0, 0, 0, true], ['b', 0, 0, 0, true], ['c', 0, 0, 2, true], ['d', 0, 1, 0, false], ['e', 0, 1, 0, false], ['f', 0, 1, 1, false],
      ['i1', 1, 0, 0, false], ['i2', 1, 0, 1, false], ['na', undefined, undefined, undefined, undefined],
    ])
    expect(ledger).toMatchObject({ tables: 2, tableCells: 6, paragraphs: 1 })
  })

  it('reads a frame of one column as body text, and an automatic number in a cell as its text', () => {
    const numbering = abstractList(1, listLevel(0, 'decimal', '%1.')) + list(1, 1)
    expect(briefs(table(1, row(cell(paragraph('5.1 De aanbieder belt.')))))).toEqual(['paragraph 5.1 | De aanbieder belt.'])
    expect(briefs({ numbering, body: table(2, row(cell(paragraph('', numbered(1))) + cell(paragraph('Eis')))) })).toEqual(['tableCell - | 1', 'tableCell - | Eis'])
  })

  it('puts notes behind the paragraph that cites them and keeps headers apart', () => {
    const footnotes = `<w:footnote w:type="separator" w:id="0">${paragraph('streep')}</w:footnote><w:footnote w:id="2">${paragraph('De noot.')}</w:footnote>`
    const { blocks, ledger } = read({ body: paragraph(`${run('Tekst')}<w:r><w:footnoteReference w:id="2"/></w:r>`) + paragraph('Slot'), footnotes, header: paragraph('Concept'), footer: paragraph('Pagina 1') })
    expect(blocks.map(brief)).toEqual(['paragraph - | Tekst', 'note - | De noot.', 'paragraph - | Slot'])
    expect(blocks[1]!.locate({ start: 0, end: 2 })).toEqual({ format: 'docx', part: 'footnote', paragraph: 2, start: 0, end: 2 })
    expect(ledger).toMatchObject({ notes: 1, setAside: { headers: 1, footers: 1 } })
  })

  it('reads a text box once', () => {
    const shape = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box(paragraph('In de doos'))}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box(paragraph('In de doos'))}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`
    const { blocks, ledger } = read(paragraph(`${run('Voor')}<w:r>${shape}</w:r>${run(' en na')}`) + paragraph('Slot'))
    expect(blocks.map(({ text }) => text)).toEqual(['Voor en na', 'In de doos', 'Slot'])
    expect(blocks.map((block) => block.locate({ start: 0, end: 1 }))).toMatchObject([{ part: 'body', paragraph: 1 }, { part: 'textbox', paragraph: 2 }, { part: 'body', paragraph: 4 }])
    expect(ledger.textBoxes).toBe(1)
  })

  it('reads the shapes of a diagram where it stands', () => {
    const drawn = '<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><dgm:pt><dgm:t><a:p><a:r><a:t>Klacht </a:t></a:r><a:r><a:t>melden</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:dataModel>'
    const relationships = '<Relationship Id="d" Type="x/diagramData" Target="diagrams/data1.xml"/>'
    const body = paragraph('Voor') + paragraph('<w:r><w:drawing><dgm:relIds xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" r:dm="d"/></w:drawing></w:r>')
    const { blocks } = read({ body, relationships, entries: { 'word/diagrams/data1.xml': strToU8(drawn) } })
    expect(blocks.map(({ text }) => text)).toEqual(['Voor', 'Klacht melden'])
    expect(blocks[1]!.locate({ start: 0, end: 6 })).toEqual({ format: 'docx', part: 'textbox', paragraph: 2, start: 0, end: 0 })
  })

  it('tells of what it cannot read', () => {
    const relationships = '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="deel.html"/>'
    const scan = '<w:r><w:drawing><wp:extent cx="7560000" cy="10692000"/><pic:pic/></w:drawing></w:r>'
    const { notices, ledger } = read({ body: `${paragraph('Tekst')}<w:altChunk r:id="x"/>${paragraph(scan)}`, relationships })
    expect(notices.map(({ code, lossy }) => [code, lossy])).toEqual([['embedded-document', true], ['page-image', true]])
    expect(ledger.unread).toEqual([{ what: 'embedded-document', place: 'word/deel.html', before: 1 }, { what: 'image', place: 'image 1', before: 1 }])
  })

  it('gives places in the paragraph, the typed label included', () => {
    const { blocks } = read(paragraph('Kop') + paragraph('5.1 De aanbieder belt.'))
    expect(blocks[1]!.locate({ start: 3, end: 12 })).toEqual({ format: 'docx', part: 'body', paragraph: 2, start: 7, end: 16 })
  })
})

describe('tracked changes', () => {
  const body = paragraph(`${run('De aanbieder ')}${deletedRun('behandelt')}${change('ins', run('weigert'))}${run(' klachten.')}`)

  it('reads either side and lists both', () => {
    const [accepted] = read(body).blocks
    expect(accepted!.text).toBe('De aanbieder weigert klachten.')
    expect(accepted!.revisions).toEqual([
      { kind: 'deletion', span: { start: 13, end: 13 }, text: 'behandelt', author: 'Jurist', date: '2026-01-01T00:00:00Z' },
      { kind: 'insertion', span: { start: 13, end: 20 }, text: 'weigert', author: 'Jurist', date: '2026-01-01T00:00:00Z' },
    ])
    const [before] = read(body, rejected).blocks
    expect(before!.text).toBe('De aanbieder behandelt klachten.')
    expect(before!.revisions.map(({ kind, span }) => [kind, span])).toEqual([['deletion', { start: 13, end: 22 }], ['insertion', { start: 22, end: 22 }]])
  })

  it('joins paragraphs whose mark is deleted, and keeps their places', () => {
    const joined = paragraph('De aanbieder ', markChange('del')) + paragraph('belt.')
    const { blocks } = read(joined)
    expect(blocks.map(({ text }) => text)).toEqual(['De aanbieder belt.'])
    expect(blocks[0]!.locate({ start: 13, end: 17 })).toMatchObject({ paragraph: 2, start: 0, end: 4 })
    expect(read(joined, rejected).blocks.map(({ text }) => text)).toEqual(['De aanbieder', 'belt.'])
  })

  it('does not number a clause that is deleted whole', () => {
    const numbering = abstractList(1, listLevel(0, 'decimal', '%1.')) + list(1, 1)
    const clauses = paragraph('Een', numbered(1)) + paragraph(deletedRun('Twee'), `${numbered(1)}${markChange('del')}`) + paragraph('Drie', numbered(1))
    expect(briefs({ numbering, body: clauses })).toEqual(['listItem 1 | Een', 'listItem 2 | Drie'])
    expect(briefs({ numbering, body: clauses }, rejected)).toEqual(['listItem 1 | Een', 'listItem 2 | Twee', 'listItem 3 | Drie'])
  })

  it('leaves out inserted rows and moved text with the view', () => {
    const rows = table(2, row(cell(paragraph('a')) + cell(paragraph('b'))) + row(cell(paragraph(change('ins', run('c')))) + cell(paragraph('d')), '<w:ins w:id="3" w:author="J"/>'))
    expect(briefs(rows)).toHaveLength(4)
    expect(briefs(rows, rejected)).toHaveLength(2)
    const moved = paragraph(`${run('Hier ')}${change('moveFrom', run('weg'))}`) + paragraph(change('moveTo', run('weg')))
    expect(read(moved).blocks.map(({ text, revisions }) => [text, revisions[0]?.kind])).toEqual([['Hier', 'move'], ['weg', 'move']])
    expect(read(moved, rejected).blocks.map(({ text }) => text)).toEqual(['Hier weg', ''])
  })

  it('takes the style and number from before a change of format when rejected', () => {
    const numbering = abstractList(1, listLevel(0, 'decimal', '%1.')) + list(1, 1)
    const changed = paragraph('Tekst', `${numbered(1)}<w:pPrChange w:id="1" w:author="J"><w:pPr/></w:pPrChange>`)
    expect(briefs({ numbering, body: changed })).toEqual(['listItem 1 | Tekst'])
    expect(briefs({ numbering, body: changed }, rejected)).toEqual(['paragraph - | Tekst'])
  })

  it('names who put in or took out a row or a cell', () => {
    const by = (name: string): string => `<w:${name} w:id="3" w:author="Jurist" w:date="2026-01-01"/>`
    const body = table(2, row(cell(paragraph('oud')) + cell(paragraph('oud')), by('del')) + row(cell(paragraph('nieuw')) + cell(paragraph('erbij'), by('cellIns')), by('ins'))) + paragraph('Slot')
    const shown = (options: ReadOptions): string[] => read(body, options).blocks.map(({ text, revisions }) => `${text}: ${revisions.map(({ kind, text: changed, author }) => `${kind} of ${changed} by ${author}`).join()}`)
    expect(shown(defaultReadOptions)).toEqual(['nieuw: deletion of oud by Jurist,deletion of oud by Jurist,insertion of nieuw by Jurist', 'erbij: insertion of erbij by Jurist', 'Slot: '])
    expect(shown(rejected)).toEqual(['oud: deletion of oud by Jurist', 'oud: deletion of oud by Jurist', 'Slot: insertion of nieuw by Jurist,insertion of erbij by Jurist'])
  })

  it('counts text that is struck by hand as deleted, with a notice', () => {
    const { blocks, notices } = read(paragraph(run('De aanbieder ') + run('behandelt klachten', '<w:strike/>') + run(' niets.')))
    expect(blocks[0]!.text).toBe('De aanbieder  niets.')
    expect(notices.map(({ code }) => code)).toEqual(['struck-text'])
  })

  it('anchors comments', () => {
    const comments = `<w:comment w:id="5" w:author="Inkoper" w:date="2026-02-02">${paragraph('Graag schrappen')}</w:comment>`
    const commented = paragraph(`${run('De ')}<w:commentRangeStart w:id="5"/>${run('klacht')}`) + paragraph(`${run('gaat')}<w:commentRangeEnd w:id="5"/>${run(' door')}<w:r><w:commentReference w:id="5"/></w:r>`)
    const { blocks } = read({ body: commented, comments })
    expect(blocks.map(({ comments: found }) => found)).toEqual([
      [{ span: { start: 3, end: 9 }, author: 'Inkoper', date: '2026-02-02', text: 'Graag schrappen' }],
      [{ span: { start: 0, end: 4 }, author: 'Inkoper', date: '2026-02-02', text: 'Graag schrappen' }],
    ])
  })
})

describe('encodings of Word files', () => {
  const utf16 = (xml: string): Uint8Array => {
    const bytes = new Uint8Array(2 + xml.length * 2)
    const view = new DataView(bytes.buffer)
    ;['\ufeff', ...xml].forEach((sign, i) => view.setUint16(i * 2, sign.charCodeAt(0), true))
    return bytes
  }

  it('reads UTF-16 parts, strict namespaces and other prefixes', () => {
    expect(readDocx(buildDocx({ body: paragraph('Cliënt') }, utf16), defaultReadOptions).blocks.map(({ text }) => text)).toEqual(['Cliënt'])
    const strict = (xml: string): Uint8Array => strToU8(xml.replaceAll('http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main').replaceAll('w:', 'x:').replace('xmlns:w=', 'xmlns:x='))
    expect(readDocx(buildDocx({ body: paragraph('Tekst', '<w:outlineLvl w:val="0"/>') }, strict), defaultReadOptions).blocks.map(brief)).toEqual(['heading - | Tekst'])
  })

  it('reads the words that mammoth reads', async () => {
    const bytes = buildDocx({ body: paragraph('Artikel 5 Klachten') + paragraph('De aanbieder belt.') + table(2, row(cell(paragraph('x')) + cell(paragraph('y')))) })
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
    const ours = readDocx(bytes, defaultReadOptions).blocks.map(({ label, text }) => `${label ?? ''} ${text}`).join(' ')
    expect(ours.split(/\s+/u).filter(Boolean)).toEqual(value.split(/\s+/u).filter(Boolean))
  })
})
