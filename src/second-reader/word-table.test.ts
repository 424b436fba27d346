import { expect, test } from 'vitest'
import { numberOf, tableOf } from './word-table.js'

const words = Array.from({ length: 500 }, (_, index) => `w:${(index * 7919).toString(36)}`)

test('every word of the list has its number, and no other has one', () => {
  const table = tableOf(words)
  expect(words.map((word) => numberOf(word, table))).toEqual(words.map((_, number) => number))
  for (const other of ['', 'w:', ...words.map((word) => `${word}x`), ...words.map((word) => word.slice(1))]) expect(numberOf(other, table)).toBe(-1)
})

test('an empty list holds nothing', () => expect(numberOf('a', tableOf([]))).toBe(-1))
