import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { measureBanks, measureQuality, halves, type Quality } from './measure-quality.js'
import { qualityTable } from './quality-table.js'

const root = new URL('../../', import.meta.url)
const recorded = JSON.parse(readFileSync(new URL('fixtures/quality.json', root), 'utf8')) as Quality
const now = await measureQuality(measureBanks(null))

/** Points (per cent) that a figure may lose before the test fails. */
const margin = 1
const points = ([part, whole]: readonly [number, number]): number => (100 * part) / Math.max(1, whole)
const totalOf = ({ bank }: Quality, language: string) => bank.find((row) => row.rule === 'ALL' && row.language === language)!

describe.each(halves)('the %s half', (half) => {
  it.each(['nl', 'en'])('of the sentence bank is judged no worse than recorded (%s)', (language) => {
    const [before, after] = [totalOf(recorded, language)[half], totalOf(now, language)[half]]
    expect(points(after.met)).toBeGreaterThanOrEqual(points(before.met) - margin)
    expect(points(after.falseMet)).toBeLessThanOrEqual(points(before.falseMet) + margin)
    expect(points(after.harmed)).toBeLessThanOrEqual(points(before.harmed) + margin)
  })

  it.each(['exact', 'macroF1', 'evidenceHit'] as const)('of the own contracts has no lower %s than recorded', (figure) => {
    expect(100 * now.contracts[half][figure]).toBeGreaterThanOrEqual(100 * recorded.contracts[half][figure] - margin)
  })

  it.each(['falseAssurance', 'falseAlarm'] as const)('of the own contracts has no higher %s than recorded', (figure) => {
    expect(100 * now.contracts[half][figure]).toBeLessThanOrEqual(100 * recorded.contracts[half][figure] + margin)
  })
})

it.each(['nl', 'en'] as const)('rules meet no more sentences of other rules than recorded (%s)', (language) => {
  const share = ({ crossings }: Quality): number => (100 * crossings[language].unlisted) / crossings[language].sentences
  expect(share(now)).toBeLessThanOrEqual(share(recorded) + margin)
})

it('the README shows the recorded figures', () => {
  expect(readFileSync(new URL('README.md', root), 'utf8')).toContain(qualityTable(recorded))
})
