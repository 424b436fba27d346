import { describe, expect, it } from 'vitest'
import { situationContext } from '../testing/rule-examples.js'
import { plainSignal } from '../testing/plain-signal.js'
import type { Duty } from './duty.js'
import { judgeSignals } from './judge-signals.js'
import type { Signal } from './signal.js'

const secrecy: Signal = { ...plainSignal, outcome: 'violated', reason: 'absolute-secrecy', all: [['coop.secrecy']], last: true }
const help: Signal = { ...plainSignal, all: [['ombudsman']] }

const judge = (text: string, signals: readonly Signal[], direction: readonly Duty[] = []): string => {
  const { outcome, reason } = judgeSignals({ signals, direction, elements: 1, defines: false, otherwise: 'missing' }, situationContext('nl', { text }))
  return reason === null ? outcome : `${outcome} ${reason}`
}

describe('a signal that is the last', () => {
  it('counts where no other signal matches', () => expect(judge('Opdrachtnemer neemt geheimhouding in acht.', [help, secrecy])).toBe('violated absolute-secrecy'))
  it('does not count where another does', () => expect(judge('Opdrachtnemer neemt geheimhouding in acht. De ombudsman krijgt antwoord.', [help, secrecy])).toBe('met'))
  it('is a signal like others without the word', () => expect(judge('Opdrachtnemer neemt geheimhouding in acht. De ombudsman krijgt antwoord.', [help, { ...secrecy, last: false }])).toBe('violated absolute-secrecy'))
})

describe('the direction of a rule', () => {
  const give: Duty = { verbs: [], kind: 'give', party: 'provider' }

  it('lets the right direction be met', () => expect(judge('Opdrachtnemer meldt een brief van de ombudsman aan Opdrachtgever.', [help], [give])).toBe('met'))
  it('takes the other direction for nothing', () => expect(judge('Opdrachtgever meldt een brief van de ombudsman aan Opdrachtnemer.', [help], [give])).toBe('missing'))
  it('takes the wrong party for weak', () => expect(judge('Opdrachtgever meldt een brief van de ombudsman.', [help], [give])).toBe('weak wrong-actor'))
  it('leaves alone what cannot be told', () => expect(judge('Een brief van de ombudsman wordt gemeld.', [help], [give])).toBe('met'))
  it('takes what only the other party is told for nothing', () => {
    const tell: Duty = { verbs: [], kind: 'tell', party: 'provider' }
    expect(judge('Opdrachtnemer stelt Opdrachtgever in kennis van een brief van de ombudsman.', [help], [tell])).toBe('missing')
    expect(judge('Opdrachtnemer stelt de cliënt in kennis van een brief van de ombudsman.', [help], [tell])).toBe('met')
    expect(judge('Opdrachtgever stelt de cliënt in kennis van een brief van de ombudsman.', [help], [tell])).toBe('weak wrong-actor')
  })
  it("asks a signal's own actor where the rule has none", () => expect(judge('De inwoner wacht en Opdrachtgever schrijft de ombudsman.', [{ ...help, actor: 'provider' }])).toBe('weak wrong-actor'))
})

describe('two items of one list', () => {
  const handOver: Signal = { ...plainSignal, all: [['handover.pass'], ['handover.tells']] }
  const items = '\n\n- haar over te dragen aan de ander;\n- de ander te berichten.'

  it('count together where their lead-in is about a complaint', () => expect(judge(`Wie een klacht van een inwoner ontvangt, dient:${items}`, [handOver])).toBe('met'))
  it('do not where it is about something else', () => expect(judge(`Wie een sleutel ontvangt, dient:${items}`, [handOver])).toBe('missing'))
})
