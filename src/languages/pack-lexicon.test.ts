import { expect, it } from 'vitest'
import { compileLexicon } from './compile-lexicon.js'
import { packLexicon, unpackLexicon } from './pack-lexicon.js'

it('what is packed comes out as it went in', () => {
  const many = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`c${i}`, [`woord${i} .. (slot${i}|einde*)? (a|*b|*c*) _ eind`]]))
  const tables = compileLexicon(many)
  expect(unpackLexicon(packLexicon(tables))).toEqual(tables)
})
