import { expect, test } from 'vitest'
import { packNumbers, signed, unpackNumbers } from './sixteen-bits.js'

test('lists come back as they were', () => {
  const [counts, none, weights] = unpackNumbers(packNumbers([[0, 1, 65_535], [], [-32_768, -1, 32_767]]))
  expect([...counts!]).toEqual([0, 1, 65_535])
  expect([...none!]).toEqual([])
  expect([...signed(weights!)]).toEqual([-32_768, -1, 32_767])
})

test('a number that does not fit is refused', () => expect(() => packNumbers([[65_536]])).toThrow(RangeError))
