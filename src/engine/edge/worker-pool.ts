import { availableParallelism } from 'node:os'
import type { CheckAnswer, CheckJob } from './check-job.js'
import type { Checker, CheckLimits } from './checker.js'
import { startWorkerProcess, type WorkerProcess } from './worker-process.js'

export interface PoolSettings {
  readonly limits: CheckLimits
  /** The script of a worker, a file URL. */
  readonly module: string
  /** At most this many workers; never more than the machine has cores. */
  readonly most: number
}

/** A checker that runs each job in a process of its own, which is killed when it takes too long or too much memory. */
export function openWorkerPool({ limits, module, most }: PoolSettings): Checker {
  const lanes = Math.max(1, Math.min(availableParallelism(), most))
  const idle: WorkerProcess[] = []
  const all = new Set<WorkerProcess>()
  const start = (): WorkerProcess => {
    const worker = startWorkerProcess(module, limits)
    all.add(worker)
    return worker
  }
  const check = async (job: CheckJob): Promise<CheckAnswer> => {
    const worker = takeFit(idle) ?? start()
    const answer = await worker.run(job)
    if (worker.fit) idle.push(worker)
    else {
      worker.kill()
      all.delete(worker)
    }
    return answer
  }
  return { lanes, check, close: async () => all.forEach((worker) => worker.kill()) }
}

function takeFit(idle: WorkerProcess[]): WorkerProcess | null {
  for (;;) {
    const worker = idle.pop()
    if (worker === undefined || worker.fit) return worker ?? null
  }
}
