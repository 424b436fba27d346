import { describe, expect, it } from 'vitest'
import { situationContext } from '../testing/rule-examples.js'
import { rules } from './index.js'

const procedure = rules.find(({ meta }) => meta.id === 'complaint-procedure')!
const judge = (...sentences: readonly string[]): string => procedure.judge(situationContext('nl', { text: sentences.join(' '), under: 'Klachten' })).outcome

const answer = 'De klager krijgt binnen zes weken een schriftelijk antwoord met redenen.'
const receipt = 'Opdrachtnemer bevestigt binnen vijf werkdagen dat de klacht is ontvangen.'
const hearing = 'De behandelaar is niet bij de zaak betrokken en hoort de klager en de medewerker.'

describe('a procedure that no sentence names', () => {
  it('is there when its steps are agreed', () => expect(judge(answer, receipt, hearing)).toBe('met'))
  it('is not when only a step is', () => expect(judge(receipt)).toBe('missing'))
  it('is not when the steps are only aimed at', () => expect(judge(answer.replace('krijgt', 'krijgt zo mogelijk'), receipt.replace('bevestigt', 'probeert te bevestigen'), hearing)).not.toBe('met'))
  it('hangs on an annex that was not supplied', () => expect(judge('Opdrachtnemer past de klachtenregeling van Bijlage 9 toe.', answer, receipt, hearing)).toBe('undetermined'))
})
