import { describe, expect, it } from 'vitest'
import { languages } from '../languages/index.js'
import { readAnnexList } from './annex-list.js'

const numbers = { ...languages.nl.numbers, ...languages.en.numbers }
const ids = (text: string, underHeading = false): string[] => [...readAnnexList(text, underHeading, numbers).titles.keys()]

describe('a paragraph that lists annexes', () => {
  it.each([
    ['Bijlagen: 1. Eisen; 2. Prijzen; 3. Klachtenregeling.', ['1', '2', '3']],
    ['Bij dit contract horen bijlage 1 (werk), bijlage 2 (klachten) en bijlage 3 (prijzen).', ['1', '2', '3']],
    ['Annexes: A – Service levels; B – Fees; C – Processing agreement.', ['a', 'b', 'c']],
    ['Clauses 1–24; Schedules 1–6', ['1', '2', '3', '4', '5', '6']],
    ['De bijlagen A tot en met D zijn aangehecht.', ['a', 'b', 'c', 'd']],
    ['Deze overeenkomst kent vier bijlagen.', ['1', '2', '3', '4']],
    ['Deze overeenkomst heeft één bijlage: Bijlage 1 (prijzen).', ['1']],
  ])('%s', (text, expected) => expect(ids(text)).toEqual(expected))

  it.each([
    'Klachten worden behandeld volgens Bijlage 9.',
    'De eisen van Bijlage 2 gelden ook voor onderaannemers.',
    'Zie bijlage 1, eisen 12 tot en met 18.',
  ])('a mere reference is no list: %s', (text) => expect(ids(text)).toEqual([]))

  it('keeps the titles', () => expect(readAnnexList('Schedules: 1 Requirements; 2 Prices', false, numbers).titles.get('2')).toBe('Prices'))
  it('hears that there are none', () => expect(readAnnexList('Dit contract heeft geen bijlagen.', false, numbers).none).toBe(true))
})
