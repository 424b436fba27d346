import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { sha256 } from './sha256.js'

test('hashes the bytes of a view, such as the Buffer of a small file, and not the buffer below it', async () => {
  const bytes = Buffer.from('voor de tekst na').subarray(5, 13)
  expect(await sha256(bytes)).toBe(createHash('sha256').update('de tekst').digest('hex'))
})
