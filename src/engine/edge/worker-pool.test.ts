import { afterAll, expect, test } from 'vitest'
import { defaultReadOptions } from '../../document/source-block.js'
import type { CheckOptions } from '../check.js'
import { inOrder } from './in-order.js'
import { openWorkerPool } from './worker-pool.js'

const options: CheckOptions = {
  language: null, kinds: null, commissioner: null, ombudsman: null, asOf: null, read: defaultReadOptions, supplied: [],
}
const module = new URL('../../../fixtures/workers/misbehave.mjs', import.meta.url).href
const pool = openWorkerPool({ limits: { seconds: 4, megabytes: 128 }, module, most: 2 })
afterAll(() => pool.close())

async function codeOf(path: string): Promise<string> {
  const answer = await pool.check({ path, bytes: new Uint8Array(), options, withView: false })
  return answer.kind === 'error' ? answer.code : answer.kind
}

test('a worker that hangs, hoards objects or buffers, ends or throws costs its own file and no other', async () => {
  const jobs = ['hang', 'good', 'hoard', 'good', 'exit', 'good', 'throw', 'good', 'exit', 'hoard', 'good', 'buffers', 'good']
  const codes: string[] = []
  for await (const code of inOrder(jobs, 2, codeOf)) codes.push(code)
  expect(codes).toEqual(['timeout', 'empty', 'out-of-memory', 'empty', 'crashed', 'empty', 'crashed', 'empty', 'crashed', 'out-of-memory', 'empty', 'out-of-memory', 'empty'])
})

test('never tells the text of an exception, which may hold text of the contract', async () => {
  expect(JSON.stringify(await pool.check({ path: 'throw', bytes: new Uint8Array(), options, withView: false }))).not.toContain('text of the contract')
})
