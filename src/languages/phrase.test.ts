import { describe, expect, it } from 'vitest'
import { compileLexicon } from './compile-lexicon.js'
import { openLexicon } from './lexicon.js'
import { tokenize } from './token.js'

const found = (phrases: readonly string[], text: string): string[] => {
  const tokens = tokenize(text)
  return openLexicon(compileLexicon({ c: phrases })).match(tokens).map(({ from, to }) => tokens.slice(from, to).map(({ folded }) => folded).join(' '))
}

describe('phrases', () => {
  it('match words, prefixes, suffixes and infixes, whatever case and diacritics', () => {
    expect(found(['klacht*'], 'Klachten en klachtrecht')).toEqual(['klachten', 'klachtrecht'])
    expect(found(['*regeling'], 'de Klachtenregeling')).toEqual(['klachtenregeling'])
    expect(found(['*klacht*'], 'bewonersklachten')).toEqual(['bewonersklachten'])
    expect(found(['client'], 'de cliënt')).toEqual(['client'])
  })

  it('bridge a gap, but not past the end of a sentence part', () => {
    expect(found(['legt .. vast'], 'Hij legt elke klacht altijd vast.')).toEqual(['legt elke klacht altijd vast'])
    expect(found(['legt ..2 vast'], 'Hij legt elke klacht altijd vast.')).toEqual([])
    expect(found(['legt .. vast'], 'Hij legt uit; de rest staat vast')).toEqual([])
  })

  it('take alternatives of several words and optional words', () => {
    expect(found(['(hoor en wederhoor|gehoord)'], 'Hoor en wederhoor; wordt gehoord')).toEqual(['hoor en wederhoor', 'gehoord'])
    expect(found(['(naar beste (kunnen|weten)|graag)'], 'naar beste weten, graag, laat weten')).toEqual(['naar beste weten', 'graag'])
    expect(found(['in (de)? wet'], 'in de wet, in wet')).toEqual(['in de wet', 'in wet'])
    expect(found(['(van plan|naar beste (kunnen|weten))'], 'Hij laat weten van plan te zijn, naar beste weten')).toEqual(['van plan', 'naar beste weten'])
  })

  it('refuse a phrase that could match anything', () => {
    expect(() => compileLexicon({ c: ['..'] })).toThrow(/no word/)
    expect(() => compileLexicon({ c: ['kl*acht'] })).toThrow(/star/)
  })
})

it('matching cost grows with the text, not with the number of phrases', () => {
  const many = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`c${i}`, [`woord${i} .. slot${i}`]]))
  expect(openLexicon(compileLexicon(many)).match(tokenize('woord7 en nog iets slot7'))).toMatchObject([{ concept: 'c7', from: 0, to: 5 }])
})
