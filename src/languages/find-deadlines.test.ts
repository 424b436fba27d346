import { describe, expect, it } from 'vitest'
import { findDeadlines } from './find-deadlines.js'
import { languages } from './index.js'
import { tokenize } from './token.js'

const days = (language: 'nl' | 'en', text: string): number[] =>
  findDeadlines(tokenize(text), languages[language]).map((term) => Math.round(term.days * 10) / 10)

describe('terms', () => {
  it.each([
    ['binnen zes (6) weken na ontvangst', [42]],
    ['uiterlijk 30 dagen', [30]],
    ['op de vijfde werkdag', [7]],
    ['binnen één werkdag en daarna binnen tien werkdagen', [1.4, 14]],
    ['binnen een half jaar', [182.5]],
    ['uiterlijk de 42e dag', [42]],
    ['elke drie maanden', []],
    ['perceel 3 en artikel 14', []],
  ])('in Dutch: %s', (text, expected) => expect(days('nl', text)).toEqual(expected))

  it.each([
    ['within ten working days', [14]],
    ['no later than six (6) weeks', [42]],
    ['within a year', [365]],
    ['every six weeks', []],
    ['Schedule 4', []],
    ['two constructor and toString weeks', []],
  ])('in English: %s', (text, expected) => expect(days('en', text)).toEqual(expected))
})
