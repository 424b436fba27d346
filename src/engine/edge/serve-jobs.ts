import { Worker } from 'node:worker_threads'
import type { CheckAnswer, CheckJob } from './check-job.js'

/** What a worker process sends back. */
export interface ServedAnswer {
  readonly answer: CheckAnswer
  /** Bytes of memory that the process holds after this job. */
  readonly held: number
}

/** Makes this process a worker: it answers jobs until the process that started it goes. Its first argument is its memory limit in bytes. */
export function serveJobs(answerJob: (job: CheckJob) => Promise<CheckAnswer>): void {
  new Worker(new URL('./memory-guard.js', import.meta.url), { argv: [process.argv[2]], execArgv: [] }).unref()
  // Ctrl-C reaches every process of the terminal; when to stop is for the one that started this.
  process.on('SIGINT', () => {})
  process.on('disconnect', () => process.exit())
  process.on('message', async (job: CheckJob) => {
    const answer = await answerJob(job)
    process.send?.({ answer, held: process.memoryUsage.rss() } satisfies ServedAnswer)
  })
}
