import { describe, expect, test } from 'vitest'
import { defaultReadOptions } from '../document/source-block.js'
import { check, type CheckOptions } from './check.js'

const options: CheckOptions = { language: null, kinds: ['youth'], commissioner: null, ombudsman: null, asOf: null, read: defaultReadOptions, supplied: [] }
const soft = 'De Aanbieder streeft ernaar een klacht van een jeugdige binnen zes weken af te handelen.'

function contract(...lines: readonly string[]): string {
  return ['# Overeenkomst jeugdhulp', '', 'De Gemeente Zevenbeek en de Aanbieder van jeugdhulp komen het volgende overeen.', '', '## 1 Klachten', '', ...lines, ''].join('\n')
}

async function judge(text: string) {
  const { results, waiverFindings } = await check({ name: 'a.md', bytes: new TextEncoder().encode(text) }, options)
  return { of: (rule: string) => results.find((result) => result.rule === rule)!, faults: waiverFindings.map(({ rule, reason }) => [rule, reason]), waiverFindings }
}

describe('a directive in Markdown', () => {
  test('waives the finding on the sentence that follows', async () => {
    const { of, faults } = await judge(contract('<!-- klachtlint-disable-next decision-deadline -- de termijn staat in de verordening -->', soft))
    expect(of('decision-deadline')).toMatchObject({ outcome: 'weak', waiver: { by: null, reason: 'de termijn staat in de verordening', source: 'inline' } })
    expect(faults).toEqual([])
  })

  test('waives what is missing wherever it stands, and several rules at once', async () => {
    const { of } = await judge(contract(soft, '', '<!-- klachtlint-disable-next oversight, complaint-register -- elders -->', '', 'Slot.'))
    expect(of('oversight')).toMatchObject({ outcome: 'missing', waiver: { reason: 'elders' } })
    expect(of('complaint-register').waiver).not.toBeNull()
    expect(of('decision-deadline').waiver).toBeNull()
  })

  test('does not reach past the next block', async () => {
    const { of, faults, waiverFindings } = await judge(contract('<!-- klachtlint-disable-next decision-deadline -- x -->', 'Iets anders.', '', soft))
    expect(of('decision-deadline').waiver).toBeNull()
    expect(faults).toEqual([['waiver-unused', 'decision-deadline']])
    expect(waiverFindings[0]?.evidence[0]?.location).toMatchObject({ start: { line: 7, column: 1 } })
  })

  test.each([
    ['without a reason', '<!-- klachtlint-disable-next decision-deadline -->', ['waiver-incomplete', 'decision-deadline']],
    ['with an empty reason', '<!-- klachtlint-disable-next decision-deadline --  -->', ['waiver-incomplete', 'decision-deadline']],
    ['of a rule that does not exist', '<!-- klachtlint-disable-next decision-dedline -- x -->', ['waiver-incomplete', 'decision-dedline']],
    ['without a rule', '<!-- klachtlint-disable-next -- x -->', ['waiver-incomplete', '']],
  ])('%s does not count and is a finding', async (_name, directive, fault) => {
    const { of, faults } = await judge(contract(directive, soft))
    expect(of('decision-deadline').waiver).toBeNull()
    expect(faults).toEqual([fault])
  })

  test('of what is in order is a finding', async () => {
    const { of, faults } = await judge(contract('<!-- klachtlint-disable-next decision-deadline -- x -->', 'De Aanbieder handelt een klacht van een jeugdige binnen zes weken af.'))
    expect(of('decision-deadline').outcome).toBe('met')
    expect(faults).toEqual([['waiver-unused', 'decision-deadline']])
  })

  test('costs no more than its text: a hundred thousand openings without an end', async () => {
    const { faults } = await judge(contract('<!-- klachtlint-disable-next '.repeat(20_000)))
    expect(faults).toEqual([])
  }, 20_000)
})
