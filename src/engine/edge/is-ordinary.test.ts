import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isOrdinary } from './is-ordinary.js'

const ordinary = (text: string): boolean => isOrdinary(new TextEncoder().encode(text))

test.each(['jeugdhulp-molenwijk', 'wmo-hulp-bij-het-huishouden', 'swimming-pool-reception'])('a contract is ordinary: %s', (name) => {
  expect(isOrdinary(readFileSync(new URL(`../../../fixtures/contracts/${name}.md`, import.meta.url)))).toBe(true)
})

test('a text without ends of sentences, over line ends or not, is not', () => {
  expect(ordinary('klacht '.repeat(300))).toBe(false)
  expect(ordinary('klacht klacht\n'.repeat(200))).toBe(false)
  expect(ordinary('klacht klacht\n\n'.repeat(200))).toBe(true)
})

test('a very long line, very many lines or a very wide table is not', () => {
  expect(ordinary('Klacht. '.repeat(600))).toBe(false)
  expect(ordinary('a.\n'.repeat(2500))).toBe(false)
  expect(ordinary('a.|'.repeat(100))).toBe(false)
})
