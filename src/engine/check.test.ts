import { describe, expect, it } from 'vitest'
import { defaultReadOptions } from '../document/source-block.js'
import type { ReportedResult } from './report.js'
import { check, type CheckOptions } from './check.js'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const options: CheckOptions = { language: null, kinds: null, commissioner: null, ombudsman: null, asOf: null, read: defaultReadOptions, supplied: [] }
const contract = `# Overeenkomst begeleiding Wmo 2015

De gemeente Voorbeeldstad, hierna: "Opdrachtgever" en Stichting Hulp, hierna: "Opdrachtnemer".

## Artikel 1 Dienst

1.1 Opdrachtnemer verleent begeleiding aan inwoners op grond van de Wmo 2015.

## Artikel 9 Klachten

9.1 Opdrachtnemer behandelt klachten van inwoners volgens Bijlage 4 (Klachtenprotocol).

## Artikel 10 Bijlagen

Bijlage 1 Tarieven, Bijlage 2 Eisen, Bijlage 4 Klachtenprotocol.
`
const annex = { name: 'bijlage-4.md', bytes: encode('# Klachtenprotocol\n\n1. Opdrachtnemer beantwoordt een klacht uiterlijk zes weken na ontvangst schriftelijk.\n') }
const judge = async (text: string, change: Partial<CheckOptions> = {}): Promise<Map<string, ReportedResult>> => {
  const document = await check({ name: 'contract.md', bytes: encode(text) }, { ...options, ...change })
  return new Map(document.results.map((result) => [result.rule, result]))
}

describe('a contract of several files', () => {
  it('leaves undetermined what stands in an annex that was not supplied', async () => {
    expect((await judge(contract)).get('complaint-procedure')).toMatchObject({ outcome: 'undetermined', reason: 'annex-not-supplied' })
  })

  it('follows the reference into the annex that was', async () => {
    const results = await judge(contract, { supplied: [annex] })
    expect(results.get('complaint-procedure')!.outcome).toBe('met')
    expect(results.get('decision-deadline')).toMatchObject({ outcome: 'met', evidence: [{ file: 'bijlage-4.md', clause: '1' }] })
  })

  it('says weak and violated of an annex that does not exist', async () => {
    const results = await judge(contract.replaceAll('Bijlage 4 (', 'Bijlage 9 ('))
    expect(results.get('complaint-procedure')!.outcome).toBe('weak')
    expect(results.get('dangling-reference')!.outcome).toBe('violated')
  })
})

describe('the kind of contract', () => {
  it('out of scope: every requirement is not applicable', async () => {
    const results = await judge('# Koopovereenkomst kantoormeubilair\n\nDe levering van kantoormeubilair met garantie.\n')
    expect([...results.values()].every(({ outcome }) => outcome === 'not-applicable')).toBe(true)
  })

  it('may be given by the user', async () => {
    expect((await judge('# Overeenkomst\n\nTekst.\n', { kinds: ['youth'] })).get('complaint-procedure')!.outcome).toBe('missing')
  })
})

it('gives the same report for the same bytes, and a rule that throws is undetermined', async () => {
  expect(await judge(contract)).toEqual(await judge(contract))
  const meta = (await import('../ruleset/index.js')).rules[0]!.meta
  const broken = { meta, judge: () => { throw new Error('x') } }
  expect((await judge(contract, { rules: [broken] })).get(meta.id)).toMatchObject({ outcome: 'undetermined', reason: 'rule-failed' })
})
