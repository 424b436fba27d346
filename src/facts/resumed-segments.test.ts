import { describe, expect, it } from 'vitest'
import { situationContext } from '../testing/rule-examples.js'
import type { Language } from '../rule-api/rule.js'
import { resumedSegments } from './resumed-segments.js'

function resumedIn(text: string, language: Language): number {
  const { facts } = situationContext(language, { text })
  return resumedSegments(facts.readings.find(({ statement: { span } }) => text.startsWith(facts.document.text.slice(span.start, span.end)))!.statement).length
}

describe('a sentence goes on after an interruption', () => {
  it.each([
    ['Klachten, ongeacht de wijze van indiening, worden door Opdrachtnemer genoteerd.', 'nl'],
    ['Complaints, however small, shall be noted by the Provider.', 'en'],
  ] as const)('%s', (text, language) => expect(resumedIn(text, language)).toBe(1))

  it.each([
    ['Opdrachtnemer noteert klachten, en de gemeente ontvangt daarvan een overzicht.', 'nl'],
    ['If a complaint is small, the Provider shall note it.', 'en'],
  ] as const)('not where the first part has its verb or depends on another: %s', (text, language) => expect(resumedIn(text, language)).toBe(0))
})
