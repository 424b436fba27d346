import { expect, test } from 'vitest'
import { RarePattern } from './rare-pattern.js'

test('is not made for a text without one piece of each list', () => {
  let made = 0
  const pattern = new RarePattern(() => (made++, /to follow|tekst volgt/iu), ['follow', 'volgt'], ['to', 'tekst'])
  expect(pattern.test('Klager')).toBe(false)
  expect(pattern.test('volgt')).toBe(false)
  expect(made).toBe(0)
  expect([pattern.test('Tekst VOLGT nog'), pattern.test('To follow')]).toEqual([true, true])
  expect(made).toBe(1)
})

test('takes other signs for a letter as the expression does', () => {
  const pattern = new RarePattern(() => /klacht is/giu, ['klacht is'])
  expect(pattern.all('\u212Alacht iſ, klacht is').map(({ index }) => index)).toEqual([0, 11])
})

test('tells where it fits', () => {
  const pattern = new RarePattern(() => /b(c)/u, ['b'])
  expect(pattern.exec('abc')?.[1]).toBe('c')
  expect(pattern.exec('ac')).toBe(null)
})
