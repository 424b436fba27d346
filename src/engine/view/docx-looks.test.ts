import { describe, expect, test } from 'vitest'
import { defaultReadOptions } from '../../document/source-block.js'
import { buildDocx, paragraph, run } from '../../readers/docx/testing/build-docx.js'
import { checkWithView, type CheckOptions } from '../check.js'
import type { ViewBlock } from './contract-view.js'

const options: CheckOptions = { language: null, kinds: null, commissioner: null, ombudsman: null, asOf: null, read: defaultReadOptions, supplied: [] }

async function blocksOf(body: string, change: Partial<CheckOptions> = {}): Promise<readonly ViewBlock[]> {
  return (await checkWithView({ name: 'a.docx', bytes: buildDocx({ body }) }, { ...options, ...change })).view.blocks
}

/** The styled stretches of a block as text. */
function styled(block: ViewBlock | undefined): readonly string[] {
  return (block?.styles ?? []).map(({ start, end, style }) => `${style}: ${block?.text.slice(start, end)}`)
}

describe('the looks of a Word file', () => {
  test('follow the runs, behind a label that we take off', async () => {
    const [block] = await blocksOf(paragraph(`${run('9.3  Een ')}${run('klacht', '<w:b/>')}${run(' is ')}${run('elke', '<w:i/><w:u w:val="single"/>')}${run(' uiting', '<w:vertAlign w:val="superscript"/>')}`))
    expect([block?.label, block?.text]).toEqual(['9.3', 'Een klacht is elke uiting'])
    expect(styled(block)).toEqual(['strong: klacht', 'emphasis: elke', 'underline: elke', 'superscript:  uiting'])
  })

  test('survive folded white space, tabs and characters that need escaping', async () => {
    const [block] = await blocksOf(paragraph(`${run('A  &amp;   B &lt; ')}<w:r><w:tab/></w:r>${run('vet  gedrukt', '<w:b/>')}${run(' rest')}`))
    expect(styled(block)).toEqual(['strong: vet gedrukt'])
  })

  test('find their paragraph behind tables, text boxes and paragraphs without text', async () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraph('cel')}</w:tc></w:tr><w:tr><w:tc>${paragraph('nog een')}</w:tc></w:tr></w:tbl>`
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph('kader')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
    const blocks = await blocksOf(`${paragraph('')}${table}${paragraph(`${run('voor')}${box}`)}${paragraph(run('vet', '<w:b/>'))}`)
    expect(blocks.flatMap((block) => styled(block))).toEqual(['strong: vet'])
  })

  test('are plain where the view of the changes differs from what mammoth reads', async () => {
    const body = paragraph(`${run('vet', '<w:b/>')}<w:del w:author="a">${'<w:r><w:delText> weg</w:delText></w:r>'}</w:del>`)
    expect((await blocksOf(body)).flatMap(styled)).toEqual(['strong: vet'])
    const [rejected] = await blocksOf(body, { read: { ...defaultReadOptions, revisions: 'rejected' } })
    expect([rejected?.text, styled(rejected)]).toEqual(['vet weg', []])
  })

  test('tell how far a merged cell reaches, a cell of hostile width no further than Word goes', async () => {
    const cell = (text: string, properties: string): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`
    const rows = [
      `<w:tr>${cell('breed', '<w:gridSpan w:val="2"/>')}${cell('hoog', '<w:vMerge w:val="restart"/>')}</w:tr>`,
      `<w:tr>${cell('a', '')}${cell('b', '')}${cell('', '<w:vMerge/>')}</w:tr>`,
      `<w:tr>${cell('te breed', '<w:gridSpan w:val="1000000"/>')}</w:tr>`,
    ]
    const blocks = await blocksOf(`<w:tbl>${rows.join('')}</w:tbl>`)
    expect(blocks.map(({ text, extent }) => [text, extent])).toEqual([
      ['breed', { columns: 2, rows: 1 }], ['hoog', { columns: 1, rows: 2 }], ['a', null], ['b', null], ['te breed', { columns: 63, rows: 1 }],
    ])
  })

  test('of an annex in Word stand beside a contract in another format', async () => {
    const supplied = [{ name: 'bijlage.docx', bytes: buildDocx({ body: paragraph(run('Klachten', '<w:b/>')) }) }]
    const contract = { name: 'a.md', bytes: new TextEncoder().encode('Overeenkomst tussen gemeente Voorbeeld en Stichting Hulp.\n') }
    const { view } = await checkWithView(contract, { ...options, supplied })
    expect(view.blocks.map(styled)).toEqual([[], ['strong: Klachten']])
  })
})
