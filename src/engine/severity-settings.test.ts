import { describe, expect, test } from 'vitest'
import { rules } from '../ruleset/index.js'
import { levelOf } from './severity-settings.js'

const rule = rules.find(({ meta }) => meta.id === 'acknowledgement')!

describe('the level of a rule', () => {
  test.each([
    ['nothing said', {}, ['youth'], null],
    ['for all kinds', { acknowledgement: 'info' }, ['youth', 'wmo'], 'info'],
    ['for another rule', { oversight: 'off' }, ['youth'], null],
    ['by kind, the gravest', { acknowledgement: { youth: 'info', wmo: 'error' } }, ['youth', 'wmo'], 'error'],
    ['off for one of two kinds says nothing of the other', { acknowledgement: { youth: 'off' } }, ['youth', 'wmo'], null],
    ['off for one, default for the other', { acknowledgement: { youth: 'off', default: 'info' } }, ['youth', 'wmo'], 'info'],
    ['off for both', { acknowledgement: { youth: 'off', wmo: 'off' } }, ['youth', 'wmo'], 'off'],
  ] as const)('%s', (_name, settings, kinds, level) => expect(levelOf(rule, kinds, settings)).toBe(level))
})
