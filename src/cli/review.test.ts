import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, chmodSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { memoryIo, type MemoryIo } from '../../fixtures/cli/memory-io.js'
import { nodeFiles } from '../engine/edge/file-edge.js'
import { main } from './main.js'

async function run(files: Readonly<Record<string, string>>, ...argv: string[]): Promise<{ io: MemoryIo; code: number; text: (path: string) => string | undefined }> {
  const io = memoryIo({ files })
  const code = await main(['review', ...argv], io)
  return { io, code, text: (path) => (io.disk.has(path) ? new TextDecoder().decode(io.disk.get(path)) : undefined) }
}

describe('what review writes', () => {
  test('a copy beside the contract, and says what is in it', async () => {
    const { io, code, text } = await run({ 'a/contract.docx': 'met' }, 'a/contract.docx')
    expect(code).toBe(0)
    expect(text('a/contract.reviewed.docx')).toBe('reviewed\nmet')
    expect(text('a/contract.docx')).toBe('met')
    expect(io.out.join('')).toBe('a/contract.reviewed.docx: 2 opmerkingen, 1 voorbeeldteksten ingevoegd\n')
  })

  test('the file, or into the folder, that is named', async () => {
    expect((await run({ 'c.pdf': 'met' }, 'c.pdf', '-o', 'out/x.pdf')).text('out/x.pdf')).toBe('reviewed\nmet')
    expect((await run({ 'a/c.pdf': 'met', 'b/d.docx': 'met' }, 'a/c.pdf', 'b/d.docx', '-o', 'out')).text('out/d.reviewed.docx')).toBe('reviewed\nmet')
  })

  test('into the contract itself only with --in-place', async () => {
    const refused = await run({ 'c.docx': 'met' }, 'c.docx', '-o', 'c.docx')
    expect([refused.code, refused.text('c.docx')]).toEqual([2, 'met'])
    expect(refused.io.err.join('')).toContain('--in-place')
    expect((await run({ 'c.docx': 'met' }, 'c.docx', '--in-place')).text('c.docx')).toBe('reviewed\nmet')
  })

  test('not over a file in which somebody may have worked, unless told', async () => {
    const files = { 'c.docx': 'met', 'c.reviewed.docx': 'my work' }
    const kept = await run(files, 'c.docx')
    expect([kept.code, kept.text('c.reviewed.docx')]).toEqual([2, 'my work'])
    expect((await run(files, 'c.docx', '--overwrite')).text('c.reviewed.docx')).toBe('reviewed\nmet')
    expect((await run({ 'c.docx': 'met', 'c.reviewed.docx': 'reviewed\nmet' }, 'c.docx')).code).toBe(0)
  })

  test('for a folder no copies of copies', async () => {
    const { io } = await run({ 'f/a.docx': 'met', 'f/b.reviewed.docx': 'met' }, 'f')
    expect([...io.disk.keys()].sort()).toEqual(['f/a.docx', 'f/a.reviewed.docx', 'f/b.reviewed.docx'])
  })
})

describe('what goes to the engine', () => {
  test.each([
    [[], { language: null, met: false, insert: true, date: null, force: false }],
    [['--lang', 'en', '--include', 'met', '--no-insert', '--force', '--date', '2026-01-31'], { language: 'en', met: true, insert: false, date: '2026-01-31T00:00:00Z', force: true }],
    [['--date'], { date: '2026-01-05T00:00:00Z' }],
  ])('%j', async (flags, expected) => expect((await run({ 'c.docx': 'met' }, 'c.docx', ...flags)).io.jobs[0]!.review).toMatchObject(expected))

  test('what was accepted in a waiver file', async () => {
    const waivers = 'waivers:\n  - document: c.docx\n    rule: complaint-register\n    fingerprint: "0123456789abcdef"\n    reason: staat elders\n    approver: J\n'
    const { io } = await run({ 'c.docx': 'met', 'klachtlint.waivers.yaml': waivers }, 'c.docx')
    expect(io.jobs[0]!.review!.waivers.map(({ rule }) => rule)).toEqual(['complaint-register'])
  })
})

test.each([
  [['-'], 'standard input'], [['c.docx', '--in-place', '-o', 'x.docx'], 'exclude each other'], [['c.docx', '--date', '2026-02-30'], '--date'], [['none.docx'], 'none.docx'], [['bad.docx'], 'Dit kan niet.'],
])('%j ends with 2 and says why', async (argv, told) => {
  const { io, code } = await run({ 'c.docx': 'met', 'bad.docx': 'cannot damaged' }, ...argv)
  expect(code).toBe(2)
  expect(io.err.join('')).toContain(told)
})

describe('files of this machine', () => {
  test('a file is replaced whole, keeps its permissions, and a link keeps pointing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'klachtlint-'))
    try {
      const path = join(folder, 'a.docx')
      writeFileSync(path, 'old')
      chmodSync(path, 0o640)
      symlinkSync(path, join(folder, 'link.docx'))
      await nodeFiles.replace(join(folder, 'link.docx'), new TextEncoder().encode('new'))
      expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777, readdirSync(folder).sort()]).toEqual(['new', 0o640, ['a.docx', 'link.docx']])
      expect(await nodeFiles.isSame(path, join(folder, 'link.docx'))).toBe(true)
      await expect(nodeFiles.replace(folder, new Uint8Array())).rejects.toThrow()
      expect(readdirSync(folder).sort()).toEqual(['a.docx', 'link.docx'])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
