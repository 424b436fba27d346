import { describe, expect, it } from 'vitest'
import type { Language } from '../rule-api/rule.js'
import { situationContext } from '../testing/rule-examples.js'
import { directionAt } from './duty-direction.js'

/** Who does it and whom it reaches, of the word between asterisks. */
function directionOf(language: Language, marked: string): string {
  const [before, verb] = marked.split('*')
  const { facts } = situationContext(language, { text: marked.replaceAll('*', '') })
  const reading = facts.readings.find(({ statement }) => facts.document.text.slice(statement.span.start, statement.span.end).startsWith(marked.replaceAll('*', '').slice(0, 20)))!
  const at = reading.statement.tokens.findIndex(({ start }) => start === reading.statement.span.start + before!.length)
  expect(verb).toBeDefined()
  const { agent, recipients } = directionAt(reading, at)
  return `${agent ?? '-'} > ${[...recipients].join('+') || '-'}`
}

describe('who does what to whom', () => {
  it.each([
    ['Opdrachtnemer *meldt* een ongeval aan Opdrachtgever.', 'provider > commissioner'],
    ['Opdrachtnemer laat dat ieder jaar aan Opdrachtgever *weten*.', 'provider > commissioner'],
    ['Van een ongeval *stelt* Opdrachtnemer Opdrachtgever in kennis.', 'provider > commissioner'],
    ['Opdrachtnemer wacht niet op het verslag, maar *waarschuwt* Opdrachtgever onmiddellijk.', 'provider > commissioner'],
    ['Een ongeval *bereikt* de contractmanager van Opdrachtgever dezelfde dag.', '- > commissioner'],
    ['Een ongeval *meldt* Opdrachtnemer aan de contractmanager van Opdrachtgever.', 'provider > commissioner'],
    ['Ieder jaar *krijgt* de gemeente van de uitvoerder een verslag.', 'provider > provider'],
    ['Bij een ongeval, *bel* dan meteen Opdrachtgever.', '- > commissioner'],
    ['Opdrachtgever wordt van een ongeval *verwittigd*.', '- > commissioner'],
    ['Na een ongeval is de contactpersoon van Opdrachtgever binnen twee uur *gebeld*.', '- > commissioner'],
    ['Na een ongeval *belt* de teamleider binnen twee uur Opdrachtgever.', '- > commissioner'],
    ['Na een ongeval *belt* Opdrachtgever Opdrachtnemer.', 'commissioner > provider'],
    ['Opdrachtgever *verneemt* van een ongeval door een brief van Opdrachtnemer.', 'provider > commissioner'],
    ['Een ongeval wordt door Opdrachtnemer *gemeld* bij Opdrachtgever.', 'provider > commissioner'],
    ['Een ongeval *brengt* Opdrachtnemer ter kennis van Opdrachtgever.', 'provider > commissioner'],
    ['Zodra Opdrachtgever een ongeval opmerkt, *seint* hij Opdrachtnemer in.', 'commissioner > provider'],
    ['Opdrachtnemer brengt de maaltijd en Opdrachtgever *ziet* daarop toe.', 'commissioner > -'],
    ['Opdrachtgever *toetst* de afhandeling door Opdrachtnemer.', 'commissioner > -'],
    ['Opdrachtnemer stelt Opdrachtgever in staat de dossiers te *toetsen*.', 'commissioner > -'],
    ['Ook als Opdrachtgever niets vraagt, *meldt* Opdrachtnemer een ongeval.', 'provider > -'],
    ['Na het bericht aan de contactpersoon van Opdrachtgever *wacht* Opdrachtnemer af.', 'provider > commissioner'],
  ])('%s', (text, direction) => expect(directionOf('nl', text)).toBe(direction))

  it.each([
    ['The Provider *reports* an accident to the Council.', 'provider > commissioner'],
    ['After an accident: *call* the Council.', '- > commissioner'],
    ['The Council is *told* of an accident by the Provider.', 'provider > commissioner'],
    ['The Council *receives* a letter from the Provider.', 'provider > commissioner'],
    ['Broken down by municipality, the overview *counts* the accidents.', '- > -'],
    ["An accident is *reported* to the Council's contract manager.", '- > commissioner'],
    ['As soon as the Provider sees an accident, it *alerts* the Council.', 'provider > commissioner'],
    ['The Provider brings the meal and the Council *watches* over it.', 'commissioner > -'],
    ['The Council *tests* the handling by the Provider.', 'commissioner > -'],
    ['The Provider allows the Council to *test* the files.', 'commissioner > -'],
  ])('%s', (text, direction) => expect(directionOf('en', text)).toBe(direction))
})

it('borrows the agent of a subordinate clause, and says so', () => {
  const { facts } = situationContext('en', { text: 'Responsibility is not lessened by the fact that the Provider does the work.' })
  const [reading] = facts.readings.filter(({ statement }) => statement.tokens.some(({ folded }) => folded === 'lessened'))
  expect(directionAt(reading!, reading!.statement.tokens.findIndex(({ folded }) => folded === 'lessened')).borrowed).toBe(true)
})
