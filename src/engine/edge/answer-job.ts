import { ReadError } from '../../document/source-block.js'
import { check } from '../check.js'
import { internalFault } from './check-failure.js'
import type { CheckAnswer, CheckJob } from './check-job.js'

/** Checks one contract and turns every exception into an answer; also the function that a worker thread runs. */
export default async function answerJob(job: CheckJob): Promise<CheckAnswer> {
  try {
    return { kind: 'document', document: await check({ name: job.path, bytes: job.bytes }, job.options) }
  } catch (error) {
    return error instanceof ReadError ? { kind: 'error', code: error.code, message: error.text } : internalFault(error)
  }
}
