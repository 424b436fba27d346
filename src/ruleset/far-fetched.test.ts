import { describe, expect, it } from 'vitest'
import type { Reading } from '../facts/read-statements.js'
import { situationContext } from '../testing/rule-examples.js'
import type { ScoreOf } from '../second-reader/contract-scores.js'
import { partFarFetched } from './far-fetched.js'
import type { Candidate } from './judge-signals.js'

const [sentence] = situationContext('nl', { text: 'Opdrachtnemer beantwoordt klachten.' }).facts.readings as readonly [Reading]
function candidate(order: number, outcome: 'met' | 'weak' | 'violated' = 'met'): Candidate {
  return { outcome, reason: null, element: null, order, readings: [sentence] }
}
const foreign: ScoreOf = () => -310
const familiar: ScoreOf = () => 10

describe('what signals take for met', () => {
  it('does not count where the second reader finds the sentence foreign', () => {
    const { likely, farFetched } = partFarFetched([candidate(0), candidate(3, 'weak'), candidate(4, 'weak')], foreign)
    expect([likely.map(({ order }) => order), farFetched.map(({ order }) => order)]).toEqual([[3, 4], [0]])
  })

  it.each([
    ['the sentence is familiar', [candidate(0)], familiar],
    ['two signals agree', [candidate(0), candidate(1)], foreign],
    ['there is no second reader', [candidate(0)], null],
  ] satisfies [string, Candidate[], ScoreOf | null][])('counts where %s', (_, candidates, scoreOf) => expect(partFarFetched(candidates, scoreOf).likely).toEqual(candidates))

  it('does not count for more signals where the sentence is more foreign', () => expect(partFarFetched([candidate(0), candidate(1)], () => -345).likely).toEqual([]))
})

it('asks less of a violation', () => expect([foreign, () => -360].map((scoreOf) => partFarFetched([candidate(0, 'violated')], scoreOf).farFetched.length)).toEqual([0, 1]))
