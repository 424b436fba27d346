import { describe, expect, it } from 'vitest'
import { findOfficials } from './find-officials.js'

describe('officials of the commissioner by definition', () => {
  it.each([
    ['"Liaison" is the person at City Hall whose name is on the last page.', ['Liaison']],
    ['Klantmanager: de medewerker van de Gemeente die de deelnemer begeleidt.', ['Klantmanager']],
    ['| Transport desk | The Municipality’s counter for pupil transport at Dorpsplein 3. |', ['Transport desk']],
    ['Transport desk\nThe Municipality’s counter for pupil transport.', ['Transport desk']],
    ['Klachten\nDe medewerker van de Gemeente behandelt ze.', []],
    ['Wijkloket: de balie van de Gemeente waar inwoners terechtkunnen.', ['Wijkloket']],
    ['Servicedesk: de balie van Aanbieder waar inwoners terechtkunnen.', []],
    ['Begeleider: de medewerker van Aanbieder die de cliënt ondersteunt.', []],
  ])('%s', (text, expected) => expect(findOfficials(text, ['de Gemeente', 'the Municipality'])).toEqual(expected))
})
