import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { buildDocx, paragraph } from '../../readers/docx/testing/build-docx.js'
import { reviewed } from '../testing/review-docx-file.js'

const contract = buildDocx({ body: [
  'Overeenkomst jeugdhulp', 'De gemeente Molenwijk, hierna: Gemeente, en Stichting De Brug, hierna: Aanbieder, komen overeen:', 'Artikel 9 Klachten',
  '9.1 Partijen vinden klachten van jeugdigen belangrijk.', 'Artikel 10 Slot', '10.1 Deze overeenkomst eindigt op 31 december.',
].map((line) => paragraph(line, line.startsWith('Artikel') ? '<w:outlineLvl w:val="0"/>' : '')).join('') })

const register = 'legt van iedere klacht, ook een mondelinge, vast'
const xmlOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['word/document.xml']!)

/** The reviewed file with its main document changed as a person would in Word, then reviewed again. */
async function workedOn(change: (xml: string) => string): Promise<{ before: string; again: string; stable: boolean }> {
  const { bytes } = await reviewed(contract)
  const before = change(xmlOf(bytes))
  expect(before).not.toBe(xmlOf(bytes))
  const again = (await reviewed(zipSync({ ...unzipSync(bytes), 'word/document.xml': strToU8(before) }))).bytes
  return { before, again: xmlOf(again), stable: Buffer.compare((await reviewed(again)).bytes, again) === 0 }
}

describe('what a person did in an inserted clause stays', () => {
  const clause = /<w:p [^>]*><w:pPr>(?:(?!<w:p ).)*legt van iedere klacht(?:(?!<\/w:p>).)*<\/w:p>/su

  test.each([
    ['typed in it without tracking', (xml: string) => xml.replace(register, `${register} en bewaart`), 'en bewaart'],
    ['added words as a tracked change', (xml: string) => xml.replace(clause, (found) => found.replace('</w:p>', '<w:ins w:id="9" w:author="Jan"><w:r><w:t> en bewaart</w:t></w:r></w:ins></w:p>')), 'en bewaart'],
    ['struck it as a tracked change', (xml: string) => xml.replace(clause, (found) => found.replace(/<w:r>(.*)<w:t([^>]*)>(.*)<\/w:t><\/w:r>/su, '<w:del w:id="9" w:author="Jan"><w:r>$1<w:delText$2>$3</w:delText></w:r></w:del>')), '<w:delText'],
    ['commented on it', (xml: string) => xml.replace(clause, (found) => found.replace('<w:ins w:id="', '<w:commentRangeStart w:id="77"/><w:ins w:id="').replace('</w:p>', '<w:commentRangeEnd w:id="77"/></w:p>')), 'w:commentRangeStart w:id="77"'],
    ['accepted it', (xml: string) => xml.replace(clause, (found) => found.replace(/<w:ins [^>]*\/>/u, '').replace(/<w:ins [^>]*>(.*)<\/w:ins>/su, '$1')), register],
  ])('%s', async (_name, change, kept) => {
    const { again, stable } = await workedOn(change)
    expect(again).toContain(kept)
    expect(again.split('legt van iedere klacht').length).toBeGreaterThan(1)
    expect(stable).toBe(true)
  })

  test('a clause that was rejected is proposed again, once', async () => {
    const { again } = await workedOn((xml) => xml.replace(clause, ''))
    expect(again.split(register)).toHaveLength(2)
  })
})

test('a waived requirement is neither commented on nor inserted', async () => {
  const { bytes } = await reviewed(contract)
  const parts = unzipSync(bytes)
  const waiver = '<w:comment w:id="77" w:author="J. de Boer"><w:p><w:r><w:t>klachtlint: akkoord complaint-register staat in de inkoopvoorwaarden</w:t></w:r></w:p></w:comment>'
  const comments = strFromU8(parts['word/comments.xml']!).replace('</w:comments>', `${waiver}</w:comments>`)
  const marked = strFromU8(parts['word/document.xml']!).replace('<w:r>', '<w:commentRangeStart w:id="77"/><w:r>').replace('</w:r>', '</w:r><w:commentRangeEnd w:id="77"/><w:r><w:commentReference w:id="77"/></w:r>')
  const again = await reviewed(zipSync({ ...parts, 'word/comments.xml': strToU8(comments), 'word/document.xml': strToU8(marked) }))
  expect(again.document.results.find(({ rule }) => rule === 'complaint-register')!.waiver).toMatchObject({ by: 'J. de Boer', reason: 'staat in de inkoopvoorwaarden', source: 'comment' })
  expect(xmlOf(again.bytes)).not.toContain(register)
  const text = strFromU8(unzipSync(again.bytes)['word/comments.xml']!)
  expect(text).toContain('J. de Boer')
  expect(text).not.toContain('klachtlint · complaint-register')
})
