import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { sampleContext } from '../../fixtures/reports/sample-context.js'
import { missing, sampleDocument, sampleError, sampleEvidence, sampleReport, sampleResult, violated } from '../../fixtures/reports/sample-report.js'
import type { Report } from '../engine/report.js'
import { csv } from './csv.js'
import { keepRun } from './history/keep-run.js'
import { ndjson } from './ndjson.js'
import type { CsvStyle, ReporterContext } from './reporter.js'
import { tables, type TableName } from './tables/columns.js'
import { tablesSchema } from './tables/tables-schema.js'

const validate = new Ajv2020({ allErrors: true }).compile(tablesSchema())

type Line = Readonly<Record<string, unknown>>

function linesOf(report: Partial<Report> = {}, context: Partial<ReporterContext> = {}): readonly Line[] {
  const shown = [...ndjson.render(sampleReport(report), sampleContext(context))].join('')
  return shown.trimEnd().split('\n').map((line) => JSON.parse(line) as Line)
}

function rowsOf(type: string, report: Partial<Report> = {}, context: Partial<ReporterContext> = {}): readonly Line[] {
  return linesOf(report, context).filter((line) => line.type === type)
}

const docx = sampleEvidence({ location: { format: 'docx', part: 'body', paragraph: 12, start: 3, end: 9 } })
const pdf = sampleEvidence({ location: { format: 'pdf', regions: [{ page: 7, x: 1, y: 2, width: 3, height: 4 }] } })
const waiver = { by: 'A', reason: 'B', source: 'file', expires: '2027-01-01' } as const

describe('NDJSON', () => {
  test('opens with the version of the tables', () => expect(linesOf()[0]).toEqual({ type: 'meta', schema_version: '1.1.0' }))

  test('every line is of the schema, whatever is in the report', () => {
    const results = [sampleResult({ evidence: [docx] }), sampleResult({ outcome: 'weak', severity: 'info', evidence: [pdf] }), { ...missing, waiver }, sampleResult({ outcome: 'undetermined', severity: null })]
    const lines = linesOf({ run: { startedAt: '2026-01-05T10:00:00.000Z', finishedAt: '2026-01-05T10:00:01.000Z' }, documents: [sampleDocument(), sampleDocument({ commissioner: null, provider: null, kinds: [], results })], errors: [sampleError] })
    expect(lines).toHaveLength(1 + 1 + 3 + 2 + 7 + 5)
    for (const line of lines) expect(validate(line), JSON.stringify([line, validate.errors])).toBe(true)
  })

  test('has a result a rule, passes too, with a verdict for dashboards', () => {
    const results = [sampleResult(), missing, sampleResult({ outcome: 'not-applicable' }), sampleResult({ outcome: 'undetermined' }), { ...violated, waiver }]
    expect(rowsOf('result', { documents: [sampleDocument({ results })] }).map((row) => row.verdict)).toEqual(['pass', 'fail', 'not_applicable', 'undetermined', 'waived'])
  })

  test.each([
    ['a text file', sampleEvidence(), { line: 40, column: 5, end_line: 40, end_column: 72, page: null, paragraph: null }],
    ['DOCX', docx, { paragraph: 12, char_start: 3, char_end: 9, line: null, page: null }],
    ['PDF', pdf, { page: 7, line: null, paragraph: null }],
  ])('tells the place of a finding in %s', (_name, evidence, cells) => {
    const [row] = rowsOf('finding', { documents: [sampleDocument({ results: [{ ...violated, evidence: [evidence] }] })] })
    expect(row).toMatchObject({ ...cells, clause_number: '9.2', clause_heading: 'Klachten', severity: 'error', legal_ref: 'Awb artikel 9:11' })
  })

  test('joins: every result and finding has its document, every finding its rule', () => {
    const lines = linesOf()
    const documents = new Set(lines.filter(({ type }) => type === 'document').map((row) => row.document_id))
    const rules = new Set(lines.filter(({ type }) => type === 'rule').map((row) => row.rule_id))
    for (const row of lines.filter(({ type }) => type === 'result' || type === 'finding')) {
      expect(documents).toContain(row.document_id)
      expect(rules).toContain(row.rule_id)
    }
  })

  test('a contract keeps its id when its text changes, and a run gets another', () => {
    const changed = { documents: [sampleDocument({ sha256: 'c'.repeat(64) })] }
    expect(rowsOf('document', changed)[0]?.document_id).toBe(rowsOf('document')[0]?.document_id)
    expect(rowsOf('run', changed)[0]?.run_id).not.toBe(rowsOf('run')[0]?.run_id)
  })

  test('only the row of the run holds time', () => {
    const early = linesOf({ run: { startedAt: '2026-01-05T10:00:00.000Z', finishedAt: '2026-01-05T10:00:01.000Z' } })
    const late = linesOf({ run: { startedAt: '2026-02-05T10:00:00.000Z', finishedAt: '2026-02-05T10:00:01.000Z' } })
    expect(early.filter((line, index) => JSON.stringify(line) !== JSON.stringify(late[index])).map(({ type }) => type)).toEqual(['run'])
  })

  test('tells the exit code that the counts lead to', () => {
    expect(rowsOf('run')[0]?.exit_code).toBe(1)
    expect(rowsOf('run', { errors: [sampleError] })[0]).toMatchObject({ exit_code: 2, unreadable: 1 })
  })
})

describe('with a history', () => {
  const before = keepRun(sampleReport({ documents: [sampleDocument({ results: [missing, sampleResult({ outcome: 'weak', severity: 'warning', fingerprint: 'f' })] })] }), '2025-12-01T10:00:00.000Z')
  const context = { history: { earlier: [before], startedAt: '2026-01-05T10:00:00.000Z' } }

  test('tells of every finding whether it is new and since when it is there', () => {
    const rows = rowsOf('finding', {}, context)
    expect(rows.map(({ rule_id, baseline_state, first_seen_at }) => [rule_id, baseline_state, first_seen_at])).toEqual([
      [missing.rule, 'unchanged', '2025-12-01T10:00:00.000Z'], [violated.rule, 'new', '2026-01-05T10:00:00.000Z'],
    ])
  })

  test('tells of every result what it was and whether it became better or worse', () => {
    const rows = rowsOf('result', {}, context)
    expect(rows.map(({ rule_id, previous_outcome, change }) => [rule_id, previous_outcome, change])).toEqual([
      ['decision-deadline', 'weak', 'better'], [missing.rule, 'missing', 'same'], [violated.rule, null, 'new'],
    ])
  })

  test('has the life of every finding, and keeps to the schema', () => {
    const lines = linesOf({}, context)
    expect(lines.filter(({ type }) => type === 'history').map(({ rule_id, state }) => [rule_id, state])).toEqual([[missing.rule, 'open'], ['decision-deadline', 'fixed'], [violated.rule, 'open']])
    for (const line of lines) expect(validate(line), JSON.stringify([line, validate.errors])).toBe(true)
  })
})

describe('CSV', () => {
  function filesOf(report: Partial<Report> = {}, style: Partial<CsvStyle> = {}): ReadonlyMap<string, string> {
    const files = csv.render(sampleReport(report), sampleContext({ csv: { separator: ',', bom: false, ...style } }))
    return new Map([...files].map(({ name, pieces }) => [name, [...pieces].join('')]))
  }

  test('is a file a table with the columns of the table', () => {
    const files = filesOf()
    expect([...files.keys()]).toEqual(['runs.csv', 'documents.csv', 'results.csv', 'findings.csv', 'rules.csv', 'history.csv'])
    for (const [name, columns] of Object.entries(tables)) {
      expect(files.get(`${name}.csv`)?.split('\r\n')[0]).toBe(columns.map((column) => column.name).join(','))
    }
  })

  test('quotes what needs it, and guards what a spreadsheet would run', () => {
    const message = '=1+1, "zei hij"'
    expect(filesOf({ documents: [sampleDocument({ results: [{ ...missing, message }] })] }).get('findings.csv')).toContain(`,"'=1+1, ""zei hij""",`)
  })

  test('has a semicolon and a byte order mark for Excel when asked', () => {
    const results = filesOf({}, { separator: ';', bom: true }).get('results.csv')
    expect(results?.startsWith('\ufeffrun_id;document_id;')).toBe(true)
    expect(results).toContain(';decision-deadline;1.0.0;procedure;met;pass;;1;;;\r\n')
  })

  test('leaves a cell empty for null', () => expect(filesOf().get('results.csv')).toMatch(/,complaint-reporting,.*,warning,0,nothing-found,,\r\n/u))
})

test('no column stands twice in a table', () => {
  for (const name of Object.keys(tables) as TableName[]) {
    const names = tables[name].map((column) => column.name)
    expect(new Set(names).size).toBe(names.length)
  }
})
