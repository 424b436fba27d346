import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import initSqlJs, { type Database, type SqlJsStatic } from 'sql.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { main } from './cli/main.js'
import { nodeIo } from './cli/node-io.js'
import { formats } from './reporters/registry.js'
import type { CheckJob } from './engine/edge/check-job.js'
import { answerJob } from './engine/edge/answer-job.js'
import { sampleArguments, sampleOf, withSample } from './tools/readme-sample.js'

const readme = readFileSync('README.md', 'utf8')

/** Standard output of a command, checked in this process: the workers run the built files. */
async function outputOf(...argv: string[]): Promise<string> {
  const pieces: string[] = []
  const stdout = { write: (text: string) => void pieces.push(text), isTTY: false, columns: 80 }
  const openChecker = async () => ({ lanes: 1, check: (job: CheckJob) => answerJob(job, null), close: async () => {} })
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
  const [overTables = '', overLines = '', ...others] = [...readme.matchAll(/```sql\n(.*?)```/gsu)].map(([, query]) => query ?? '')
  let engine: SqlJsStatic
  beforeAll(async () => {
    engine = await initSqlJs()
    await outputOf('check', 'fixtures/contracts', '-f', 'csv', '-o', `${folder}/tables`, '-f', 'ndjson', '-o', `${folder}/klachtlint.ndjson`)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('are two', () => expect(others).toEqual([]))

  test('count by requirement what fails, over the CSV tables', () => {
    const database = new engine.Database()
    for (const name of ['results', 'rules']) importCsv(database, name, readFileSync(join(folder, 'tables', `${name}.csv`), 'utf8'))
    const [answer] = database.exec(overTables)
    expect(answer?.columns).toEqual(['title', 'contracts'])
    expect(answer?.values.length).toBeGreaterThan(3)
  })

  test('list the errors of each contract, over the lines of NDJSON', () => {
    const database = new engine.Database()
    database.run('CREATE TABLE lines (line TEXT)')
    for (const line of readFileSync(join(folder, 'klachtlint.ndjson'), 'utf8').trimEnd().split('\n')) database.run('INSERT INTO lines VALUES (?)', [line])
    const [answer] = database.exec(overLines)
    expect(answer?.values.map(([path, rule]) => [path, rule])).toContainEqual(['fixtures/contracts/wmo-hulp-bij-het-huishouden.md', 'complaint-right-excluded'])
  })
})

/** Does what `.import --csv` of the sqlite3 command does: the first line names the columns, all of them text. */
function importCsv(database: Database, table: string, csv: string): void {
  const [head = [], ...rows] = csv.trimEnd().split('\r\n').map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? ''))
  database.run(`CREATE TABLE ${table} (${head.map((name) => `"${name}" TEXT`).join(', ')})`)
  for (const row of rows) database.run(`INSERT INTO ${table} VALUES (${row.map(() => '?').join(', ')})`, row)
}
