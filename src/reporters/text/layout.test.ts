import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { labelled, marked, wrap } from './layout.js'

describe('wrap', () => {
  test.each([
    ['breaks at words and indents what follows', 'een twee drie vier vijf zes', ['> een twee drie vier', '  vijf zes']],
    ['breaks a word that no line holds', 'x'.repeat(45), [`> ${'x'.repeat(20)}`, `  ${'x'.repeat(20)}`, '  xxxxx']],
    ['keeps line feeds', 'een\ntwee', ['> een', '  twee']],
    ['does not count colour', '\u001b[31meen twee\u001b[39m drie vier', ['> \u001b[31meen twee\u001b[39m drie vier']],
    ['gives one line for nothing', '', ['> ']],
  ])('%s', (_name, text, lines) => expect(wrap(text, 22, '> ', 2)).toEqual(lines))

  test('loses no word and no line is too long', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme-ascii', minLength: 1 })), fc.integer({ min: 20, max: 100 }), (words, columns) => {
        const lines = wrap(words.join(' '), columns, '', 0)
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join('').replaceAll(' ', ''))
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns)
      }),
    )
  })
})

test('a label stands before its text and the text hangs', () => {
  expect(labelled('Soort', 'jeugdhulp en nog meer woorden', 30, 8)).toEqual(['Soort   jeugdhulp en nog meer', '        woorden'])
})

test('every line of a clause has its mark', () => {
  expect(marked('De klager krijgt antwoord binnen zes weken.', 24, '│ ', 2)).toEqual(['│ De klager krijgt', '│ antwoord binnen zes', '│ weken.'])
})
