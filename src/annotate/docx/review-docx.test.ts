import { readFileSync } from 'node:fs'
import { strToU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { buildDocx, paragraph, run, type DocxParts } from '../../readers/docx/testing/build-docx.js'
import { paragraphId } from '../stable-id.js'
import { ownComments, reviewed, youth } from '../testing/review-docx-file.js'
import { commentedTexts, nodesBelow, partOf, schemaFaults, withoutAuthor, type Node } from '../testing/word-tree.js'

const deadline = 'Aanbieder streeft ernaar klachten van jeugdigen binnen zes weken af te handelen.'
const intro = paragraph('Overeenkomst jeugdhulp') + paragraph('De gemeente Molenwijk, hierna: Gemeente, en Stichting De Brug, hierna: Aanbieder, komen overeen:')
const article = paragraph('Artikel 9 Klachten', '<w:outlineLvl w:val="0"/>')
const contract = (sentence: string): string => intro + article + sentence + paragraph('Artikel 10 Slot', '<w:outlineLvl w:val="0"/>') + paragraph('Deze overeenkomst eindigt op 31 december.')
const ins = (content: string, kind = 'ins'): string => `<w:${kind} w:id="7" w:author="Jurist">${content}</w:${kind}>`
const cut = (...parts: string[]): string => parts.map((part, at) => run(part, at % 2 === 0 ? '' : '<w:b/><w:color w:val="FF0000"/>')).join('')
const splitText = cut('9.1 Aanbieder streeft ', 'ernaar klachten', ' van jeugdigen binnen zes weken af te handelen. Partijen')

/** Ways in which the sentence can stand in a file. */
const shapes: Readonly<Record<string, string>> = {
  'in one run, behind its number': paragraph(`9.1 ${deadline}`),
  'between other sentences': paragraph(`Aanbieder levert zorg. ${deadline} De Gemeente betaalt.`),
  'over runs with their own formatting': paragraph(splitText + run(' overleggen daarover.')),
  'with tabs, breaks and references to characters': paragraph('<w:r><w:t>9.1</w:t><w:tab/><w:t>Zorg &amp; hulp &#x2013; &#128512;.</w:t><w:br/><w:t xml:space="preserve">Aanbieder streeft ernaar klachten van jeugdigen binnen zes weken af te handelen. Einde.</w:t></w:r>'),
  'in a table': `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr/>${paragraph('Termijn')}</w:tc><w:tc><w:tcPr/>${paragraph(cut('Aanbieder streeft ', 'ernaar klachten', ' van jeugdigen binnen zes weken af te handelen.'))}</w:tc></w:tr></w:tbl>`,
  'in a content control around the paragraph': `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph(deadline)}</w:sdtContent></w:sdt>`,
  'partly in a content control, an insertion and a link': paragraph(`${run('9.1 Aanbieder streeft ')}<w:sdt><w:sdtPr/><w:sdtContent>${run('ernaar klachten')}</w:sdtContent></w:sdt>${ins(run(' van jeugdigen'))}<w:hyperlink w:anchor="x">${run(' binnen zes')}</w:hyperlink>${run(' weken af te handelen. Meer.')}`),
  'beginning inside an insertion and a deletion': paragraph(`${ins(run('Zorg eerst. Aanbieder streeft'))}${ins('<w:r><w:delText> niet</w:delText></w:r>', 'del')}${run(' ernaar klachten van jeugdigen binnen zes weken af te handelen.')}`),
}

const file = (sentence: string, more: Partial<DocxParts> = {}): Uint8Array => buildDocx({ body: contract(sentence), ...more })

describe.each(Object.entries(shapes))('a sentence %s', (_name, sentence) => {
  test('is what the comment marks, character for character', async () => {
    const { bytes, document } = await reviewed(file(sentence), { insert: false })
    const decided = document.results.find(({ rule }) => rule === 'decision-deadline')!
    expect(decided.outcome).toBe('weak')
    const marked = [...commentedTexts(partOf(bytes)).values()]
    const evidence = decided.evidence[0]!.excerpt.replaceAll(' | ', '')
    expect(evidence).toContain(deadline)
    expect(marked).toContain(evidence)
  })

  test('keeps its text and formatting, in the order that the schema wants', async () => {
    const original = file(sentence)
    const { bytes } = await reviewed(original, { met: true })
    expect(schemaFaults(partOf(bytes))).toEqual([])
    expect(schemaFaults(partOf(bytes, 'word/comments.xml'))).toEqual([])
    expect(withoutAuthor(partOf(bytes), 'klachtlint', ownComments(bytes))).toEqual(withoutAuthor(partOf(original), 'klachtlint', new Set()))
  })

  test('is found again by a second run, which changes nothing', async () => {
    const first = await reviewed(file(sentence), { met: true })
    const second = await reviewed(first.bytes, { met: true })
    expect(second.bytes).toEqual(first.bytes)
    expect((await reviewed(first.bytes, { met: false, insert: false })).bytes).not.toEqual(first.bytes)
  })
})

describe('the file around it', () => {
  const person = (id: number, text: string, para = '00ABCDEF'): string => `<w:comment w:id="${id}" w:author="J. de Boer"><w:p xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" w14:paraId="${para}"><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`
  const commented = paragraph(`<w:commentRangeStart w:id="3"/>${run(deadline)}<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>`)

  test('keeps every other part byte for byte', async () => {
    const original = file(shapes['in a table']!, { styles: '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/></w:style>', entries: { 'word/media/a.bin': new Uint8Array([1, 2, 3]), 'customXml/item1.xml': strToU8('<a/>') } })
    const before = unzipSync(original)
    const after = unzipSync((await reviewed(original)).bytes)
    const changed = Object.keys(after).filter((name) => before[name] === undefined || Buffer.compare(before[name]!, after[name]!) !== 0)
    expect(changed.sort()).toEqual(['[Content_Types].xml', 'word/_rels/document.xml.rels', 'word/comments.xml', 'word/document.xml'])
    expect(Object.keys(before).filter((name) => after[name] === undefined)).toEqual([])
  })

  test("keeps people's comments, and changes neither types nor relations when there are some", async () => {
    const original = file(commented, { comments: person(3, 'Kan dit korter?') })
    const { bytes } = await reviewed(original)
    const comments = nodesBelow(partOf(bytes, 'word/comments.xml')).filter(({ name }) => name === 'w:comment')
    expect(comments[0]!.attributes).toMatchObject({ 'w:id': '3', 'w:author': 'J. de Boer' })
    expect(comments.slice(1).every(({ attributes }) => attributes['w:author'] === 'klachtlint' && attributes['w:initials'] === 'kl' && attributes['w:date'] === undefined)).toBe(true)
    expect(unzipSync(bytes)['[Content_Types].xml']).toEqual(unzipSync(original)['[Content_Types].xml'])
    expect(schemaFaults(partOf(bytes))).toEqual([])
  })

  test('keeps a comment of its own to which somebody replied, even when the finding is gone', async () => {
    const { bytes, document } = await reviewed(file(paragraph(deadline)), { insert: false })
    const { fingerprint } = document.results.find(({ rule }) => rule === 'decision-deadline')!
    const id = paragraphId(fingerprint)
    const parts = unzipSync(bytes)
    const text = (name: string): string => new TextDecoder().decode(parts[name]!)
    const extended = `<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="00ABCDEF" w15:paraIdParent="${id}" w15:done="0"/></w15:commentsEx>`
    const inner = (name: string, root: string): string => new RegExp(`<w:${root}[^>]*>([\\s\\S]*)</w:${root}>`, 'u').exec(text(name))![1]!
    const replied = buildDocx({
      body: inner('word/document.xml', 'body').replace('binnen zes weken', 'binnen zes weken na ontvangst'), comments: inner('word/comments.xml', 'comments') + person(1, 'Overlegd met de jurist.'),
      relationships: '<Relationship Id="ex" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/>',
      entries: { 'word/commentsExtended.xml': strToU8(extended) },
    })
    const again = await reviewed(replied, { insert: false })
    const kept = nodesBelow(partOf(again.bytes, 'word/comments.xml')).filter(({ name, attributes }) => name === 'w:p' && attributes['w14:paraId'] === id)
    expect(kept).toHaveLength(1)
    expect(new TextDecoder().decode(unzipSync(again.bytes)['word/commentsExtended.xml'])).toBe(extended)
    expect((await reviewed(again.bytes, { insert: false })).bytes).toEqual(again.bytes)
  })

  test('puts a comment on a note at the place that refers to it', async () => {
    const original = buildDocx({ body: contract(paragraph(`${run('9.1 Aanbieder levert zorg.')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' Einde.')}`)), footnotes: `<w:footnote w:id="2">${paragraph(deadline)}</w:footnote>` })
    const { bytes } = await reviewed(original, { insert: false })
    expect(unzipSync(bytes)['word/footnotes.xml']).toEqual(unzipSync(original)['word/footnotes.xml'])
    expect(new TextDecoder().decode(unzipSync(bytes)['word/document.xml'])).toMatch(/<w:commentRangeStart w:id="\d+"\/><w:r><w:footnoteReference w:id="2"\/><\/w:r><w:commentRangeEnd/u)
  })

  test('gives a date only when asked', async () => {
    const { bytes } = await reviewed(file(paragraph(deadline)), { date: '2026-01-31T00:00:00Z' })
    expect(nodesBelow(partOf(bytes, 'word/comments.xml')).find(({ name }) => name === 'w:comment')!.attributes['w:date']).toBe('2026-01-31T00:00:00Z')
  })

  test('refuses a signed file unless forced', async () => {
    const signed = file(paragraph(deadline), { entries: { '_xmlsignatures/sig1.xml': strToU8('<a/>') } })
    await expect(reviewed(signed)).rejects.toMatchObject({ name: 'AnnotateError', code: 'signed' })
    expect((await reviewed(signed, { force: true })).comments).toBeGreaterThan(5)
  })
})

describe('where model clauses go', () => {
  const table = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr/>${paragraph('Tarief')}</w:tc><w:tc><w:tcPr/>${paragraph('Euro')}</w:tc></w:tr></w:tbl>`
  const parties = paragraph('De gemeente Molenwijk, hierna: Gemeente, en Stichting De Brug, hierna: Aanbieder, komen jeugdhulp overeen.')
  const places: readonly (readonly [string, string, string])[] = [
    ['behind the last clause of the complaint article', `${parties}${article}${paragraph('9.1 Partijen vinden klachten van jeugdigen belangrijk.')}${paragraph('Artikel 10 Slot', '<w:outlineLvl w:val="0"/>')}${paragraph('10.1 Einde.')}`, '9.2 '],
    ['as an article at the end of the text, whose last mark moves', `${parties}${paragraph('Artikel 1 Duur', '<w:outlineLvl w:val="0"/>')}${paragraph('1.1 De overeenkomst duurt twee jaar.')}<w:sectPr/>`, 'Artikel 2 Klachten'],
    ['at the end behind a paragraph with empty properties', `${parties}<w:p><w:pPr /><w:r><w:t>De overeenkomst duurt twee jaar en kan worden verlengd.</w:t></w:r></w:p>`, 'Klachten'],
    ['behind a table', `${parties}${paragraph('Artikel 1 Tarieven', '<w:outlineLvl w:val="0"/>')}${paragraph('1.1 De tarieven zijn:')}${table}${paragraph('')}<w:sectPr/>`, 'Artikel 2 Klachten'],
    ['before the signatures', `${parties}${paragraph('Artikel 1 Duur', '<w:outlineLvl w:val="0"/>')}${paragraph('1.1 De overeenkomst duurt twee jaar.')}${paragraph('Aldus overeengekomen te Molenwijk,')}`, 'Artikel 2 Klachten'],
    ['where no heading is', `${parties}${paragraph('De overeenkomst duurt twee jaar en kan worden verlengd.')}${paragraph('Molenwijk')}`, 'Klachten'],
  ]
  test.each(places)('%s', async (_name, body, first) => {
    const original = buildDocx({ body })
    const { bytes, insertions } = await reviewed(original)
    expect(insertions).toBeGreaterThan(20)
    const inserted = nodesBelow(partOf(bytes)).filter(({ name, children }) => name === 'w:p' && children.some((child) => typeof child !== 'string' && child.name === 'w:ins'))
    const textOf = (node: Node): string => node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
    expect(textOf(inserted[0]!).startsWith(first), textOf(inserted[0]!)).toBe(true)
    expect(schemaFaults(partOf(bytes))).toEqual([])
    expect(withoutAuthor(partOf(bytes), 'klachtlint', ownComments(bytes))).toEqual(withoutAuthor(partOf(original), 'klachtlint', new Set()))
    expect((await reviewed(bytes)).bytes).toEqual(bytes)
  })
})

const folder = new URL('../../../fixtures/', import.meta.url)
test.each([
  'contracts/jeugdhulp-molenwijk', 'contracts/wmo-hulp-bij-het-huishouden', 'contracts/swimming-pool-reception', 'formats/list', 'formats/list-tracked', 'formats/style-tracked', 'formats/typed',
])('fixtures/%s.docx: valid, reversible and stable', async (name) => {
  const original = new Uint8Array(readFileSync(new URL(`${name}.docx`, folder)))
  const { bytes } = await reviewed(original, { met: true }, { ...youth, kinds: null })
  expect(schemaFaults(partOf(bytes))).toEqual(schemaFaults(partOf(original)))
  expect(withoutAuthor(partOf(bytes), 'klachtlint', ownComments(bytes))).toEqual(withoutAuthor(partOf(original), 'klachtlint', new Set()))
  expect((await reviewed(bytes, { met: true }, { ...youth, kinds: null })).bytes).toEqual(bytes)
})
