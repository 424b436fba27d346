import { describe, expect, it } from 'vitest'
import type { Statement } from '../facts/statement.js'
import { compileLexicon } from '../languages/compile-lexicon.js'
import { openLexicon } from '../languages/lexicon.js'
import { tokenize } from '../languages/token.js'
import { matchFrame } from './match-frame.js'

const lexicon = openLexicon(compileLexicon({
  hear: ['(hears|heard|hear)', 'talk* to'],
  both: ['(both|complainant|talk* to)'],
  staff: ['(employee|worker)'],
}))

/** The words that fill the frame, in order of the frame's entries. */
function filledBy(text: string, ...frame: string[][]): string[] {
  const tokens = tokenize(text)
  const found = lexicon.find(tokens)
  const statement = { tokens, matches: found.matches, concepts: found.concepts, matchesOf: (concept: string) => found.of(concept) } as unknown as Statement
  return matchFrame(statement, frame).map(({ from, to }) => tokens.slice(from, to).map(({ folded }) => folded).join(' '))
}

describe('matchFrame', () => {
  it('finds the entries in any order', () => {
    expect(filledBy('The complainant and the employee are heard.', ['hear'], ['both'], ['staff'])).toEqual(['heard', 'complainant', 'employee'])
    expect(filledBy('The panel hears the employee and the complainant.', ['hear'], ['both'], ['staff'])).toEqual(['hears', 'complainant', 'employee'])
  })

  it('asks that they stand in one segment', () => {
    expect(filledBy('The complainant is told, and the employee is heard.', ['hear'], ['both'])).toEqual([])
    expect(filledBy('The employee is told who heard the complainant.', ['hear'], ['staff'])).toEqual([])
  })

  it('takes either concept of an entry', () => {
    expect(filledBy('The employee is heard.', ['hear'], ['both', 'staff'])).toEqual(['heard', 'employee'])
  })

  it('does not fill two entries by the same words', () => {
    expect(filledBy('The manager talks to nobody.', ['hear'], ['both'])).toEqual([])
    expect(filledBy('The manager talks to the complainant.', ['hear'], ['both'])).toEqual(['talks to', 'talks to', 'complainant'])
  })
})
