import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import picomatch from 'picomatch'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'

// What other programs read of this repository, held against what it says and run as far as it can be run without them.
const root = new URL('..', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'klachtlint-ci-'))
afterAll(() => rmSync(folder, { recursive: true }))

const read = (name: string): string => readFileSync(join(root, name), 'utf8')
const good = '# Overeenkomst levering kantoormeubilair\n\nDe Gemeente Zevenbeek koopt van Leverancier kantoormeubilair: levering van bureaus en stoelen.\n'
const bad = read('fixtures/contracts/wmo-hulp-bij-het-huishouden.md')

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>
  readonly outputs: Readonly<Record<string, { readonly value: string }>>
  readonly runs: { readonly steps: readonly { readonly id?: string; readonly run: string; readonly env?: Readonly<Record<string, string>> }[] }
}

describe('action.yml', () => {
  const action = parse(read('action.yml')) as Action
  const check = action.runs.steps.find(({ id }) => id === 'check')!

  function runStep(inputs: Readonly<Record<string, string>>): { code: number | null; outputs: Record<string, string>; stdout: string } {
    const output = join(folder, 'outputs')
    writeFileSync(output, '')
    const values = Object.entries(check.env ?? {}).map(([name, value]) => {
      const input = /inputs\.([\w-]+)/u.exec(value)?.[1] ?? ''
      return [name, inputs[input] ?? action.inputs[input]!.default]
    })
    const env = { PATH: process.env.PATH, GITHUB_OUTPUT: output, GITHUB_ACTION_PATH: root, ...Object.fromEntries(values) }
    const { status, stdout } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', check.run], { cwd: folder, env, encoding: 'utf8' })
    const outputs = Object.fromEntries(readFileSync(output, 'utf8').trim().split('\n').map((line) => line.split('=')))
    return { code: status, outputs, stdout }
  }

  test('puts no input into a script', () => {
    for (const { run } of action.runs.steps) expect(run).not.toContain('${{')
  })

  test('names outputs that the step gives', () => {
    writeFileSync(join(folder, 'a b.md'), good)
    const { outputs } = runStep({ paths: 'a b.md' })
    const named = Object.values(action.outputs).map(({ value }) => /outputs\.([\w-]+)/u.exec(value)?.[1])
    expect(named.filter((name) => outputs[name ?? ''] === undefined)).toEqual([])
  })

  test('passes on what is fine, fails on findings, and annotates', () => {
    mkdirSync(join(folder, 'set'), { recursive: true })
    writeFileSync(join(folder, 'set/good.md'), good)
    writeFileSync(join(folder, 'set/bad one.md'), bad)
    expect(runStep({ paths: 'set/good.md' })).toMatchObject({ code: 0, outputs: { 'exit-code': '0', findings: '0', errors: '0' } })
    const failed = runStep({ paths: 'set/good.md\nset/bad one.md\n', 'fail-on': 'warning' })
    expect(failed).toMatchObject({ code: 1, outputs: { 'exit-code': '1', 'sarif-file': 'klachtlint.sarif' } })
    expect(Number(failed.outputs.findings)).toBeGreaterThan(3)
    expect(failed.stdout).toContain('::error file=set/bad one.md')
    expect(existsSync(join(folder, 'klachtlint.sarif'))).toBe(true)
  })

  test('takes a path that looks like an option or a command for a path', () => {
    const { code } = runStep({ paths: '--version\n$(touch pwned)\n`touch pwned`' })
    expect(code).toBe(2)
    expect(existsSync(join(folder, 'pwned'))).toBe(false)
  })
})

describe('.pre-commit-hooks.yaml', () => {
  const hooks = parse(read('.pre-commit-hooks.yaml')) as readonly { id: string; entry: string; language: string; files: string; exclude: string }[]

  test.each([
    ['contract.docx', true], ['sub/Contract A.DOCX', false], ['a.pdf', true], ['draft.md', true], ['~$contract.docx', false], ['sub/~$contract.docx', false], ['README.md', false], ['a.xlsx', false],
  ])('%s is checked: %s', (path, checked) => {
    for (const { files, exclude } of hooks) expect(new RegExp(files, 'u').test(path) && !new RegExp(exclude, 'u').test(path)).toBe(checked)
  })

  test('calls the command of the package with options that it has', () => {
    const { bin } = JSON.parse(read('package.json')) as { bin: Record<string, string> }
    writeFileSync(join(folder, 'hook.md'), good)
    for (const { entry } of hooks) {
      const [command = '', ...words] = entry.split(' ')
      const { status, stderr } = spawnSync(process.execPath, [join(root, bin[command] ?? 'none'), ...words, 'hook.md'], { cwd: folder, encoding: 'utf8' })
      expect(stderr).toBe('')
      expect(status).toBe(0)
    }
  })
})

describe('.gitlab/klachtlint.yml', () => {
  const { klachtlint: job } = parse(read('.gitlab/klachtlint.yml')) as { klachtlint: { script: string[]; artifacts: { reports: Record<string, string> } } }

  test('writes the reports that it hands over', () => {
    writeFileSync(join(folder, 'gitlab.md'), bad)
    writeFileSync(join(folder, 'klachtlint.config.yaml'), 'files: gitlab.md\n')
    const bin = mkdtempSync(join(folder, 'bin-'))
    writeFileSync(join(bin, 'klachtlint'), `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin/klachtlint.js')}" "$@"\n`, { mode: 0o755 })
    const { status } = spawnSync('sh', ['-e', '-c', job.script.join('\n')], { cwd: folder, env: { PATH: `${bin}:${process.env.PATH}` }, encoding: 'utf8' })
    rmSync(join(folder, 'klachtlint.config.yaml'))
    expect(status).toBe(1)
    for (const report of Object.values(job.artifacts.reports)) expect(existsSync(join(folder, report)), report).toBe(true)
  })
})

describe('Dockerfile', () => {
  const lines = read('Dockerfile').replace(/\\\n/gu, '').split('\n')
  const copied = lines.filter((line) => /^COPY (?!--from)/u.test(line)).flatMap((line) => line.split(' ').slice(1, -1))

  test('copies what is there and what is not ignored', () => {
    const kept = read('.dockerignore').split('\n').filter((line) => line.startsWith('!')).map((line) => line.slice(1))
    expect(copied.filter((name) => !existsSync(join(root, name)))).toEqual([])
    expect(copied.filter((name) => !kept.some((pattern) => picomatch.isMatch(name, pattern)))).toEqual([])
  })

  test('copies all that the package is built of', () => {
    const { files } = JSON.parse(read('package.json')) as { files: string[] }
    expect(files.filter((name) => name !== 'dist' && !copied.includes(name))).toEqual([])
  })

  test('starts the command that the package installs, as no root', () => {
    const { bin, engines } = JSON.parse(read('package.json')) as { bin: Record<string, string>; engines: { node: string } }
    const entry = JSON.parse(lines.find((line) => line.startsWith('ENTRYPOINT '))?.slice(11) ?? '[]') as string[]
    expect(Object.keys(bin)).toContain(entry[0])
    expect(lines).toContain('USER node')
    const least = Number(/\d+/u.exec(engines.node)?.[0])
    const images = lines.filter((line) => line.startsWith('FROM ')).map((line) => Number(/node:(\d+)/u.exec(line)?.[1]))
    expect(images.every((version) => version >= least)).toBe(true)
  })
})
