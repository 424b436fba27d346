import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'

// The worked examples in fixtures/scale, their commands run here with the variables that GitHub and Kubernetes would set.
const examples = new URL('../../fixtures/scale/', import.meta.url).pathname
const bin = new URL('../../bin/klachtlint.js', import.meta.url).pathname
const samples = new URL('../../fixtures/contracts/', import.meta.url).pathname
const root = mkdtempSync(join(tmpdir(), 'klachtlint-test-'))
afterAll(() => rmSync(root, { recursive: true }))

let whole = ''
beforeAll(() => {
  mkdirSync(join(root, 'bin'))
  command('klachtlint', `exec "${process.execPath}" "${bin}" "$@"`)
  // What the example uses of GNU parallel, which is not on every machine.
  command('parallel', 'exec xargs -P "$2" -I{} sh -c "$3"')
  const folder = archive('whole')
  sh(folder, 'klachtlint check contracts -f json -o report.json --fail-on never')
  whole = timeless(folder)
})

function command(name: string, script: string): void {
  writeFileSync(join(root, 'bin', name), `#!/bin/sh\n${script}\n`)
  chmodSync(join(root, 'bin', name), 0o755)
}

function archive(name: string): string {
  const folder = join(root, name)
  mkdirSync(join(folder, 'contracts'), { recursive: true })
  for (const file of readdirSync(samples).filter((each) => each.endsWith('.md'))) copyFileSync(join(samples, file), join(folder, 'contracts', file))
  return folder
}

function sh(cwd: string, script: string, env: Record<string, string> = {}): void {
  const { status, stderr } = spawnSync('sh', ['-euc', script], { cwd, encoding: 'utf8', env: { PATH: `${join(root, 'bin')}:${process.env.PATH ?? ''}`, ...env } })
  expect(status, stderr).not.toBe(2)
}

function timeless(folder: string): string {
  return readFileSync(join(folder, 'report.json'), 'utf8').replaceAll(/"(?:startedAt|finishedAt)": "[^"]*"/gu, '"time"')
}

test('a matrix of GitHub Actions', () => {
  const folder = archive('github')
  const { jobs } = parse(readFileSync(join(examples, 'github-matrix.yml'), 'utf8')) as { jobs: Record<string, { strategy?: { matrix: { part: number[] } }; steps: { run?: string }[] }> }
  const runOf = (job: string): string => jobs[job]!.steps.find((step) => step.run !== undefined)!.run!
  for (const part of jobs['check']!.strategy!.matrix.part) sh(folder, runOf('check').replaceAll('${{ matrix.part }}', String(part)))
  sh(folder, runOf('join'))
  expect(timeless(folder)).toBe(whole)
})

test('an indexed job of Kubernetes', () => {
  const folder = archive('kubernetes')
  const text = readFileSync(join(examples, 'kubernetes-job.yaml'), 'utf8')
  const { spec } = parse(text) as { spec: { completions: number; template: { spec: { containers: { args: string[] }[] } } } }
  for (let index = 0; index < spec.completions; index++) sh(folder, spec.template.spec.containers[0]!.args[0]!, { JOB_COMPLETION_INDEX: String(index) })
  sh(folder, /^# After the job: (.*)$/mu.exec(text)![1]!)
  expect(timeless(folder)).toBe(whole)
})

test('GNU parallel', () => {
  const folder = archive('parallel')
  sh(folder, readFileSync(join(examples, 'parallel.sh'), 'utf8'))
  expect(timeless(folder)).toBe(whole)
})
