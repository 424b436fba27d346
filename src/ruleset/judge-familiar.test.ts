import { describe, expect, it } from 'vitest'
import type { ScoreOf } from '../second-reader/contract-scores.js'
import { plainSignal } from '../testing/plain-signal.js'
import { situationContext } from '../testing/rule-examples.js'
import { judgeFamiliar } from './judge-familiar.js'
import type { Signal } from './signal.js'

const known: ScoreOf = () => 150
const help: Signal = { ...plainSignal, all: [['coop.secrecy']], frame: [['ombudsman']], none: ['register.firm', 'complaint'] }
const text = 'Opdrachtnemer neemt geheimhouding in acht, ook over een klacht bij de ombudsman.'

function judge(scoreOf: ScoreOf, signal: Partial<Signal> = {}, said = text): string | null {
  const rule = { signals: [{ ...help, ...signal }], direction: [], elements: 1, defines: false, otherwise: 'missing' } as const
  return judgeFamiliar(rule, situationContext('nl', { text: said }), scoreOf)?.outcome ?? null
}

describe('a sentence that the second reader knows as the rule\'s own', () => {
  it('is met by all the words of a signal, whatever else it says', () => expect(judge(known)).toBe('met'))
  it('is weak where the signal is', () => expect(judge(known, { outcome: 'weak', reason: 'general' })).toBe('weak'))
  it('is nothing where a word is lacking', () => expect(judge(known, {}, 'Opdrachtnemer neemt geheimhouding in acht.')).toBeNull())
  const three = { all: [['coop.secrecy'], ['register.firm']], none: [] }
  it('may lack one of three words of what must be done', () => expect(judge(known, three)).toBe('met'))
  it('may not lack two', () => expect(judge(known, three, 'Opdrachtnemer neemt geheimhouding in acht.')).toBeNull())
  it('may lack none of what may be done', () => expect(judge(known, three, text.replace('neemt', 'kan').replace('acht,', 'acht nemen,'))).toBeNull())
  it('may lack none where something is denied', () => expect(judge(known, three, text.replace('acht,', 'acht en geen register bij,'))).toBeNull())
  it('is never a violation', () => expect(judge(known, { outcome: 'violated', reason: 'gag' })).toBeNull())
  it('falls short as elsewhere', () => expect(judge(known, { modality: 'binding', actor: 'provider' }, text.replace('neemt', 'kan').replace('acht,', 'acht nemen,'))).toBe('weak'))
})

it('a sentence that it hardly knows is left alone', () => expect(judge(() => 90)).toBeNull())
