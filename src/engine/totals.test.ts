import { expect, test } from 'vitest'
import { sampleDocument, sampleResult } from '../../fixtures/reports/sample-report.js'
import { addTotals, noTotals } from './totals.js'

const waiver = { by: null, reason: 'x', source: 'inline', expires: null } as const

test('counts findings by severity, the undetermined apart, and neither passes nor waived ones', () => {
  const results = [
    sampleResult(),
    sampleResult({ outcome: 'not-applicable' }),
    sampleResult({ outcome: 'missing', severity: 'error' }),
    sampleResult({ outcome: 'weak', severity: 'warning' }),
    sampleResult({ outcome: 'violated', severity: 'warning' }),
    sampleResult({ outcome: 'missing', severity: 'info' }),
    sampleResult({ outcome: 'undetermined', severity: 'warning' }),
    sampleResult({ outcome: 'missing', severity: 'error', waiver }),
  ]
  const once = addTotals(noTotals, sampleDocument({ results }))
  expect(once).toEqual({ error: 1, warning: 2, info: 1, undetermined: 1 })
  expect(addTotals(once, sampleDocument({ results }))).toEqual({ error: 2, warning: 4, info: 2, undetermined: 2 })
})
