import { describe, expect, it } from 'vitest'
import { defaultReadOptions } from '../document/source-block.js'
import { check } from './check.js'

const judge = async (text: string) => (await check({ name: 'contract.md', bytes: new TextEncoder().encode(text) },
  { language: null, kinds: ['wmo'], commissioner: null, ombudsman: null, asOf: null, read: defaultReadOptions, supplied: [] })).results

const opening = '# Overeenkomst begeleiding Wmo 2015\n\n## Artikel 1 Looptijd\n\n1.1 De overeenkomst duurt twee jaar.\n\n'

describe('the second reader', () => {
  it('points to a sentence that no rule recognises, and decides nothing', async () => {
    const odd = 'Mopperaars zijn bij het gemeentehuis net zo welkom als op ons kantoor.'
    const results = await judge(`${opening}## Artikel 9 Klachten\n\n9.1 ${odd}\n`)
    const missing = results.filter(({ outcome }) => outcome === 'missing')
    const pointed = missing.filter(({ nearMisses }) => nearMisses.some(({ because }) => because === 'possibly-relevant'))
    expect(pointed.length).toBeGreaterThan(0)
    for (const { nearMisses } of missing) expect(nearMisses.length).toBeLessThanOrEqual(3)
  })

  it('points nowhere in a contract that speaks of nothing of the kind', async () => {
    const results = await judge(`${opening}## Artikel 2 Prijs\n\n2.1 De prijs is vast.\n\n2.2 Er is geen indexering.\n`)
    expect(results.flatMap(({ nearMisses }) => nearMisses).filter(({ because }) => because === 'possibly-relevant')).toEqual([])
  })
})
