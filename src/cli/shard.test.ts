import { expect, test } from 'vitest'
import { itemsOf, readShard } from './shard.js'

test('the parts one after the other are the whole, and differ by at most one', () => {
  for (const [count, of] of [[0, 3], [2, 5], [10, 3], [11, 4]] as const) {
    const items = Array.from({ length: count }, (_, index) => index)
    const parts = Array.from({ length: of }, (_, index) => itemsOf(items, { index: index + 1, of }))
    expect(parts.flat()).toEqual(items)
    const sizes = parts.map(({ length }) => length)
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
  }
})

test.each(['0/3', '4/3', '1', '1/0', 'a/b', '-1/2', '1/3 '])('%j is no part', (text) => expect(() => readShard(text)).toThrow(/such as 2\/5/u))
test('2/5 is a part', () => expect(readShard('2/5')).toEqual({ index: 2, of: 5 }))
