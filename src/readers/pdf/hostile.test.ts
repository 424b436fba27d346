import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { defaultReadOptions } from '../../document/source-block.js'
import type { CheckOptions } from '../../engine/check.js'
import { openWorkerPool } from '../../engine/edge/worker-pool.js'
import { fuzzSettings } from '../testing/fuzz-settings.js'
import { drawPdf } from './testing/draw-pdf.js'

// Some damaged files make pdf.js go round for ever, so they are read where they can be killed: by the built worker (npm test builds it).
const options: CheckOptions = { language: null, kinds: null, commissioner: null, ombudsman: null, asOf: null, read: defaultReadOptions, supplied: [] }
const module = new URL('../../../dist/src/engine/edge/worker-main.js', import.meta.url).href
const pool = openWorkerPool({ limits: { seconds: 10, megabytes: 1024 }, module, most: 2 })
afterAll(() => pool.close())

/** Every answer but a fault of our own. */
async function settles(whole: Uint8Array, [changes, cut]: Damage): Promise<void> {
  const bytes = whole.slice(0, cut % 4 === 0 ? cut : whole.length)
  for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value
  const answer = await pool.check({ path: 'x.pdf', bytes, options, withView: false })
  expect(['internal', 'crashed']).not.toContain(answer.kind === 'error' ? answer.code : answer.kind)
}

type Damage = readonly [readonly (readonly [number, number])[], number]

const damageTo = ({ length }: Uint8Array): fc.Arbitrary<Damage> =>
  fc.tuple(fc.array(fc.tuple(fc.nat(length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }), fc.nat(length))

describe('damaged bytes', () => {
  it('end in a report or a reason when bytes of a small PDF change', async () => {
    const whole = await drawPdf([{ texts: [{ text: 'Artikel 5 Klachten', x: 60, y: 100, bold: true }, { text: '5.1 De aanbieder belt.', x: 60, y: 120 }], rules: [[50, 90, 300, 90]] }])
    await fc.assert(fc.asyncProperty(damageTo(whole), (damage) => settles(whole, damage)), fuzzSettings(40))
  })

  it('end in a report or a reason when bytes of a contract change', async () => {
    const whole = new Uint8Array(readFileSync(new URL('../../../fixtures/contracts/swimming-pool-reception.pdf', import.meta.url)))
    await fc.assert(fc.asyncProperty(damageTo(whole), (damage) => settles(whole, damage)), fuzzSettings(20))
  })
})
