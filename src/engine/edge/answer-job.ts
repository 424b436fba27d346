import { ReadError } from '../../document/source-block.js'
import { check, checkWithView } from '../check.js'
import { internalFault } from './check-failure.js'
import type { CheckAnswer, CheckJob } from './check-job.js'

/** Checks one contract and turns every exception into an answer; what a worker process runs. */
export async function answerJob(job: CheckJob): Promise<CheckAnswer> {
  try {
    const input = { name: job.path, bytes: job.bytes }
    if (job.withView) return { kind: 'document', ...(await checkWithView(input, job.options)) }
    return { kind: 'document', document: await check(input, job.options), view: null }
  } catch (error) {
    return error instanceof ReadError ? { kind: 'error', code: error.code, message: error.text } : internalFault(error)
  }
}
