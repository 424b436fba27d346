import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { sha256 } from './sha256.js'

test('hashes the bytes of a view, such as the Buffer of a small file, and not the buffer below it', async () => {
  const bytes = Buffer.from('voor de tekst na').subarray(5, 13)
  expect(await sha256(bytes)).toBe(createHash('sha256').update('de tekst').digest('hex'))
})

test('is the same by blocks as by Web Crypto', async () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7919) >>> 3)
  for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 4_096, 12_287, 12_288, 12_289, 70_000]) expect(await sha256(bytes.subarray(0, length))).toBe(createHash('sha256').update(bytes.subarray(0, length)).digest('hex'))
})
