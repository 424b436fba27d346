import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { defaultReadOptions } from '../../document/source-block.js'
import { checkWithView, type CheckedContract, type CheckOptions } from '../check.js'
import type { ReportedEvidence } from '../report.js'

const options: CheckOptions = { language: null, kinds: null, commissioner: null, ombudsman: null, asOf: null, read: defaultReadOptions, supplied: [] }
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

function checked(name: string): Promise<CheckedContract> {
  return checkWithView({ name, bytes: readFileSync(new URL(`../../../fixtures/contracts/${name}`, import.meta.url)) }, options)
}

/** The marked text of every result by rule, use and index; a mark over several blocks is joined as an excerpt is. */
function markedTexts({ view }: CheckedContract): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  for (const { text, marks } of view.blocks) {
    for (const { rule, use, index, start, end } of marks) {
      const key = `${rule} ${use} ${index}`
      const piece = text.slice(start, end)
      texts.set(key, texts.has(key) ? `${texts.get(key)} | ${piece}` : piece)
    }
  }
  return texts
}

function reportedTexts({ document }: CheckedContract): ReadonlyMap<string, string> {
  const told = (rule: string, use: string, all: readonly ReportedEvidence[]): (readonly [string, string])[] =>
    all.map(({ excerpt }, index) => [`${rule} ${use} ${index}`, excerpt])
  return new Map(document.results.flatMap(({ rule, evidence, nearMisses }) => [...told(rule, 'evidence', evidence), ...told(rule, 'near-miss', nearMisses)]))
}

describe('the view of a contract', () => {
  test.each(['md', 'docx', 'pdf'].flatMap((ending) => [`jeugdhulp-molenwijk.${ending}`, `swimming-pool-reception.${ending}`]))('marks what the report quotes: %s', async (name) => {
    const contract = await checked(name)
    const marked = markedTexts(contract)
    expect(marked.size).toBeGreaterThan(20)
    expect([...marked].sort()).toEqual([...reportedTexts(contract)].sort())
  })

  test('keeps labels, headings and tables of the contract', async () => {
    const { view } = await checkWithView({ name: 'a.md', bytes: encode('# Artikel 9 Klachten\n\n9.1 Opdrachtnemer behandelt klachten.\n\n| a | b |\n|---|---|\n| c | d |\n') }, options)
    expect(view.blocks.map(({ role, label, text }) => [role, label, text])).toEqual([
      ['heading', 'Artikel 9', 'Klachten'], ['paragraph', '9.1', 'Opdrachtnemer behandelt klachten.'],
      ...['a', 'b', 'c', 'd'].map((cell) => ['tableCell', null, cell]),
    ])
  })

  test('names the annex that a block stands in', async () => {
    const supplied = [{ name: 'bijlage.md', bytes: encode('Opdrachtnemer beantwoordt klachten binnen zes weken.\n') }]
    const { view } = await checkWithView({ name: 'a.md', bytes: encode('Overeenkomst tussen gemeente Voorbeeld en Stichting Hulp.\n') }, { ...options, supplied })
    expect(view.blocks.map(({ file }) => file)).toEqual([null, 'bijlage.md'])
  })
})
