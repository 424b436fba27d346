import { describe, expect, it } from 'vitest'
import { situationContext } from '../testing/rule-examples.js'
import { coordinateParts } from './coordinate-parts.js'

/** The sentence with its parts between bars. */
function parted(language: 'nl' | 'en', text: string): string {
  const { facts } = situationContext(language, { text, under: language === 'nl' ? 'Klachten' : 'Complaints' })
  const { statement } = facts.readings.find((reading) => facts.document.text.slice(reading.statement.span.start, reading.statement.span.end) === text)!
  const parts = coordinateParts(statement)
  return statement.tokens.map(({ start, end }, at) => `${at > 0 && parts[at] !== parts[at - 1] ? '| ' : ''}${facts.document.text.slice(start, end)}`).join(' ')
}

describe('what a sentence says of its subject, verb by verb', () => {
  it.each([
    ['nl', 'Opdrachtnemer registreert alle klachten en rapporteert deze maandelijks.', 'Opdrachtnemer registreert alle klachten | en rapporteert deze maandelijks .'],
    ['nl', 'Opdrachtnemer beschikt over een regeling en publiceert die op zijn website.', 'Opdrachtnemer beschikt over een regeling | en publiceert die op zijn website .'],
    ['en', 'The Provider shall record all complaints and report them each month.', 'The Provider shall record all complaints | and report them each month .'],
    ['nl', 'De regeling voorziet in een bevestiging binnen een week, een gesprek en een beslissing binnen zes weken.', 'De regeling voorziet in een bevestiging binnen een week | , een gesprek | en een beslissing binnen zes weken .'],
    ['en', 'The Provider acknowledges the complaint within a week and shall answer it within a month.', 'The Provider acknowledges the complaint within a week | and shall answer it within a month .'],
  ] as const)('%s: %s', (language, text, wanted) => {
    expect(parted(language, text)).toBe(wanted)
  })

  it.each([
    ['nl', 'Opdrachtnemer meldt het aantal, de aard en de uitkomst van klachten en signalen.'],
    ['nl', 'Opdrachtnemer meldt aantal, aard en uitkomst van klachten.'],
    ['en', 'The Provider reports the number, nature and outcome of complaints and concerns.'],
    ['en', 'The Provider informs residents and their families of the procedure.'],
  ] as const)('an enumeration is one part: %s: %s', (language, text) => {
    expect(parted(language, text)).not.toContain('|')
  })
})
