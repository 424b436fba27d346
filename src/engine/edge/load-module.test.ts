import { mkdtempSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadModule } from './load-module.js'

it('runs a module that changed once more, and one that did not only once', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'klachtlint-')), 'config.mjs')
  writeFileSync(path, 'export default { kinds: ["youth"] }')
  const first = await loadModule(path)
  expect(first).toMatchObject({ default: { kinds: ['youth'] } })
  expect(await loadModule(path)).toBe(first)
  writeFileSync(path, 'export default { kinds: ["wmo"] }')
  utimesSync(path, new Date(), new Date(Date.now() + 5000))
  expect(await loadModule(path)).toMatchObject({ default: { kinds: ['wmo'] } })
})
