import { describe, expect, test } from 'vitest'
import { data } from '../generated/data.js'
import { rules } from './index.js'
import { placeInSource } from './place-in-source.js'

const english = new Set(Object.values(data['place-words'].words).flatMap((phrase) => phrase.match(/\p{L}+/gu) ?? []))

describe('the place in a source', () => {
  const places = [...new Set(rules.flatMap(({ meta }) => meta.basis.map(({ where }) => where)))]

  test.each(places)('in English holds no word that the list does not give: %s', (where) => {
    const words = placeInSource(where, 'en').match(/\p{L}{3,}/gu) ?? []
    expect(words.filter((word) => !english.has(word))).toEqual([])
  })

  test('stays as it is in Dutch', () => expect(places.map((where) => placeInSource(where, 'nl'))).toEqual(places))

  test.each([
    ['artikel 9:1, eerste lid, en artikel 9:18, eerste lid (een ieder)', 'article 9:1, first paragraph, and article 9:18, first paragraph (everyone)'],
    ['regel 1, eerste en tweede alinea; regel 2', 'rule 1, first and second paragraph; rule 2'],
    ['artikel 11 (melding aan de inspectie)', 'article 11 (notice to the inspectorate)'],
  ])('%s', (dutch, told) => expect(placeInSource(dutch, 'en')).toBe(told))
})
