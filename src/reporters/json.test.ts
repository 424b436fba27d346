import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { sampleContext } from '../../fixtures/reports/sample-context.js'
import { sampleDocument, sampleError, sampleEvidence, sampleReport, sampleResult } from '../../fixtures/reports/sample-report.js'
import type { Report } from '../engine/report.js'
import { json } from './json.js'

const schema: object = JSON.parse(readFileSync(new URL('schema/report.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema)

function render(report: Report): string {
  return [...json.render(report, sampleContext())].join('')
}

const docx = { format: 'docx', part: 'footnote', paragraph: 3, start: 0, end: 12 } as const
const pdf = { format: 'pdf', regions: [{ page: 2, x: 70.5, y: 100, width: 300, height: 11 }] } as const
const run = { startedAt: '2026-01-05T10:00:00.000Z', finishedAt: '2026-01-05T10:00:01.250Z' }

describe('the JSON report', () => {
  test.each<[string, Report]>([
    ['an empty report', sampleReport({ documents: [] })],
    ['a report with a run and an error', sampleReport({ run, errors: [sampleError] })],
    ['several documents', sampleReport({ documents: [sampleDocument(), sampleDocument({ path: 'b.docx' })] })],
    ['places in DOCX and PDF', sampleReport({ documents: [sampleDocument({ results: [docx, pdf].map((location) => sampleResult({ evidence: [sampleEvidence({ location })] })) })] })],
    ['a waived finding', sampleReport({ documents: [sampleDocument({ results: [sampleResult({ waiver: { by: null, reason: 'x', source: 'inline', expires: null } })] })] })],
  ])('%s is valid and reads back as it was', (_name, report) => {
    expect(JSON.parse(render(report))).toEqual(report)
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
  })

  test('is laid out as JSON.stringify does it', () => {
    const report = sampleReport({ run, errors: [sampleError] })
    expect(render(report)).toBe(`${JSON.stringify(report, null, 2)}\n`)
  })

  test.each([
    ['an outcome that does not exist', { ...sampleResult(), outcome: 'passed' }],
    ['a field that does not exist', { ...sampleResult(), score: 3 }],
    ['a place before the first line', sampleResult({ evidence: [sampleEvidence({ location: { format: 'markdown', start: { line: 0, column: 1 }, end: { line: 1, column: 1 } } })] })],
    ['an excerpt of more than 400 characters', sampleResult({ evidence: [sampleEvidence({ excerpt: 'x'.repeat(401) })] })],
  ])('the schema refuses %s', (_name, result) => {
    expect(validate({ ...sampleReport(), documents: [{ ...sampleDocument(), results: [result] }] })).toBe(false)
  })
})
