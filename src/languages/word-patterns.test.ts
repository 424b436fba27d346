import { expect, test } from 'vitest'
import { patternSlots, WordPatterns } from './word-patterns.js'

const patterns = ['klacht', 'klacht*', '*klacht', '*lach*', '_', 'k*', '*t', ...Array.from({ length: 300 }, (_, index) => `${index % 3 === 0 ? '*' : ''}woord${index}${index % 3 === 1 ? '*' : ''}`)]
const words = new WordPatterns(patterns, patternSlots(patterns))
const named = (word: string, isWord = true): string[] => words.of(word, isWord).map((number) => patterns[number]!)

test('tells the patterns of a word: exact, by length prefix and suffix, infix, any', () => {
  expect(named('klacht')).toEqual(['klacht', 'k*', '*t', 'klacht*', '*klacht', '*lach*', '_'])
  expect(named('klachten')).toEqual(['k*', 'klacht*', '*lach*', '_'])
  expect(named('|', false)).toEqual([])
})

test('finds every pattern of a full table', () => {
  for (let index = 0; index < 300; index++) expect(named(`woord${index}`)).toContain(patterns[7 + index])
})
