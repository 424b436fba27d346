import { existsSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { openSpool } from './spool.js'

test('gives texts back in order, from the heap and from the file, more than once, and leaves no file behind', () => {
  const before = existsSync(tmpdir()) ? readdirSync(tmpdir()).filter((name) => name.startsWith('klachtlint-')).length : 0
  const texts = Array.from({ length: 200 }, (_, index) => `${index} €é${'x'.repeat(index * 37)}\n`)
  const spool = openSpool(1_000)
  for (const text of texts) spool.add(text)
  expect(spool.length).toBe(200)
  expect([...spool]).toEqual(texts)
  expect([...spool]).toEqual(texts)
  spool.close()
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('klachtlint-')).length).toBeLessThanOrEqual(before)
})
