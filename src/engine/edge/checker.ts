import type { CheckAnswer, CheckJob } from './check-job.js'

/** Checks contracts one by one or several at once; `close` ends what is still running. */
export interface Checker {
  /** How many jobs are worth giving at once. */
  readonly lanes: number
  check(job: CheckJob): Promise<CheckAnswer>
  close(): Promise<void>
}

/** What one file may cost. */
export interface CheckLimits {
  readonly seconds: number
  /** Megabytes of memory of the worker, buffers and the program itself included. */
  readonly megabytes: number
}

export const defaultCheckLimits: CheckLimits = { seconds: 20, megabytes: 1024 }
