import { describe, expect, it } from 'vitest'
import { isContentsLine } from './contents-line.js'
import { lineOf } from './line.js'
import { pageOf, piece } from './testing/page-of.js'

function line(...places: readonly (readonly [string, number, number])[]) {
  return lineOf(places.map(([text, from, to]) => piece(text, from, 100, { width: to - from })), { page: pageOf([]), region: 0, left: 50, right: 450, reach: 450 })
}

describe('isContentsLine', () => {
  it('takes dots or a gap that stands out before a page number', () => {
    expect(isContentsLine(line(['9 Klachten ........... 12', 50, 450]))).toBe(true)
    expect(isContentsLine(line(['9', 50, 56], ['Klachten', 90, 140], ['12', 438, 450]))).toBe(true)
  })

  it('takes no justified line that ends in a number', () => {
    expect(isContentsLine(line(['Het', 50, 65], ['contract', 80, 120], ['kent', 135, 155], ['perceel', 171, 210], ['1', 226, 232]))).toBe(false)
    expect(isContentsLine(line(['De termijn is zes weken, als bedoeld in artikel 12', 50, 450]))).toBe(false)
  })
})
