import { describe, expect, test } from 'vitest'
import { findingFingerprint } from './finding-fingerprint.js'

function same(a: string, b: string): boolean {
  return findingFingerprint('r', 'weak', [a]) === findingFingerprint('r', 'weak', [b])
}

describe('the fingerprint of a finding', () => {
  test.each([
    ['Klachten gaan volgens artikel 5.3 naar de gemeente.', 'Klachten gaan volgens artikel 6.1 naar de gemeente.'],
    ['Zie artikelen 5, 6 en 7 van deze overeenkomst.', 'Zie artikelen 6, 7 en 8 van deze overeenkomst.'],
    ['The procedure of Schedule 4 applies.', 'The procedure of Schedule 5 applies.'],
    ['Klachten  gaan\nnaar de gemeente', 'klachten gaan naar de gemeente.'],
  ])('stays: %s', (before, after) => expect(same(before, after)).toBe(true))

  test.each([
    ['Een klacht is binnen 4 weken afgehandeld.', 'Een klacht is binnen 6 weken afgehandeld.'],
    ['Artikel 9:11 Awb is van toepassing.', 'Artikel 9:12 Awb is van toepassing.'],
    ['Volgens artikel 5 binnen 4 weken.', 'Volgens artikel 5 binnen 8 weken.'],
    ['Artikel 5, 10 werkdagen na ontvangst', 'Artikel 5, 20 werkdagen na ontvangst en later'],
  ])('changes: %s', (before, after) => expect(same(before, after)).toBe(false))

  test('differs by outcome', () => expect(findingFingerprint('r', 'weak', ['a'])).not.toBe(findingFingerprint('r', 'violated', ['a'])))
})
