import { describe, expect, test } from 'vitest'
import { defaultReadOptions } from '../document/source-block.js'
import { rules } from '../ruleset/index.js'
import type { Verdict } from '../rule-api/rule.js'
import { check, type CheckOptions } from './check.js'
import { severityOf } from './severity.js'

const bytes = new TextEncoder().encode('# Overeenkomst jeugdhulp\n\nDe Gemeente Zevenbeek en de Aanbieder van jeugdhulp spreken af dat de Aanbieder jeugdhulp verleent op grond van de Jeugdwet.\n')
const options: CheckOptions = { language: null, kinds: ['youth'], commissioner: null, ombudsman: null, asOf: null, read: defaultReadOptions, supplied: [] }

const missing: Verdict = { outcome: 'missing', reason: null, evidence: [], nearMisses: [], values: {} }

async function resultOf(rule: string, asOf: string | null, more: Partial<CheckOptions> = {}) {
  const { results } = await check({ name: 'a.md', bytes }, { ...options, asOf, ...more })
  return results.find((result) => result.rule === rule)!
}

describe('the law of a day', () => {
  test('leaves out of the basis what was not in force', async () => {
    const now = await resultOf('decision-deadline', null)
    const then = await resultOf('decision-deadline', '2014-12-31')
    expect(now.basis.map(({ source }) => source)).toContain('Jeugdwet')
    expect(then.basis.map(({ source }) => source)).not.toContain('Jeugdwet')
    expect(then.basis.map(({ source }) => source)).toContain('Awb')
  })

  test('judges nothing by a requirement that rested on nothing yet', async () => {
    expect(await resultOf('decision-deadline', '1998-01-01')).toMatchObject({ outcome: 'not-applicable', reason: 'not-in-force', severity: null })
    expect(await resultOf('decision-deadline', '2016-01-01')).toMatchObject({ outcome: 'missing', severity: 'warning' })
  })

  test('makes no error of what only the letter asked for then', () => {
    const { meta } = rules.find((rule) => rule.meta.id === 'complaint-procedure')!
    const basis = meta.basis.filter(({ source, kind }) => kind !== 'law' || source === 'Jeugdwet')
    const severityOn = (asOf: string) => severityOf({ meta: { ...meta, basis }, judge: () => missing }, missing, ['youth'], asOf)
    expect(basis.map(({ kind }) => kind)).toContain('law')
    expect([severityOn('2014-12-31'), severityOn('2015-01-01')]).toEqual(['warning', 'error'])
  })
})

describe('the levels of the user', () => {
  test('go before the rule’s own, and a rule that is off says so', async () => {
    const severity = { 'decision-deadline': 'info', acknowledgement: 'off' } as const
    expect(await resultOf('decision-deadline', null, { severity })).toMatchObject({ outcome: 'missing', severity: 'info' })
    expect(await resultOf('acknowledgement', null, { severity })).toMatchObject({ outcome: 'not-applicable', reason: 'off', severity: null, message: 'Uitgezet in de configuratie; niet beoordeeld.' })
  })
})
