import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { missing, sampleDocument, sampleReport, sampleResult, violated } from '../../../fixtures/reports/sample-report.js'
import type { Report, ReportedResult } from '../../engine/report.js'
import { findingLives } from './finding-lives.js'
import { keepRun, runFileName, runFileText } from './keep-run.js'
import { LookBack } from './look-back.js'
import type { History, PastRun } from './past-run.js'

const dates = ['2026-01-01T10:00:00.000Z', '2026-02-01T10:00:00.000Z', '2026-03-01T10:00:00.000Z'] as const
const schema: object = JSON.parse(readFileSync(new URL('../../cli/config/schema/history.schema.json', import.meta.url), 'utf8'))

function reportWith(results: readonly ReportedResult[]): Report {
  return sampleReport({ documents: [sampleDocument({ results })] })
}

/** Earlier runs of the same contract, one for each list of results. */
function historyOf(...earlier: readonly (readonly ReportedResult[])[]): History {
  return { earlier: earlier.map((results, index) => keepRun(reportWith(results), dates[index]!)), startedAt: dates[earlier.length]! }
}

describe('a run that is kept', () => {
  const run = keepRun(sampleReport(), dates[0])

  test('is valid by its schema and comes back as it went', () => {
    const read = JSON.parse(runFileText(run)) as PastRun
    expect(new Ajv2020().validate(schema, read)).toBe(true)
    expect(read).toEqual(run)
  })

  test('holds no name and no text of a contract', () => {
    const text = runFileText(run)
    for (const content of ['jeugdhulp', 'Molenwijk', 'Brug', 'Klachten', 'Aanbieder']) expect(text).not.toContain(content)
  })

  test('has a name by time and contracts, and a line a contract', () => {
    expect(runFileName(run)).toMatch(/^2026-01-01T10-00-00-000Z-[0-9a-f]{16}\.json$/u)
    expect(runFileName(keepRun(sampleReport(), dates[0]))).toBe(runFileName(run))
    expect(runFileText(run).trimEnd().split('\n')).toHaveLength(3)
  })

  test('forgets findings that somebody accepted', () => {
    const waiver = { by: null, reason: 'x', source: 'file', expires: null } as const
    expect(keepRun(reportWith([{ ...missing, waiver }, violated]), dates[0]).documents[0]?.findings).toEqual({ [violated.rule]: violated.fingerprint })
  })
})

describe('looking back', () => {
  const document = sampleDocument()
  const weak = sampleResult({ outcome: 'weak', severity: 'warning', fingerprint: 'f1' })

  test('tells a finding new, unchanged or updated', () => {
    const back = new LookBack(historyOf([weak, sampleResult({ rule: missing.rule })]))
    expect(back.baselineState(document, weak)).toBe('unchanged')
    expect(back.baselineState(document, { ...weak, fingerprint: 'f2' })).toBe('updated')
    expect(back.baselineState(document, missing)).toBe('new')
  })

  test.each([['met', 'weak', 'worse'], ['weak', 'met', 'better'], ['missing', 'violated', 'worse'], ['weak', 'weak', 'same'], ['met', 'undetermined', 'same'], ['not-applicable', 'missing', 'same']] as const)(
    'from %s to %s is %s', (before, now, change) => {
      expect(new LookBack(historyOf([{ ...weak, outcome: before }])).change(document, { rule: weak.rule, outcome: now })).toBe(change)
    })

  test('knows nothing of another contract or rule', () => {
    const back = new LookBack(historyOf([weak]))
    expect(back.change(sampleDocument({ path: 'ander.md' }), weak)).toBe('new')
    expect(back.change(document, missing)).toBe('new')
  })

  test('says since when a finding has been there without a break', () => {
    expect(new LookBack(historyOf([weak], [weak])).firstSeenAt(document, weak)).toBe(dates[0])
    expect(new LookBack(historyOf([weak], [sampleResult()])).firstSeenAt(document, weak)).toBe(dates[2])
    expect(new LookBack(historyOf()).firstSeenAt(document, weak)).toBe(dates[0])
  })
})

test('the life of findings: first and last seen, open, fixed, or gone with the contract', () => {
  const gone = keepRun(sampleReport({ documents: [sampleDocument({ path: 'weg.md', results: [missing] })] }), dates[0])
  const { earlier } = historyOf([missing, violated], [violated])
  const lives = findingLives(reportWith([missing, sampleResult({ rule: violated.rule })]), { earlier: [gone, ...earlier], startedAt: dates[2] })
  expect(lives.map(({ rule, firstSeenAt, lastSeenAt, state }) => [rule, firstSeenAt, lastSeenAt, state])).toEqual([
    [missing.rule, dates[0], dates[0], 'gone'],
    [missing.rule, dates[0], dates[2], 'open'],
    [violated.rule, dates[0], dates[1], 'fixed'],
  ])
})
