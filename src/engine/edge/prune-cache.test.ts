import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pruneCache } from './prune-cache.js'

const day = 24 * 60 * 60
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'klachtlint-test-'))
  mkdirSync(join(folder, 'ab'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** An answer of ten bytes that was written so many days ago. */
function keep(name: string, days: number): string {
  const path = join(folder, 'ab', name)
  writeFileSync(path, '0123456789')
  utimesSync(path, Date.now() / 1000 - days * day, Date.now() / 1000 - days * day)
  return path
}
const answer = (sign: string): string => `${sign.repeat(62)}.json.gz`

test('what is too old goes, and the oldest of what is too much', async () => {
  const [fresh, older, oldest, stale] = [keep(answer('1'), 1), keep(answer('2'), 2), keep(answer('3'), 3), keep(answer('4'), 40)]
  await pruneCache(folder, Date.now(), { days: 30, bytes: 25 })
  expect([fresh, older, oldest, stale].map((path) => existsSync(path))).toEqual([true, true, false, false])
})

test('nothing but answers is touched, and a second time on one day nothing at all', async () => {
  const other = keep('contract.docx', 400)
  await pruneCache(folder, Date.now(), { days: 30, bytes: 0 })
  const late = keep(answer('5'), 400)
  await pruneCache(folder, Date.now(), { days: 30, bytes: 0 })
  expect([other, late].map((path) => existsSync(path))).toEqual([true, true])
})

test('a folder that is not there is left so', async () => {
  await pruneCache(join(folder, 'absent'), Date.now())
  expect(existsSync(join(folder, 'absent'))).toBe(false)
})
