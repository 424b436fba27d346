import { describe, expect, it } from 'vitest'
import { situationContext } from '../testing/rule-examples.js'
import { actTogether } from './act-together.js'

function togetherIn(text: string): boolean {
  const { facts } = situationContext('nl', { text })
  const { statement, roles } = facts.readings.find(({ statement: { span } }) => text.startsWith(facts.document.text.slice(span.start, span.end)))!
  return actTogether(statement, roles[0]!, roles)
}

describe('the two parties act together', () => {
  it.each(['Opdrachtgever en Opdrachtnemer bespreken elk kwartaal de klachten.', 'Opdrachtnemer bespreekt elk kwartaal de klachten samen met Opdrachtgever.', 'Opdrachtgever, Opdrachtnemer en de cliëntenraad gaan na wat in de klachten terugkomt.'])('%s', (text) => expect(togetherIn(text)).toBe(true))
  it.each(['Opdrachtnemer meldt elke klacht aan Opdrachtgever.', 'Opdrachtnemer bespreekt de klacht samen met de inwoner.'])('and here one alone: %s', (text) => expect(togetherIn(text)).toBe(false))
})
