import { describe, expect, test } from 'vitest'
import { sampleDocument, sampleEvidence, sampleResult } from '../../fixtures/reports/sample-report.js'
import type { Outcome } from '../rule-api/rule.js'
import { compareVersions } from './drift.js'

function directionOf(before: Outcome, after: Outcome): string {
  const version = (outcome: Outcome) => sampleDocument({ results: [sampleResult({ outcome })] })
  return compareVersions(version(before), version(after)).requirements[0]!.direction
}

describe('what became of a requirement', () => {
  test.each([
    ['met', 'weak', 'weakened'], ['met', 'missing', 'weakened'], ['met', 'violated', 'weakened'], ['met', 'undetermined', 'weakened'], ['met', 'not-applicable', 'weakened'],
    ['weak', 'missing', 'weakened'], ['weak', 'undetermined', 'weakened'], ['missing', 'violated', 'weakened'], ['weak', 'not-applicable', 'weakened'], ['not-applicable', 'missing', 'weakened'],
    ['missing', 'weak', 'strengthened'], ['weak', 'met', 'strengthened'], ['violated', 'missing', 'strengthened'], ['undetermined', 'met', 'strengthened'], ['not-applicable', 'met', 'strengthened'],
    ['met', 'met', 'unchanged'], ['missing', 'missing', 'unchanged'], ['not-applicable', 'not-applicable', 'unchanged'],
  ] as const)('%s to %s is %s', (before, after, direction) => expect(directionOf(before, after)).toBe(direction))

  test('tells when the deciding sentence differs though the outcome does not', () => {
    const version = (excerpt: string) => sampleDocument({ results: [sampleResult({ evidence: [sampleEvidence({ excerpt })] })] })
    const changed = (before: string, after: string) => compareVersions(version(before), version(after)).requirements[0]!.textChanged
    expect(changed('binnen vier weken', 'binnen zes weken')).toBe(true)
    expect(changed('binnen vier\nweken', 'binnen vier  weken')).toBe(false)
  })

  test('counts', () => {
    const before = sampleDocument({ results: [sampleResult(), sampleResult({ rule: 'b', outcome: 'missing' })] })
    const after = sampleDocument({ results: [sampleResult({ outcome: 'weak' }), sampleResult({ rule: 'b', outcome: 'met' })] })
    expect(compareVersions(before, after).totals).toEqual({ weakened: 1, strengthened: 1, unchanged: 0 })
  })
})
