import { describe, expect, it } from 'vitest'
import { numbersBetween } from './numbers-between.js'

describe('the numbers between two', () => {
  it('go on in one series', () => expect(numbersBetween('9.3', '9.6')).toEqual(['9.4', '9.5']))
  it('are written as the first is', () => expect(numbersBetween('E-08', 'E-11')).toEqual(['E-09', 'E-10']))
  it('are none between two series', () => expect(numbersBetween('9.3', '10.6')).toEqual([]))
  it('are never more than two hundred', () => expect(numbersBetween('1', '1000000')).toHaveLength(200))
})
