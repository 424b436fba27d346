import { ReadError } from '../../document/source-block.js'
import type { AnnotateError } from '../../annotate/annotate-error.js'
import type { ReviewOptions } from '../../annotate/review-options.js'
import { check, checkWithView, type CheckOptions, type Input } from '../check.js'
import type { Extension } from '../extension/open-extension.js'
import type { PackSource } from '../extension/pack-source.js'
import { internalFault } from './check-failure.js'
import type { CheckAnswer, CheckJob } from './check-job.js'

/** Compiles packs and loads plugins; a host without files has none. */
export type LoadPacks = (packs: PackSource) => Promise<Extension>

/** Checks one contract and turns every exception into an answer; what a worker runs. */
export async function answerJob(job: CheckJob, loadPacks: LoadPacks | null): Promise<CheckAnswer> {
  try {
    const input = { name: job.path, bytes: job.bytes }
    const options = await withExtension(job.options, loadPacks)
    if (job.review !== undefined) return await answerReview(input, options, job.review)
    if (job.withView) return { kind: 'document', ...(await checkWithView(input, options)) }
    return { kind: 'document', document: await check(input, options), view: null }
  } catch (error) {
    if (isAnnotateError(error)) return { kind: 'error', code: error.code, message: error.text }
    return error instanceof ReadError ? { kind: 'error', code: error.code, message: error.text } : internalFault(error)
  }
}

async function withExtension(options: CheckOptions, loadPacks: LoadPacks | null): Promise<CheckOptions> {
  return options.packs === undefined || loadPacks === null ? options : { ...options, extension: await loadPacks(options.packs) }
}

async function answerReview(input: Input, options: CheckOptions, how: ReviewOptions): Promise<CheckAnswer> {
  const { review } = await import('../../annotate/review.js')
  const { document, ...reviewed } = await review(input, options, how)
  return { kind: 'document', document, view: null, reviewed }
}

/** By name, so that a plain check does not load what only a review needs. */
function isAnnotateError(error: unknown): error is AnnotateError {
  return error instanceof Error && error.name === 'AnnotateError'
}
