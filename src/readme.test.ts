import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { main } from './cli/main.js'
import { nodeIo } from './cli/node-io.js'
import { formats } from './reporters/registry.js'
import answerJob from './engine/edge/answer-job.js'
import { sampleArguments, sampleOf, withSample } from './tools/readme-sample.js'

const readme = readFileSync('README.md', 'utf8')

/** Standard output of a command, checked in this process: the workers run the built files. */
async function outputOf(...argv: string[]): Promise<string> {
  const pieces: string[] = []
  const stdout = { write: (text: string) => void pieces.push(text), isTTY: false, columns: 80 }
  const openChecker = async () => ({ lanes: 1, check: answerJob, close: async () => {} })
  await main(argv, { ...nodeIo(process, new AbortController().signal), stdout, env: {}, openChecker })
  return pieces.join('')
}

describe('README.md', () => {
  test('shows what the command prints (npm run docs brings it up to date)', async () => {
    const sample = sampleOf(await outputOf(...sampleArguments), 'decision-deadline')
    expect(withSample(readme, sample)).toBe(readme)
  })

  test('maps every folder of the source', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'generated' && readdirSync(`src/${entry.name}`).length > 0)
    for (const { name } of folders) expect(readme).toContain(`| \`src/${name}`)
  })

  test('names every format', () => {
    for (const name of Object.keys(formats)) expect(readme).toContain(`\`${name}\``)
  })
})

describe('the queries of README.md', () => {
  const folder = mkdtempSync(join(tmpdir(), 'klachtlint-'))
  const queries = [...readme.matchAll(/```sql\n(.*?)```/gsu)].map(([, query]) => query ?? '')
  beforeAll(() => outputOf('check', 'fixtures/contracts', '-f', 'csv', '-o', `${folder}/tables`, '-f', 'ndjson', '-o', `${folder}/klachtlint.ndjson`))
  afterAll(() => rmSync(folder, { recursive: true }))

  test('are one over CSV and one over NDJSON', () => {
    expect(queries.filter((query) => query.includes('read_csv'))).toHaveLength(1)
    expect(queries.filter((query) => query.includes('read_json'))).toHaveLength(1)
  })

  test.each(queries)('gives rows: %s', async (query) => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    const inFolder = query.replaceAll("'tables/", `'${folder}/tables/`).replaceAll("'klachtlint.ndjson'", `'${folder}/klachtlint.ndjson'`)
    const rows = (await connection.runAndReadAll(inFolder)).getRowObjectsJson()
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(Object.values(row)).not.toContain(null)
  })
})
