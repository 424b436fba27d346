import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { memoryIo, type MemoryIo } from '../../fixtures/cli/memory-io.js'
import { readScenario, type Expectation } from '../../fixtures/cli/read-scenario.js'
import { main } from './main.js'

const folder = new URL('../../fixtures/cli/scenarios/', import.meta.url)

describe('the command line', () => {
  test.each(readdirSync(folder).map((name) => [name]))('%s', async (name) => {
    const { about, argv, exit, expectations, ...settings } = readScenario(readFileSync(new URL(encodeURIComponent(name), folder), 'utf8'))
    const io = memoryIo(settings)
    expect(await main(argv, io), `${about}\n${io.err.join('')}`).toBe(exit)
    for (const expectation of expectations) requireThat(expectation, io)
  })
})

function requireThat({ where, verb, text }: Expectation, io: MemoryIo): void {
  const shown = shownIn(where, io)
  if (verb === 'is') return expect(shown.trimEnd(), where).toBe(text)
  for (const line of text.split('\n')) {
    if (verb === 'has') expect(shown, where).toContain(line)
    else expect(shown, where).not.toContain(line)
  }
}

function shownIn(where: string, io: MemoryIo): string {
  if (where === 'stdout') return io.out.join('')
  if (where === 'stderr') return io.err.join('')
  const bytes = io.disk.get(where)
  if (bytes === undefined) throw new Error(`no file ${where} was written`)
  return new TextDecoder().decode(bytes)
}

describe('what goes to the engine', () => {
  async function jobsOf(files: Record<string, string>, ...argv: string[]): Promise<MemoryIo> {
    const io = memoryIo({ files })
    await main(['check', ...argv], io)
    return io
  }

  test('is what the flags say', async () => {
    const files = { 'a.pdf': 'met', 'annex.md': 'met', secret: 'geheim\n' }
    const flags = ['--lang', 'en', '--kind', 'youth,wmo', '--kind', 'transport', '--commissioner', 'X', '--ombudsman', 'Y', '--as-of', '2026-01-31',
      '--with', 'annex.md', '--revisions', 'rejected', '--password-file', 'secret']
    const [job] = (await jobsOf(files, 'a.pdf', ...flags)).jobs
    expect(job?.options).toMatchObject({
      language: 'en', kinds: ['youth', 'wmo', 'transport'], commissioner: 'X', ombudsman: 'Y', asOf: '2026-01-31',
      supplied: [{ name: 'annex.md' }], read: { revisions: 'rejected', password: 'geheim' },
    })
  })

  test('leaves to the engine what no flag says', async () => {
    const [job] = (await jobsOf({ 'a.md': 'met' }, 'a.md')).jobs
    expect(job?.options).toMatchObject({ language: null, kinds: null, commissioner: null, ombudsman: null, asOf: null, supplied: [], read: { revisions: 'accepted', password: null } })
  })

  test('is what the configuration says for that file', async () => {
    const configuration = `
kinds: youth
severity: { acknowledgement: error, oversight: info }
asOf: "2020-01-01"
overrides:
  - { files: transport/, kinds: [transport], commissioner: Gemeente Zevenbeek, severity: { acknowledgement: off } }
  - { files: "*.pdf", revisions: rejected }
sets:
  - { contract: transport/b.pdf, with: [transport/annex.md] }`
    const files = { 'klachtlint.config.yaml': configuration, 'a.md': 'met', 'transport/b.pdf': 'met', 'transport/annex.md': 'missing error' }
    const { jobs } = await jobsOf(files, '.')
    expect(jobs.map(({ path }) => path)).toEqual(['a.md', 'transport/b.pdf'])
    expect(jobs[0]?.options).toMatchObject({ kinds: ['youth'], commissioner: null, asOf: '2020-01-01', supplied: [], severity: { acknowledgement: 'error', oversight: 'info' } })
    expect(jobs[1]?.options).toMatchObject({
      kinds: ['transport'], commissioner: 'Gemeente Zevenbeek', supplied: [{ name: 'transport/annex.md' }], read: { revisions: 'rejected' },
      severity: { acknowledgement: 'off', oversight: 'info' },
    })
  })

  test('is what is typed, also where the configuration says otherwise for that file', async () => {
    const files = { 'klachtlint.config.yaml': 'asOf: "2020-01-01"\noverrides: [{ files: a.md, kinds: youth, asOf: "2019-01-01" }]', 'a.md': 'met' }
    const { jobs } = await jobsOf(files, 'a.md', '--kind', 'wmo', '--as-of', '2024-01-01')
    expect(jobs[0]?.options).toMatchObject({ kinds: ['wmo'], asOf: '2024-01-01' })
  })

  test.each([
    ['one small text file', { 'a.md': 'met' }, ['a.md'], true],
    ['one large text file', { 'a.md': 'met\n'.repeat(20_000) }, ['a.md'], false],
    ['a file that must be unpacked', { 'a.docx': 'met' }, ['a.docx'], false],
    ['two small text files', { 'a.md': 'met', 'b.md': 'met' }, ['a.md', 'b.md'], false],
  ])('needs a worker or not: %s', async (_name, files, argv, inProcess) => {
    expect((await jobsOf(files, ...argv)).plans).toEqual([inProcess])
  })
})
