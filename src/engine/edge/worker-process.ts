import { fork, type ChildProcess } from 'node:child_process'
import { crashed, outOfMemory, timedOut } from './check-failure.js'
import type { CheckAnswer, CheckJob } from './check-job.js'
import type { CheckLimits } from './checker.js'
import type { ServedAnswer } from './serve-jobs.js'

/** A process that checks one contract at a time and can be killed. */
export interface WorkerProcess {
  /** Never rejects: a process that is killed or ends gives the reason as its answer. */
  run(job: CheckJob): Promise<CheckAnswer>
  /** False when the process has ended or holds so much memory that the next file would be short of it. */
  readonly fit: boolean
  kill(): void
}

/** Of the memory for one file, the part for JavaScript objects; the rest is for the program and for buffers. */
const heapShare = 0.75
/** Of the memory for one file, the most that a worker may still hold when it takes the next. */
const restShare = 0.5

/** Starts a process that runs `module`, a script that calls `serveJobs`. */
export function startWorkerProcess(module: string, limits: CheckLimits): WorkerProcess {
  const bytes = limits.megabytes * 1024 * 1024
  const child = fork(new URL(module), [String(bytes)], {
    execArgv: [`--max-old-space-size=${Math.ceil(limits.megabytes * heapShare)}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const state = { fit: true, lastWords: '' }
  child.stderr?.setEncoding('latin1').on('data', (text: string) => (state.lastWords = (state.lastWords + text).slice(-4096)))
  child.on('message', ({ held }: ServedAnswer) => (state.fit &&= held < bytes * restShare))
  child.on('error', () => {})
  child.on('close', () => (state.fit = false))
  return {
    run: async (job) => {
      const end = await outcomeOf(child, job, limits.seconds)
      if (end.kind === 'answered') return end.answer
      state.fit = false
      child.kill('SIGKILL')
      if (end.kind === 'late') return timedOut(limits.seconds)
      return end.signal === 'SIGKILL' || state.lastWords.includes('out of memory') ? outOfMemory(limits.megabytes) : crashed
    },
    get fit() {
      return state.fit
    },
    kill: () => void child.kill('SIGKILL'),
  }
}

type Outcome =
  | { readonly kind: 'answered'; readonly answer: CheckAnswer }
  | { readonly kind: 'late' }
  /** A process that nobody here killed but got SIGKILL was killed by the system, which does so when memory runs out. */
  | { readonly kind: 'ended'; readonly signal: NodeJS.Signals | null }

function outcomeOf(child: ChildProcess, job: CheckJob, seconds: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => settle({ kind: 'late' }), seconds * 1000)
    const settle = (outcome: Outcome): void => {
      clearTimeout(timer)
      child.off('message', onMessage).off('close', onClose)
      resolve(outcome)
    }
    const onMessage = ({ answer }: ServedAnswer): void => settle({ kind: 'answered', answer })
    const onClose = (_code: number | null, signal: NodeJS.Signals | null): void => settle({ kind: 'ended', signal })
    child.on('message', onMessage).on('close', onClose)
    child.send(job, (error) => error !== null && child.kill())
  })
}
