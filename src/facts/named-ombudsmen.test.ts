import { describe, expect, it } from 'vitest'
import type { Language } from '../rule-api/rule.js'
import { judgeSituation, situationContext } from '../testing/rule-examples.js'
import { rule } from '../../rules/escalation/competent-ombudsman.js'
import { findNamedOmbudsmen } from './named-ombudsmen.js'

const townsIn = (language: Language, text: string): (string | null)[] => {
  const { facts } = situationContext(language, { text })
  return findNamedOmbudsmen(facts.readings, facts.document.text).filter(({ kind }) => kind === 'own').map(({ town }) => town)
}
const outcome = (language: Language, text: string): string => judgeSituation(rule, language, { text }).outcome

describe('the town of an ombudsman', () => {
  it.each([
    ['nl', 'De klager kan daarna naar de ombudsman van de gemeente Kolkstad.', 'kolkstad'],
    ['nl', 'De klager kan daarna naar de gemeentelijke Ombudsman Kolkstad.', 'kolkstad'],
    ['en', 'The complainant may then go to the Ombudsman of the Municipality of Kolkstad.', 'kolkstad'],
  ] as const)('%s: %s', (language, text, town) => expect(townsIn(language, text)).toEqual([town]))
})

describe('who is named', () => {
  it("is one town's ombudsman for all towns", () => expect(outcome('en', 'The complainant may then go to the Municipal Ombudsman of Kolkstad, whichever of the five municipalities he lives in.')).toBe('violated'))
  it("is each town's own", () => expect(outcome('nl', 'De klager kan daarna naar de Nationale ombudsman of, als de woongemeente een eigen ombudsman heeft, naar deze.')).toBe('met'))
  it('is nobody where an ombudsman is merely helped', () => {
    expect(outcome('nl', 'Doet een ombudsman navraag over een klacht, dan levert Opdrachtnemer de gevraagde stukken binnen een week.')).toBe('not-applicable')
    expect(outcome('en', 'Where an ombudsman inquires into a complaint, the Provider supplies the documents he asks for.')).toBe('not-applicable')
  })
})
