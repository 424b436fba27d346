import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { nodeFiles } from './file-edge.js'
import { findContracts } from './find-contracts.js'

const root = mkdtempSync(join(tmpdir(), 'klachtlint-'))
afterAll(() => rmSync(root, { recursive: true }))

for (const name of ['b.md', 'a.docx', '~$a.docx', 'logo.png', 'deep/er/c.PDF', 'deep/oud.doc', 'deep/README.md', 'prijzen.xlsx', 'LICENSE', '[odd] (name)/d.txt', 'node_modules/x/readme.md', '.git/e.md']) {
  mkdirSync(dirname(join(root, name)), { recursive: true })
  writeFileSync(join(root, name), 'x')
}

async function found(...inputs: string[]): Promise<readonly string[]> {
  const { paths } = await findContracts(inputs.map((input) => `${root}/${input}`), nodeFiles)
  return paths.map((path) => path.slice(root.length + 1))
}

describe('files of this machine', () => {
  test('a folder gives its contracts through all folders, by name', async () => {
    expect(await found('')).toEqual(['[odd] (name)/d.txt', 'a.docx', 'b.md', 'deep/er/c.PDF', 'deep/oud.doc'])
  })
  test('a folder whose name looks like a pattern is a folder', async () => expect(await found('[odd] (name)')).toEqual(['[odd] (name)/d.txt']))
  test('a pattern gives what matches it', async () => expect(await found('**/*.{md,PDF}')).toEqual(['b.md', 'deep/er/c.PDF']))
  test('a file named outright is taken as it is', async () => expect(await found('logo.png', '~$a.docx', 'deep/README.md')).toEqual(['logo.png', '~$a.docx', 'deep/README.md']))
  test('arguments keep their order and each file comes once', async () => expect(await found('b.md', '*.{md,docx}')).toEqual(['b.md', 'a.docx']))
  test('an argument that gives nothing is told', async () => {
    expect((await findContracts([`${root}/none.md`, `${root}/b.md`], nodeFiles)).unmatched).toEqual([`${root}/none.md`])
  })
})
