import { execFileSync, spawn } from 'node:child_process'
import { appendFileSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

// These tests run the built package (npm test builds it first): what a user starts, workers included.
const bin = new URL('../../bin/klachtlint.js', import.meta.url).pathname
const contracts = new URL('../../fixtures/contracts/', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'klachtlint-'))
const elsewhere = mkdtempSync(join(tmpdir(), 'klachtlint-'))
afterAll(() => {
  for (const made of [folder, elsewhere]) rmSync(made, { recursive: true })
})

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

interface Settings {
  readonly stdin?: string
  readonly env?: Readonly<Record<string, string>>
  /** Stop the process as Ctrl-C does, once it has said something on standard error. */
  readonly interrupt?: boolean
  readonly cwd?: string
}

function run(argv: readonly string[], { stdin = '', env = {}, interrupt = false, cwd = folder }: Settings = {}): Promise<Ended> {
  const child = spawn(process.execPath, [bin, ...argv], { cwd, env: { PATH: process.env.PATH ?? '', ...env } })
  const pieces = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (pieces.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (pieces.stderr += text))
  if (interrupt) child.stderr.once('data', () => child.kill('SIGINT'))
  child.stdin.end(stdin)
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...pieces })))
}

test('the program is text of one byte a character, as it is read', () => {
  expect(/[^\0-\x7f]/u.exec(readFileSync(new URL('../../dist/cli/program.js', import.meta.url), 'latin1'))).toBeNull()
})

describe('the installed command', () => {
  test('checks a contract in each format in workers and prints them in order', async () => {
    const { code, stdout, stderr } = await run(['check', contracts, '--format', 'json', '--fail-on', 'never'])
    expect(stderr).toBe('')
    expect(code).toBe(0)
    const report = JSON.parse(stdout) as { documents: { path: string; format: string }[] }
    expect(report.documents.map(({ format }) => format)).toEqual(['docx', 'markdown', 'pdf', 'markdown', 'docx', 'markdown', 'pdf', 'docx', 'markdown', 'pdf'])
    expect(report.documents.map(({ path }) => path)).toEqual([...report.documents.map(({ path }) => path)].sort())
  })

  test('checks standard input without a worker', async () => {
    const stdin = readFileSync(join(contracts, 'reconstructie-dorpsstraat.md'), 'utf8')
    const { code, stdout } = await run(['check', '-', '--stdin-filename', 'straat.md'], { stdin })
    expect(code).toBe(0)
    expect(stdout).toContain('straat.md\nNiet van toepassing')
  })

  test('gives 2 for a file that is not there and for a command it does not know', async () => {
    expect((await run(['check', 'none.md'])).code).toBe(2)
    expect((await run(['chekc'])).code).toBe(2)
  })

  test('stops a file that takes longer than it may and checks the others', async () => {
    const { code, stdout } = await run(['check', join(contracts, 'jeugdhulp-molenwijk.pdf'), join(contracts, 'jeugdhulp-molenwijk.md'), '--max-seconds', '0.001', '--lang', 'en'])
    expect(code).toBe(2)
    expect(stdout.match(/Checking took longer than 0\.001 seconds/gu)).toHaveLength(2)
  })

  test('checks what git says has changed', async () => {
    const repository = join(elsewhere, 'git')
    mkdirSync(repository)
    const git = (...argv: string[]): void => void execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...argv], { cwd: repository })
    git('init', '--quiet')
    for (const name of ['a.md', 'b c.md']) copyFileSync(join(contracts, 'reconstructie-dorpsstraat.md'), join(repository, name))
    git('add', '.')
    git('commit', '--quiet', '--message', 'one')
    appendFileSync(join(repository, 'b c.md'), '\nSlot.\n')
    copyFileSync(join(repository, 'a.md'), join(repository, 'nieuw.md'))
    const pathsOf = ({ stdout }: Ended): string[] => (JSON.parse(stdout) as { documents: { path: string }[] }).documents.map(({ path }) => path)
    expect(pathsOf(await run(['check', '.', '--changed', '--format', 'json'], { cwd: repository }))).toEqual(['b c.md', 'nieuw.md'])
    git('checkout', '--quiet', '-b', 'side')
    git('commit', '--quiet', '--all', '--message', 'two')
    expect(pathsOf(await run(['check', '.', '--changed', '--since', 'HEAD~1', '--format', 'json'], { cwd: repository }))).toEqual(['b c.md', 'nieuw.md'])
    expect((await run(['diff', 'HEAD~1:b c.md', 'b c.md'], { cwd: repository })).code).toBe(0)
  })

  test('checks again what changes while it watches', async () => {
    const watched = join(elsewhere, 'watch')
    mkdirSync(watched)
    copyFileSync(join(contracts, 'reconstructie-dorpsstraat.md'), join(watched, 'a.md'))
    const child = spawn(process.execPath, [bin, 'check', '.', '--watch', '--format', 'compact'], { cwd: watched, env: { PATH: process.env.PATH ?? '' } })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    const change = setInterval(() => copyFileSync(join(contracts, 'wmo-hulp-bij-het-huishouden.md'), join(watched, 'a.md')), 1500)
    while (!stdout.includes('a.md')) await new Promise((done) => setTimeout(done, 50))
    clearInterval(change)
    child.kill('SIGINT')
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130)
    expect(stderr).toContain('a.md changed.')
  })

  test('ends with 130 when the user stops it, and writes no report', async () => {
    for (let index = 0; index < 60; index++) copyFileSync(join(contracts, 'jeugdhulp-molenwijk.docx'), join(folder, `${index}.docx`))
    const ended = await run(['check', '.', '--format', 'json', '--output', 'report.json'], { env: { CI: '1' }, interrupt: true })
    expect(ended.code).toBe(130)
    expect(ended.stderr).toMatch(/Stopped after \d+ of 60 files/u)
    expect(() => readFileSync(join(folder, 'report.json'))).toThrow()
  })
})
