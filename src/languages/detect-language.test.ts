import { expect, it } from 'vitest'
import { detectLanguage, frequencyOf } from './detect-language.js'

it('tells the language by its small words', () => {
  expect(detectLanguage('De opdrachtnemer is verantwoordelijk voor het antwoord aan de klager.')).toBe('nl')
  expect(detectLanguage('The Provider shall be responsible for the answer to the complainant.')).toBe('en')
  expect(detectLanguage('12 345 –')).toBe('nl')
})

it('counts to the end where the words so far decide nothing yet', () => {
  expect(detectLanguage(`${'de het een '.repeat(20)}${'the of and '.repeat(21)}`)).toBe('en')
  expect(detectLanguage(`${'the of and '.repeat(20)}${'de het een '.repeat(21)}`)).toBe('nl')
  expect(detectLanguage('the de')).toBe('nl')
})

it('counts the small words of a language that a rule pack brings', () => {
  expect(frequencyOf('Die Beschwerde und die Antwort', new Set(['die', 'und']))).toBe(3)
})
