import { expect, it } from 'vitest'
import { tokenize, tokenizeCells } from './token.js'

/** What a token is, as an expression; the table of characters is only faster. */
const pattern = /[\p{L}\d]+(?:['’.:-][\p{L}\d]+)*|[^\s\p{L}\d]/gu

it.each([
  'Opdrachtnemer zal (binnen 6 weken) art. 9:11 Awb volgen; B.V.-directie, foto’s, d.w.z. € 12,50 – klaar.',
  'naïef, cafe\u0301, Ωmega, 中文 en \ud835\udcb3-as, \u{1f600}\u{1f600}, \ud800 los, a.-b, x:y:z, \u00a0tussen\u2028regels',
  '', '...', 'a', "'s-Gravenhage",
])('splits as the expression does: %j', (text) => {
  expect(tokenize(text, 7).map(({ start, end }) => text.slice(start - 7, end - 7))).toEqual(text.match(pattern) ?? [])
})

it('folds case, diacritics and apostrophes, and tells words from marks', () => {
  expect(tokenize('CLIËNT’s (9)').map(({ folded, word }) => [folded, word])).toEqual([["client's", true], ['(', false], ['9', true], [')', false]])
})

it('puts a bar between the cells of a row', () => {
  expect(tokenizeCells('a b\nc', 10).map(({ folded, start, end }) => [folded, start, end])).toEqual([['a', 10, 11], ['b', 12, 13], ['|', 13, 14], ['c', 14, 15]])
})
