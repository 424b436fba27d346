import { describe, expect, it } from 'vitest'
import { readYamlRule } from './read-yaml-rule.js'

const concepts = new Set(['complaint', 'invoice', 'staff'])
const text = { nl: 'tekst', en: 'text' }
const rule = (never: string[], signals: object[]) => ({
  id: 'example', group: 'procedure', title: text, requirement: text, why: text, model: text,
  basis: [{ kind: 'letter', source: 'Brief', where: 'regel 1' }], applies: ['wmo'], severity: { default: 'error' }, messages: {}, never, signals,
})
const noneOf = (never: string[], signals: object[]) => readYamlRule('example.yaml', rule(never, signals), concepts).judge.signals.map(({ none }) => none)

describe('never', () => {
  it('stands in each fulfilling signal, beside its own none', () => {
    expect(noneOf(['invoice'], [{ all: ['complaint'], none: ['staff'] }, { all: ['complaint'] }])).toEqual([['invoice', 'staff'], ['invoice']])
  })
  it('leaves signals for weak and violated alone', () => {
    expect(noneOf(['invoice'], [{ all: ['complaint'] }, { outcome: 'weak', all: ['complaint'] }, { outcome: 'violated', all: ['staff'] }])).toEqual([['invoice'], [], []])
  })
  it('stands in the violating signals of a rule that only looks for harm', () => {
    expect(noneOf(['invoice'], [{ outcome: 'violated', all: ['complaint'] }, { outcome: 'weak', all: ['staff'] }])).toEqual([['invoice'], []])
  })
  it('names known concepts only', () => {
    expect(() => noneOf(['unheard'], [{ all: ['complaint'] }])).toThrow('example.yaml: never: unknown concept "unheard"')
  })
})
