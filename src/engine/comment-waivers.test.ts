import { describe, expect, test } from 'vitest'
import { defaultReadOptions } from '../document/source-block.js'
import { buildDocx, paragraph, run } from '../readers/docx/testing/build-docx.js'
import { check, type CheckOptions } from './check.js'
import type { ReportedDocument } from './report.js'
import { addTotals, noTotals } from './totals.js'

const options: CheckOptions = { language: 'nl', kinds: ['youth'], commissioner: null, ombudsman: null, asOf: null, read: defaultReadOptions, supplied: [] }

/** A youth contract without any arrangement on complaints, with one comment on its first paragraph. */
function judge(text: string, author = 'J. de Boer'): Promise<ReportedDocument> {
  const comment = `<w:comment w:id="3" w:author="${author}">${text.split('\n').map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')}</w:comment>`
  const anchored = `<w:commentRangeStart w:id="3"/>${run('Overeenkomst jeugdhulp')}<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>`
  return check({ name: 'a.docx', bytes: buildDocx({ body: paragraph(anchored) + paragraph('De aanbieder verleent jeugdhulp.'), comments: comment }) }, options)
}
const waived = ({ results }: ReportedDocument): unknown[] => results.flatMap(({ rule, waiver }) => (waiver === null ? [] : [[rule, waiver.by, waiver.reason, waiver.source]]))

describe('waivers in comments of Word', () => {
  test.each([
    ['klachtlint: akkoord complaint-register staat in de inkoopvoorwaarden', 'staat in de inkoopvoorwaarden'],
    ['Klachtlint : Accept complaint–register: in the general conditions', 'in the general conditions'],
    ['Besproken.\nklachtlint: akkoord complaint-register zie Bijlage 4', 'zie Bijlage 4'],
  ])('%s', async (text, reason) => expect(waived(await judge(text))).toEqual([['complaint-register', 'J. de Boer', reason, 'comment']]))

  test('a waived finding counts no more', async () => {
    const plain = addTotals(noTotals, await judge('mooi'))
    expect(addTotals(noTotals, await judge('klachtlint: akkoord complaint-register elders'))).toEqual({ ...plain, warning: plain.warning - 1 })
  })

  test.each(['klachtlint: akkoord complaint-register', 'klachtlint: akkoord klachtenregister staat elders'])('%s: waives nothing and says so', async (text) => {
    const document = await judge(text)
    expect(waived(document)).toEqual([])
    expect(document.notices.map(({ code }) => code)).toContain('waiver-not-usable')
  })

  test('klachtlint cannot waive its own findings', async () => {
    expect(waived(await judge('klachtlint: akkoord complaint-register elders', 'klachtlint'))).toEqual([])
  })
})
