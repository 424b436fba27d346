import { notFound } from '../engine/edge/check-failure.js'
import type { CheckAnswer } from '../engine/edge/check-job.js'
import type { Checker } from '../engine/edge/checker.js'
import { inOrder } from '../engine/edge/in-order.js'
import { fitsInProcess } from '../engine/edge/open-checker.js'
import type { CheckRequest } from './check-request.js'
import { exitCode } from './exit-code.js'
import type { Io } from './io.js'
import { loadOptions, type OptionsFor } from './load-options.js'
import { openProgress, type Progress } from './progress.js'
import { openRun, type Run } from './run.js'
import { findSources, readSource, type Source } from './sources.js'
import { selectSources } from './select-sources.js'
import { itemsOf } from './shard.js'
import { UsageError } from './usage-error.js'

/** Exit code of a run that the user stopped: 128 + SIGINT. */
const interruptedCode = 130

/** Checks what the request names, writes the reports and gives the exit code. Throws UsageError. */
export async function runCheck(request: CheckRequest, io: Io): Promise<number> {
  const optionsFor = await loadOptions(request, io)
  const { sources: found, unmatched } = await findSources(request.inputs, request.stdinFilename, io)
  const selected = await selectSources(found, request, io)
  const sources = request.shard === undefined ? selected : itemsOf(selected, request.shard)
  refuseSharedAnnexes(request, sources)
  const run = await openRun(request, io, sources.length)
  // An argument that names nothing is told once, by the first part.
  if ((request.shard?.index ?? 1) === 1) for (const path of unmatched) run.add(path, notFound, null)
  await checkAll(sources, optionsFor, request, io, run)
  if (io.interrupted.aborted) {
    io.stderr.write(`Stopped after ${run.count} of ${sources.length} files; no report was written to a file.\n`)
    return interruptedCode
  }
  await run.close()
  // A baseline that was just written holds every finding of the run.
  return exitCode({ totals: run.totals, failures: run.failures, failOn: request.updateBaseline ? 'never' : request.failOn, failOnUndetermined: request.failOnUndetermined && !request.updateBaseline })
}

function refuseSharedAnnexes(request: CheckRequest, sources: readonly Source[]): void {
  if (request.with.length === 0 || sources.length <= 1) return
  throw new UsageError(`--with gives annexes of one contract, but ${sources.length} contracts are to be checked. Check them one at a time.`)
}

async function checkAll(sources: readonly Source[], optionsFor: OptionsFor, request: CheckRequest, io: Io, run: Run): Promise<void> {
  if (sources.length === 0) return
  const limits = { seconds: request.maxSeconds, megabytes: request.maxMemory }
  // The words and the code of a rule pack can be stopped in a process of their own only.
  const checker = await withKept(await io.openChecker({ limits, files: sources.length, inProcess: request.packs === null && (await needsNoWorker(sources)) }), request, io)
  const progress = openProgress(io, sources.length, request.quiet)
  const stop = (): void => void checker.close()
  io.interrupted.addEventListener('abort', stop)
  try {
    await addAnswers(sources, (source) => checkSource(source, optionsFor, checker, run.wantsView), checker.lanes, progress, io, run)
  } finally {
    progress.hide()
    io.interrupted.removeEventListener('abort', stop)
    await checker.close()
  }
  if (request.resume && !request.quiet) io.stderr.write(`${checker.found ?? 0} of ${sources.length} contracts had been checked before.\n`)
}

/** The checker, with the results that are kept before it where the request wants that. */
async function withKept(checker: Checker, { cache, cacheLocation, resume }: CheckRequest, io: Io): Promise<Checker & { readonly found?: number }> {
  if (!cache && !resume) return checker
  const { openAnswerCache, withCache } = await import('../engine/edge/answer-cache.js')
  const { cacheFolder } = await import('./cache-folder.js')
  const { sourceSha256 } = await import('../generated/digest.js')
  return withCache(checker, openAnswerCache(cacheLocation ?? cacheFolder(io.env)), sourceSha256)
}

async function addAnswers(
  sources: readonly Source[], check: (source: Source) => Promise<Answered>, lanes: number, progress: Progress, io: Io, run: Run,
): Promise<void> {
  for await (const { path, answer, bytes } of inOrder(sources, lanes, check)) {
    if (io.interrupted.aborted) return
    progress.hide()
    run.add(path, answer, bytes)
    progress.advance(path)
  }
}

interface Answered {
  readonly path: string
  readonly answer: CheckAnswer
  /** The file itself, where its text is wanted after checking. */
  readonly bytes: Uint8Array | null
}

async function checkSource(source: Source, optionsFor: OptionsFor, checker: Checker, withView: boolean): Promise<Answered> {
  const { path } = source
  const bytes = await readSource(source)
  if (!(bytes instanceof Uint8Array)) return { path, answer: bytes, bytes: null }
  const options = await optionsFor(path)
  return { path, answer: 'kind' in options ? options : await checker.check({ path, bytes, options, withView }), bytes }
}

async function needsNoWorker(sources: readonly Source[]): Promise<boolean> {
  const [only] = sources
  if (only === undefined || sources.length > 1) return false
  const size = await only.size().catch(() => Number.POSITIVE_INFINITY)
  return fitsInProcess([only.path], size)
}
