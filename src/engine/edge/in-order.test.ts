import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inOrder } from './in-order.js'

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const result of results) all.push(result)
  return all
}

test('gives the results in the order of the items, whichever is done first', async () => {
  const slowFirst = async (item: number): Promise<number> => wait((5 - item) * 4, item)
  expect(await collect(inOrder([1, 2, 3, 4, 5], 3, slowFirst))).toEqual([1, 2, 3, 4, 5])
})

test('runs no more at once than there are lanes, and starts no more than it can hold', async () => {
  let running = 0
  let most = 0
  const work = async (item: number): Promise<number> => {
    most = Math.max(most, ++running)
    await wait(1)
    running -= 1
    return item
  }
  expect(await collect(inOrder(Array.from({ length: 40 }, (_, index) => index), 4, work))).toHaveLength(40)
  expect(most).toBe(4)
})

test('starts little more while nobody takes the results', async () => {
  let started = 0
  const results = inOrder(Array.from({ length: 100 }, (_, index) => index), 2, async () => (started += 1))
  await results.next()
  await wait(20)
  expect(started).toBeLessThanOrEqual(6)
})

test('is done at once without items', async () => expect(await collect(inOrder([], 2, async () => 1))).toEqual([]))
