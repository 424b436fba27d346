import { describe, expect, it } from 'vitest'
import { findOfficials } from './find-officials.js'

describe('officials of the commissioner by definition', () => {
  it.each([
    ['"Liaison" is the person at City Hall whose name is on the last page.', ['Liaison']],
    ['Klantmanager: de medewerker van de Gemeente die de deelnemer begeleidt.', ['Klantmanager']],
    ['Begeleider: de medewerker van Aanbieder die de cliënt ondersteunt.', []],
  ])('%s', (text, expected) => expect(findOfficials(text, ['de Gemeente'])).toEqual(expected))
})
