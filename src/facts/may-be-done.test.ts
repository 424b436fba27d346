import { describe, expect, it } from 'vitest'
import { situationContext } from '../testing/rule-examples.js'
import { mayBeDone } from './may-be-done.js'

function isIn(text: string, language: 'nl' | 'en'): boolean {
  const { facts } = situationContext(language, { text })
  return mayBeDone(facts.readings.find(({ statement: { span } }) => text.startsWith(facts.document.text.slice(span.start, span.end)))!)
}

describe('what may be done by nobody named', () => {
  it.each([['nl', 'In het voortgangsgesprek kan aandacht worden besteed aan klachten.'], ['en', 'Complaints may be discussed at contract meetings.'], ['en', 'Complaints may be entered in a register by the Provider.']] as const)('%s: %s', (language, text) => expect(isIn(text, language)).toBe(true))
  it.each([
    ['nl', 'Klachten worden onderzocht, zodat herhaling kan worden voorkomen.'], ['nl', 'Klachten kunnen pas worden gesloten na registratie.'], ['en', 'Complaints are reviewed so that repetition can be avoided.'],
  ] as const)('and here something must: %s: %s', (language, text) => expect(isIn(text, language)).toBe(false))
})
