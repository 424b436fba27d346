import { describe, expect, it } from 'vitest'
import { compileLexicon } from './compile-lexicon.js'
import { openLexicon } from './lexicon.js'
import { tokenize } from './token.js'

const lexicon = openLexicon(compileLexicon({
  answer: ['(answer|answers)', 'gives .. answer'],
  one: ['complaint*', 'a complaint'],
  other: ['comp*', 'nobody'],
}))
const find = (text: string) => lexicon.find(tokenize(text))

describe('what a lexicon finds', () => {
  it('is the same whichever is asked for first, and the same objects', () => {
    const before = find('Gives a complaint an answer, and complaints answers.')
    const one = before.of('one')
    const after = find('Gives a complaint an answer, and complaints answers.')
    const { matches } = after
    expect(before.matches).toEqual(matches)
    expect(after.of('one')).toEqual(one)
    for (const match of one) expect(before.matches).toContain(match)
    for (const match of after.of('one')) expect(matches).toContain(match)
  })

  it('comes by where it begins, then by the pattern of the first word', () => {
    expect(find('a complaint gives no answer').matches.map(({ concept, from, to }) => [concept, from, to])).toEqual([
      ['one', 0, 2], ['other', 1, 2], ['one', 1, 2], ['answer', 2, 5], ['answer', 4, 5],
    ])
  })

  it('tells which concepts are there', () => {
    const { concepts } = find('complaint')
    expect([concepts.has('one'), concepts.has('answer'), concepts.has('unheard of')]).toEqual([true, false, false])
    expect([...concepts]).toEqual(['one', 'other'])
  })

  it('bridges gaps at any place of a long sentence', () => {
    for (let before = 25; before < 70; before++) {
      const text = `${'word '.repeat(before)}gives the whole of it an answer`
      expect(find(text).of('answer').map(({ from, to }) => [from, to])).toEqual([[before, before + 7], [before + 6, before + 7]])
    }
  })
})
