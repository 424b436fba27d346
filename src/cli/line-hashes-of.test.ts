import { expect, test } from 'vitest'
import { sampleDocument, sampleEvidence, sampleResult } from '../../fixtures/reports/sample-report.js'
import { lineHashesOf } from './line-hashes-of.js'

const at = (line: number) => sampleEvidence({ location: { format: 'markdown', start: { line, column: 1 }, end: { line, column: 2 } } })
const bytes = new TextEncoder().encode('alpha\nbeta\nalpha\n')

test('hashes the lines with evidence, and no line that the file does not have', () => {
  const document = sampleDocument({ results: [sampleResult({ evidence: [at(2), at(9)] })] })
  expect([...lineHashesOf(document, bytes)]).toEqual([[2, 'ca140c3f893ffa65:1']])
})

test('hashes nothing without the file or without lines', () => {
  const docx = sampleEvidence({ location: { format: 'docx', part: 'body', paragraph: 1, start: 0, end: 1 } })
  expect(lineHashesOf(sampleDocument({ results: [sampleResult({ evidence: [docx] })] }), bytes).size).toBe(0)
  expect(lineHashesOf(sampleDocument({ results: [sampleResult({ evidence: [at(2)] })] }), null).size).toBe(0)
})
