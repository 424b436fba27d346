import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { memoryIo } from '../../fixtures/cli/memory-io.js'
import type { CheckJob } from '../engine/edge/check-job.js'
import { answerJob } from '../engine/edge/answer-job.js'
import { main } from './main.js'

const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(504), ...[...'WordDocument'].flatMap((sign) => [sign.charCodeAt(0), 0])])
const openDocument = zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }], 'content.xml': strToU8('<x/>') })

const folder: Readonly<Record<string, Uint8Array>> = {
  'set/contract.md': strToU8('# Overeenkomst\n\nAanbieder levert jeugdhulp aan inwoners.\n'),
  'set/oud.doc': old,
  'set/diep/vrij.odt': openDocument,
  'set/rijk.rtf': strToU8('{\\rtf1\\ansi Klachten}'),
  'set/logo.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47]),
  'set/prijzen.xlsx': zipSync({ 'xl/workbook.xml': strToU8('<x/>') }),
  'set/README.md': strToU8('Over deze map.'),
}

test('a folder names every contract that cannot be read, says what to do, and leaves other files alone', async () => {
  const io = memoryIo()
  for (const [path, bytes] of Object.entries(folder)) io.disk.set(path, bytes)
  const openChecker = async () => ({ lanes: 1, check: (job: CheckJob) => answerJob(job, null), close: async () => {} })
  expect(await main(['check', 'set', '--format', 'json', '--fail-on', 'never'], { ...io, openChecker })).toBe(2)
  const report = JSON.parse(io.out.join('')) as { documents: { path: string }[]; errors: { path: string; code: string; message: string }[] }
  expect(report.documents.map(({ path }) => path)).toEqual(['set/contract.md'])
  expect(report.errors.map(({ path, code }) => [path, code])).toEqual([['set/diep/vrij.odt', 'odt'], ['set/oud.doc', 'legacy-doc'], ['set/rijk.rtf', 'not-supported']])
  for (const { message } of report.errors) expect(message).toMatch(/\(\.docx\)/u)
})
