import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

// These tests run the built command (npm test builds it first) on copies of the sample contracts.
const bin = new URL('../../bin/klachtlint.js', import.meta.url).pathname
const samples = new URL('../../fixtures/contracts/', import.meta.url).pathname
const root = mkdtempSync(join(tmpdir(), 'klachtlint-test-'))
afterAll(() => rmSync(root, { recursive: true }))

function folderOf(name: string, copies: number): string {
  const folder = join(root, name)
  mkdirSync(join(folder, 'contracts'), { recursive: true })
  const markdown = readdirSync(samples).filter((file) => file.endsWith('.md'))
  for (let copy = 0; copy < copies; copy++) for (const file of markdown) copyFileSync(join(samples, file), join(folder, 'contracts', `${String(copy).padStart(3, '0')}-${file}`))
  return folder
}

function run(cwd: string, ...argv: string[]): { readonly code: number | null; readonly stderr: string } {
  const { status, stderr } = spawnSync(process.execPath, [bin, ...argv], { cwd, encoding: 'utf8', env: { PATH: process.env.PATH ?? '' } })
  return { code: status, stderr }
}

/** The report without the times of its run. */
function timeless(file: string): string {
  return readFileSync(file, 'utf8').replaceAll(/"(?:startedAt|finishedAt|started_at|finished_at)": ?"[^"]*"/gu, '"time"')
}

describe('parts of a run', () => {
  const folder = folderOf('parts', 2)

  test('merge into the bytes of the whole, whatever the format, with what could not be checked', () => {
    writeFileSync(join(folder, 'contracts', 'empty.pdf'), '')
    expect(run(folder, 'check', 'contracts', 'absent.md', '-f', 'json', '-o', 'whole.json', '-f', 'ndjson', '-o', 'whole.ndjson', '-q').code).toBe(2)
    const parts = [1, 2, 3].map((part) => `part-${part}.json`)
    for (const [index, part] of parts.entries()) run(folder, 'check', 'contracts', 'absent.md', '--shard', `${index + 1}/3`, '-f', 'json', '-o', part, '-q')
    expect(run(folder, 'merge', ...parts, '-f', 'json', '-o', 'merged.json', '-f', 'ndjson', '-o', 'merged.ndjson').code).toBe(2)
    expect(timeless(join(folder, 'merged.json'))).toBe(timeless(join(folder, 'whole.json')))
    expect(timeless(join(folder, 'merged.ndjson'))).toBe(timeless(join(folder, 'whole.ndjson')))
  })

  test('are refused twice, from another version, and when they are no report', () => {
    expect(run(folder, 'merge', 'part-1.json', 'part-1.json', '-o', 'x.txt')).toMatchObject({ code: 2, stderr: expect.stringContaining('stands in two of the reports') })
    writeFileSync(join(folder, 'old.json'), readFileSync(join(folder, 'part-1.json'), 'utf8').replace(/"sha256": "[0-9a-f]{4}/u, '"sha256": "0000'))
    expect(run(folder, 'merge', 'old.json', '-o', 'x.txt')).toMatchObject({ code: 2, stderr: expect.stringContaining('another version') })
    expect(run(folder, 'merge', 'contracts/empty.pdf', '-o', 'x.txt')).toMatchObject({ code: 2, stderr: expect.stringContaining('is no JSON report') })
  })
})

describe('kept results', () => {
  const folder = folderOf('kept', 3)
  const check = (out: string, ...more: string[]): { readonly stderr: string } => run(folder, 'check', 'contracts', '-f', 'json', '-o', out, '--cache-location', 'kept', ...more)
  const entries = (): string[] => (readdirSync(join(folder, 'kept'), { recursive: true }) as string[]).filter((name) => name.endsWith('.gz')).map((name) => join(folder, 'kept', name))

  test('give the same report, also when they are damaged, and not after another question', () => {
    check('without.json')
    expect(existsSync(join(folder, 'kept'))).toBe(false)
    check('first.json', '--cache')
    expect(entries()).toHaveLength(12)
    expect(check('second.json', '--resume').stderr).toContain('12 of 12 contracts had been checked before.')
    const [cut, other, flipped] = entries()
    writeFileSync(cut!, readFileSync(cut!).subarray(0, 40))
    writeFileSync(other!, readFileSync(entries().at(-1)!))
    writeFileSync(flipped!, readFileSync(flipped!).map((byte, index) => (index === 200 ? byte ^ 0xff : byte)))
    expect(check('third.json', '--resume').stderr).toContain('9 of 12 contracts')
    for (const file of ['first.json', 'second.json', 'third.json']) expect(timeless(join(folder, file))).toBe(timeless(join(folder, 'without.json')))
    expect(check('fourth.json', '--resume', '--kind', 'youth').stderr).toContain('0 of 12 contracts')
  })
})

test('a run that was killed goes on where it stopped: nothing lost, nothing doubled', async () => {
  const folder = folderOf('killed', 12)
  const argv = ['check', 'contracts', '-f', 'json', '-o', 'report.json', '--resume', '--cache-location', 'kept']
  const kept = (): number => (existsSync(join(folder, 'kept')) ? readdirSync(join(folder, 'kept'), { recursive: true }).filter((name) => String(name).endsWith('.gz')).length : 0)
  const first = spawn(process.execPath, [bin, ...argv], { cwd: folder, stdio: 'ignore', env: { PATH: process.env.PATH ?? '' } })
  const ended = new Promise((resolve) => first.on('close', resolve))
  while (kept() < 5 && first.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 10))
  first.kill('SIGKILL')
  await ended
  expect(existsSync(join(folder, 'report.json'))).toBe(false)
  const { stderr } = run(folder, ...argv)
  expect(Number(/^(\d+) of 48 contracts/u.exec(stderr)?.[1])).toBeGreaterThanOrEqual(5)
  run(folder, 'check', 'contracts', '-f', 'json', '-o', 'whole.json')
  expect(timeless(join(folder, 'report.json'))).toBe(timeless(join(folder, 'whole.json')))
})
