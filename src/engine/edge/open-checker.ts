import type { Checker, CheckLimits } from './checker.js'
import { isOrdinary } from './is-ordinary.js'
import { setShortRun } from './short-run.js'

export interface CheckerPlan {
  readonly limits: CheckLimits
  readonly files: number
  /** True when the whole run is one small text file, which needs no worker to be safe when it is an ordinary text. */
  readonly inProcess: boolean
}

/** Larger texts go to a worker, where a hostile one can be stopped. */
export const largestInProcess = 64 * 1024

/** True when a run of these files can do without workers: starting one costs more than checking a small text. */
export function fitsInProcess(paths: readonly string[], bytes: number): boolean {
  const [only] = paths
  return paths.length === 1 && only !== undefined && /\.(?:md|markdown|txt)$/iu.test(only) && bytes <= largestInProcess
}

/** The checker for a run; what it does not need is not loaded. */
export async function openChecker(plan: CheckerPlan): Promise<Checker> {
  return plan.inProcess ? smallRunChecker(plan) : openPool(plan)
}

/** Checks in this process, but for a text that is not ordinary: that goes to a worker, which can be stopped. */
function smallRunChecker(plan: CheckerPlan): Checker {
  let pool: Checker | null = null
  return {
    lanes: 1,
    async check(job) {
      if (!isOrdinary(job.bytes)) return (pool ??= await openPool(plan)).check(job)
      setShortRun(true)
      const { answerJob } = await import('./answer-job.js')
      const { loadPacks } = await import('./load-packs.js')
      return answerJob(job, loadPacks)
    },
    close: async () => pool?.close(),
  }
}

async function openPool({ limits, files }: CheckerPlan): Promise<Checker> {
  const { openWorkerPool } = await import('./worker-pool.js')
  return openWorkerPool({ limits, module: new URL('./worker-main.js', import.meta.url).href, most: files })
}
