import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { defaultReadOptions } from '../../document/source-block.js'
import type { CheckJob } from '../../engine/edge/check-job.js'
import { openJudge } from './open-judge.js'

const options = { language: null, kinds: null, commissioner: null, ombudsman: null, asOf: null, read: defaultReadOptions, supplied: [] }
const jobOf = (path: string, text: string): CheckJob => ({ path, bytes: new TextEncoder().encode(text), options, withView: true })
const text = jobOf('a.md', '# A')
const pdf = jobOf('a.pdf', '%PDF-1.7\n')

/** A worker that does as told with each job. */
class StandIn {
  onmessage: ((event: { data: unknown }) => void) | null = null
  onerror: ((event: { preventDefault(): void }) => void) | null = null
  ended = false
  readonly jobs: { readonly pdfAssets: Uint8Array | null }[] = []
  constructor(private readonly act: (worker: StandIn) => void) {}
  postMessage(job: { readonly pdfAssets: Uint8Array | null }): void {
    this.jobs.push(job)
    this.act(this)
  }
  terminate(): void {
    this.ended = true
  }
}

const answer = { kind: 'error', code: 'empty', message: { nl: 'leeg', en: 'empty' } } as const
const answers = (worker: StandIn): void => void Promise.resolve().then(() => {
  worker.onmessage?.({ data: { sourceName: 'worker', action: 'ready' } })
  worker.onmessage?.({ data: { answer } })
})
const hangs = (): void => {}
const breaks = (worker: StandIn): void => void Promise.resolve().then(() => worker.onerror?.({ preventDefault: () => {} }))

function judgeWith(...acts: ((worker: StandIn) => void)[]) {
  const started: StandIn[] = []
  const startWorker = (): Worker => {
    const worker = new StandIn(acts[started.length] ?? answers)
    started.push(worker)
    return worker as unknown as Worker
  }
  return { started, judge: openJudge({ startWorker, pdfAssets: async () => new Uint8Array([1]), seconds: 20 }) }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('one warm worker answers one job after the other', async () => {
  const { judge, started } = judgeWith()
  expect(await Promise.all([judge.check(text), judge.check(text)])).toEqual([answer, answer])
  expect(started.length).toBe(1)
})

it('ends a worker that takes too long, says so, and starts anew for the next file', async () => {
  const { judge, started } = judgeWith(hangs)
  const first = judge.check(text)
  const second = judge.check(text)
  await vi.advanceTimersByTimeAsync(19_999)
  expect(started[0]!.ended).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(await first).toMatchObject({ kind: 'error', code: 'timeout' })
  expect(started[0]!.ended).toBe(true)
  expect(await second).toEqual(answer)
  expect(started.length).toBe(2)
})

it('a worker that breaks costs its own file only', async () => {
  const { judge, started } = judgeWith(breaks)
  expect(await judge.check(text)).toMatchObject({ kind: 'error', code: 'crashed' })
  expect(await judge.check(text)).toEqual(answer)
  expect(started.length).toBe(2)
})

it('sends the assets of pdf.js with the first PDF that a worker gets, and not again', async () => {
  const { judge, started } = judgeWith()
  for (const input of [text, pdf, pdf]) await judge.check(input)
  expect(started[0]!.jobs.map(({ pdfAssets }) => pdfAssets !== null)).toEqual([false, true, false])
})
