import { describe, expect, it } from 'vitest'
import { findReferences } from './find-references.js'
import { languages } from './index.js'

const numbers = (language: 'nl' | 'en', text: string): string[] =>
  findReferences(text, languages[language]).map(({ kind, numbers: list }) => `${kind} ${list.join(',')}`)

describe('references', () => {
  it.each([
    ['De artikelen 7, 9 tot en met 11 gelden', ['article 7,9,10,11']],
    ['zie Bijlage C (Publieksprotocol)', ['annex C']],
    ['artikel 9.3', ['article 9.3']],
    ['§ 9 en §§ 3 en 4.2', ['part 9', 'part 3,4.2']],
    ['volgens §9', ['part 9']],
    ['artikel B.4 tot en met B.6', ['article B.4,B.5,B.6']],
  ])('in Dutch: %s', (text, expected) => expect(numbers('nl', text)).toEqual(expected))

  it.each([
    ['clauses 7 and 8', ['article 7,8']],
    ['Clauses B.4 to B.6 and Part B', ['article B.4,B.5,B.6', 'part B']],
    ['Schedules 1 to 3', ['annex 1,2,3']],
    ['Part Five', ['part 5']],
    ['in this Schedule a complaint is', []],
  ])('in English: %s', (text, expected) => expect(numbers('en', text)).toEqual(expected))
})
