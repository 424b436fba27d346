import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Log, Result, Run } from 'sarif'
import { describe, expect, test } from 'vitest'
import { sampleContext } from '../../fixtures/reports/sample-context.js'
import { missing, sampleDocument, sampleError, sampleEvidence, sampleReport, sampleResult, violated } from '../../fixtures/reports/sample-report.js'
import type { Report } from '../engine/report.js'
import { keepRun } from './history/keep-run.js'
import type { ReporterContext } from './reporter.js'
import { sarif } from './sarif.js'
import { sarifPrecision } from './sarif/sarif-rules.js'

const schema: object = JSON.parse(readFileSync(new URL('../../fixtures/schemas/sarif-2.1.0.json', import.meta.url), 'utf8'))
const ajv = new Ajv2020({ strict: false })
addFormats.default(ajv)
const validate = ajv.compile(schema)

function render(report: Partial<Report> = {}, context: Partial<ReporterContext> = {}): string {
  return [...sarif.render(sampleReport(report), sampleContext(context))].join('')
}

function runOf(report: Partial<Report> = {}, context: Partial<ReporterContext> = {}): Run {
  const log = JSON.parse(render(report, context)) as Log
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
  return log.runs[0] as Run
}

function resultsOf(report: Partial<Report> = {}, context: Partial<ReporterContext> = {}): readonly Result[] {
  return runOf(report, context).results ?? []
}

const docx = sampleEvidence({ location: { format: 'docx', part: 'body', paragraph: 12, start: 0, end: 5 }, heading: 'Klachten' })
const waiver = { by: null, reason: 'staat in de verordening', source: 'inline', expires: null } as const

test.each([[1, 'very-high'], [0.95, 'very-high'], [0.949, 'high'], [0.85, 'high'], [0.7, 'medium'], [0.69, 'low']] as const)('a precision of %f is %s', (share, word) => {
  expect(sarifPrecision(share)).toBe(word)
})

describe('SARIF', () => {
  test('has a result a finding and none for what is met', () => {
    expect(resultsOf().map(({ ruleId, level }) => [ruleId, level])).toEqual([['complaint-right-excluded', 'error'], ['complaint-reporting', 'warning']])
  })

  test('tells every rule with texts, level, precision and no security severity', () => {
    const [rule] = runOf().tool.driver.rules ?? []
    expect(rule).toMatchObject({
      id: 'decision-deadline', name: 'DecisionDeadline', defaultConfiguration: { level: 'warning' },
      shortDescription: { text: 'Titel van decision deadline' }, fullDescription: { text: 'Eis van decision deadline.' },
      properties: { tags: ['procedure'], precision: 'high', 'problem.severity': 'warning' },
    })
    expect(JSON.stringify(rule)).not.toContain('security-severity')
    expect(rule?.help?.markdown).toContain('> Tekst voor decision deadline.')
  })

  test('puts evidence in a text file at its lines and columns, and its clause in the logical location', () => {
    const [result] = resultsOf({ documents: [sampleDocument({ path: './contracten/mijn contract.md', results: [violated] })] })
    expect(result?.locations?.[0]).toEqual({
      physicalLocation: { artifactLocation: { uri: 'contracten/mijn%20contract.md' }, region: { startLine: 40, startColumn: 5, endLine: 40, endColumn: 72 } },
      logicalLocations: [{ name: '9.5', fullyQualifiedName: '9.5 Klachten', kind: 'member' }],
    })
  })

  test('puts what is missing at line 1, with near-misses as related locations', () => {
    const [result] = resultsOf({ documents: [sampleDocument({ results: [missing] })] })
    expect(result?.locations?.[0]?.physicalLocation?.region).toEqual({ startLine: 1 })
    expect(result?.relatedLocations?.[0]?.physicalLocation?.region).toMatchObject({ startLine: 31 })
    expect(result?.relatedLocations?.[0]?.message?.text).toContain('Lijkt erop, maar dit gaat over de voortgang')
  })

  test('tells clause, heading, place and sentence in the message, for files without a preview', () => {
    const [result] = resultsOf({ documents: [sampleDocument({ path: 'a.docx', results: [sampleResult({ outcome: 'weak', severity: 'warning', evidence: [docx] })] })] })
    expect(result?.message.text).toContain('[9.2, alinea 12 Klachten] “Aanbieder handelt iedere klacht van een inwoner binnen zes weken af.”')
    expect(result?.locations?.[0]?.physicalLocation?.region).toEqual({ startLine: 1 })
  })

  test('takes the hash of GitHub for a line of a text file, and a hash of its own for what has no line', () => {
    const lineHash = (path: string, line: number): string => `${path}#${line}`
    const [first, second] = resultsOf({}, { lineHash })
    expect(first?.partialFingerprints).toEqual({ primaryLocationLineHash: 'contracten/jeugdhulp.md#40', 'contractClause/v1': '77d0b1c2e3f4a596' })
    expect(second?.partialFingerprints?.primaryLocationLineHash).toBe('0aa91e5540c2d7f1:1')
  })

  test('keeps a fingerprint when the sentence moves', () => {
    const moved = sampleEvidence({ clause: '14.1', location: { format: 'markdown', start: { line: 90, column: 1 }, end: { line: 90, column: 9 } } })
    const fingerprints = [violated, { ...violated, evidence: [moved] }].map((result) => resultsOf({ documents: [sampleDocument({ results: [result] })] })[0]?.partialFingerprints)
    expect(fingerprints[0]).toEqual(fingerprints[1])
  })

  test('suppresses a waived finding with its reason', () => {
    const [result] = resultsOf({ documents: [sampleDocument({ results: [{ ...missing, waiver }] })] })
    expect(result?.suppressions).toEqual([{ kind: 'inSource', status: 'accepted', justification: 'staat in de verordening' }])
  })

  test('tells of a file that could not be checked', () => {
    const [invocation] = runOf({ errors: [sampleError] }).invocations ?? []
    expect(invocation).toMatchObject({ executionSuccessful: false, toolExecutionNotifications: [{ level: 'error', descriptor: { id: 'legacy-doc' } }] })
  })

  test('stays within the limits of GitHub with 30,000 findings, leaving out the mildest and saying so', () => {
    const mild = sampleResult({ outcome: 'missing', severity: 'info', evidence: [], message: 'x'.repeat(800) })
    const documents = Array.from({ length: 1000 }, (_, index) => sampleDocument({ path: `c${index}.docx`, results: [...Array.from({ length: 29 }, () => mild), violated] }))
    const shown = render({ documents })
    const run = runOf({ documents })
    expect(run.results).toHaveLength(5000)
    expect(run.results?.slice(0, 1000).every(({ level }) => level === 'error')).toBe(true)
    expect(run.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toContain('25000 findings of the lowest severity were left out')
    expect(gzipSync(shown).length).toBeLessThan(10 * 1024 * 1024)
  })

  test('is one line', () => expect(render().trimEnd()).not.toContain('\n'))

  test('tells what is new since the last run of a history, and nothing of it without one', () => {
    const earlier = [keepRun(sampleReport({ documents: [sampleDocument({ results: [missing] })] }), '2025-12-01T10:00:00.000Z')]
    const results = resultsOf({}, { history: { earlier, startedAt: '2026-01-05T10:00:00.000Z' } })
    expect(results.map(({ ruleId, baselineState }) => [ruleId, baselineState])).toEqual([['complaint-right-excluded', 'new'], ['complaint-reporting', 'unchanged']])
    expect(resultsOf().map(({ baselineState }) => baselineState)).toEqual([undefined, undefined])
  })
})
