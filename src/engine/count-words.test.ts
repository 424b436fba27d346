import { expect, test } from 'vitest'
import { countWords } from './count-words.js'

test('every character parts words exactly when it is white space', () => {
  const other = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => countWords(`a${String.fromCharCode(code)}b`) !== `a${String.fromCharCode(code)}b`.match(/\S+/gu)!.length)
  expect(other).toEqual([])
})

test.each([['', 0], ['  \n', 0], ['a', 1], [' De  klager\nklaagt. ', 3]])('%j holds %i', (text, words) => expect(countWords(text)).toBe(words))
