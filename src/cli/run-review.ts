import { notFound } from '../engine/edge/check-failure.js'
import type { CheckAnswer, Reviewed } from '../engine/edge/check-job.js'
import type { Checker } from '../engine/edge/checker.js'
import { inOrder } from '../engine/edge/in-order.js'
import { neutral } from '../reporters/neutral.js'
import type { Io } from './io.js'
import { loadOptions, type OptionsFor } from './load-options.js'
import { openProgress } from './progress.js'
import type { ReviewRequest } from './review-request.js'
import { reviewedPath } from './reviewed-path.js'
import { selectSources } from './select-sources.js'
import { findSources, readSource, type Source } from './sources.js'
import { UsageError } from './usage-error.js'
import { openWaivers, type Waivers } from './waivers/open-waivers.js'

const interruptedCode = 130

/** Reviews what the request names and gives the exit code: 0 all written, 2 something could not be. Throws UsageError. */
export async function runReview(request: ReviewRequest, io: Io): Promise<number> {
  const optionsFor = await loadOptions(request.check, io)
  const waivers = await openWaivers(request.check, io)
  const { sources, unmatched } = await findSources(request.check.inputs, '', io)
  const selected = (await selectSources(sources, request.check, io)).filter(({ path }) => request.check.inputs.includes(path) || !isReviewed(path))
  if (request.check.with.length > 0 && selected.length > 1) throw new UsageError('--with gives annexes of one contract; review them one at a time.')
  for (const path of unmatched) tell(path, notFound, request, io)
  const failures = unmatched.length + (selected.length === 0 ? 0 : await reviewAll(selected, { optionsFor, waivers, request, io }))
  if (io.interrupted.aborted) return interruptedCode
  return failures > 0 ? 2 : 0
}

/** A file that an earlier review made; a folder does not give it for another review. */
function isReviewed(path: string): boolean {
  return /\.reviewed\.[a-z]+$/iu.test(path)
}

interface Means {
  readonly optionsFor: OptionsFor
  readonly waivers: Waivers
  readonly request: ReviewRequest
  readonly io: Io
}

async function reviewAll(sources: readonly Source[], means: Means): Promise<number> {
  const { request, io } = means
  const { maxSeconds, maxMemory, quiet } = request.check
  const checker = await io.openChecker({ limits: { seconds: maxSeconds, megabytes: maxMemory }, files: sources.length, inProcess: false })
  const progress = openProgress(io, sources.length, quiet)
  const stop = (): void => void checker.close()
  io.interrupted.addEventListener('abort', stop)
  let failures = 0
  try {
    for await (const { path, answer } of inOrder(sources, checker.lanes, (source) => reviewSource(source, means, checker))) {
      if (io.interrupted.aborted) break
      progress.hide()
      if (!(await settle(path, answer, { request, io, several: sources.length > 1 }))) failures += 1
      progress.advance(path)
    }
  } finally {
    progress.hide()
    io.interrupted.removeEventListener('abort', stop)
    await checker.close()
  }
  return failures
}

async function reviewSource(source: Source, { optionsFor, waivers, request }: Means, checker: Checker): Promise<{ path: string; answer: CheckAnswer }> {
  const { path } = source
  const bytes = await readSource(source)
  if (!(bytes instanceof Uint8Array)) return { path, answer: bytes }
  const options = await optionsFor(path)
  return { path, answer: 'kind' in options ? options : await checker.check({ path, bytes, options, withView: false, review: { ...request.options, ...waivers.suppliedFor(path) } }) }
}

interface Settings {
  readonly request: ReviewRequest
  readonly io: Io
  readonly several: boolean
}

/** Writes a reviewed file, or tells why there is none; false when nothing was written. */
async function settle(path: string, answer: CheckAnswer, { request, io, several }: Settings): Promise<boolean> {
  if (answer.kind === 'error') return tell(path, answer, request, io)
  const { reviewed, document } = answer
  if (reviewed === undefined) return false
  const target = request.inPlace ? path : await reviewedPath(path, request.output, several, io.files)
  const objection = request.inPlace ? null : await objectionTo(path, target, reviewed, request, io)
  if (objection !== null) return complain(target, objection, io)
  try {
    await io.files.replace(target, reviewed.bytes)
  } catch {
    return complain(target, 'cannot be written. Check the name and whether you may write there.', io)
  }
  const dutch = (request.options.language ?? document.language) === 'nl'
  const what = dutch ? `${reviewed.comments} opmerkingen, ${reviewed.insertions} voorbeeldteksten ingevoegd` : `${reviewed.comments} comments, ${reviewed.insertions} model clauses inserted`
  io.stdout.write(`${neutral(target)}: ${what}\n`)
  return true
}

/** Why the target must not be written: it is the contract itself, or a file in which somebody may have worked. */
async function objectionTo(path: string, target: string, { bytes }: Reviewed, { overwrite }: ReviewRequest, { files }: Io): Promise<string | null> {
  if (await files.isSame(path, target)) return 'is the contract itself. Use --in-place to write into it.'
  if (overwrite || (await files.kindOf(target)) === 'absent') return null
  const there = await files.read(target).catch(() => null)
  const same = there !== null && there.length === bytes.length && there.every((byte, at) => byte === bytes[at])
  return same ? null : 'is there already and may hold your work. Review that file with --in-place, name another with -o, or use --overwrite.'
}

function tell(path: string, answer: CheckAnswer, { options }: ReviewRequest, io: Io): false {
  return complain(path, answer.kind === 'error' ? answer.message[options.language ?? 'nl'] : '', io, ': ')
}

function complain(path: string, text: string, io: Io, between = ' '): false {
  io.stderr.write(`${neutral(path)}${between}${text}\n`)
  return false
}
