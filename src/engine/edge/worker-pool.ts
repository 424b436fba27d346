import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import { crashed, outOfMemory, timedOut } from './check-failure.js'
import type { CheckAnswer, CheckJob } from './check-job.js'
import type { Checker, CheckLimits } from './checker.js'

export interface PoolSettings {
  readonly limits: CheckLimits
  /** The worker's module, a file URL. */
  readonly module: string
  /** At most this many workers; never more than the machine has cores. */
  readonly most: number
}

/** A checker that runs each job in a worker thread, which is killed when it takes too long or too much memory. */
export function openWorkerPool({ limits, module, most }: PoolSettings): Checker {
  const lanes = Math.max(1, Math.min(availableParallelism(), most))
  const pool = new Piscina({
    filename: module,
    minThreads: 0,
    maxThreads: lanes,
    idleTimeout: 10_000,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  })
  return { lanes, check: (job) => runIn(pool, job, limits), close: () => pool.destroy() }
}

async function runIn(pool: Piscina, job: CheckJob, limits: CheckLimits): Promise<CheckAnswer> {
  const abort = new AbortController()
  const timer = setTimeout(() => abort.abort(), limits.seconds * 1000)
  try {
    return await pool.run(job, { signal: abort.signal })
  } catch (error) {
    if (abort.signal.aborted) return timedOut(limits.seconds)
    return isOutOfMemory(error) ? outOfMemory(limits.megabytes) : crashed
  } finally {
    clearTimeout(timer)
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
