import { describe, expect, it } from 'vitest'
import { situationContext } from '../testing/rule-examples.js'
import { isEscapable } from './escape-clause.js'

function escapes(language: 'nl' | 'en', text: string): boolean {
  return situationContext(language, { text }).facts.readings.some(isEscapable)
}

describe('a duty left to the one who has it', () => {
  it.each([
    ['nl', 'Opdrachtnemer werkt mee aan een onderzoek van de ombudsman als hij dat redelijk acht.', true],
    ['nl', 'Opdrachtnemer beantwoordt klachten, tenzij zij anders besluit.', true],
    ['nl', 'Opdrachtnemer belt de klager, tenzij deze anders wenst.', false],
    ['nl', 'Opdrachtnemer past de klachtregels toe als hij beslist op een klacht.', false],
    ['en', "The Provider cooperates with the Ombudsman if it considers this reasonable.", true],
    ['en', 'The Provider answers complaints unless it decides otherwise.', true],
    ['en', 'The Provider calls the complainant unless he wishes otherwise.', false],
    ['en', 'The limits of the Act bind the Provider when it decides on complaints.', false],
  ] as const)('%s: %s', (language, text, expected) => expect(escapes(language, text)).toBe(expected))
})
