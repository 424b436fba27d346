import { defaultReviewOptions, type ReviewOptions } from '../annotate/review-options.js'
import type { Language } from '../rule-api/rule.js'
import { requireDate, type CheckFlags, type CheckRequest } from './check-request.js'
import type { Io } from './io.js'
import { openRequest } from './open-request.js'
import { UsageError } from './usage-error.js'

/** The options of `review` as commander gives them; those on the contract are the ones of `check`. */
export interface ReviewFlags extends Omit<CheckFlags, 'output' | 'format'> {
  readonly output?: string
  readonly inPlace: boolean
  readonly overwrite: boolean
  readonly lang?: Language
  readonly include?: 'met'
  readonly insert: boolean
  readonly date?: string | true
  readonly force: boolean
}

/** What `review` is asked to do, made sure of. */
export interface ReviewRequest {
  readonly check: CheckRequest
  readonly output: string | null
  readonly inPlace: boolean
  readonly overwrite: boolean
  readonly options: ReviewOptions
}

/** Makes a request of the arguments, the flags and the configuration. Throws UsageError. */
export async function readReviewRequest(paths: readonly string[], flags: ReviewFlags, typed: ReadonlySet<string>, io: Io): Promise<ReviewRequest> {
  if (paths.includes('-')) throw new UsageError('review writes into files and cannot read standard input. Name the file.')
  if (flags.inPlace && flags.output !== undefined) throw new UsageError('--in-place and --output exclude each other: one writes into the contract itself, the other beside it.')
  const { output, inPlace, overwrite, include, insert, date, force, lang, ...rest } = flags
  const asked: CheckFlags = { ...rest, format: [], output: [], failOn: 'never', failOnUndetermined: false, csvSeparator: ',', csvBom: false, ...(lang !== undefined && { lang }) }
  const check = await openRequest(paths, asked, typed, io)
  if (check === null) throw new UsageError('--print-config belongs to klachtlint check.')
  const options = { ...defaultReviewOptions, language: lang ?? null, met: include === 'met', insert, date: dateOf(date, io), force }
  return { check, output: output ?? null, inPlace, overwrite, options }
}

/** As Word writes it: a time without a zone would be taken for local, so it is midnight UTC. */
function dateOf(date: string | true | undefined, io: Io): string | null {
  if (date === undefined) return null
  if (date === true) return `${io.now().toISOString().slice(0, 10)}T00:00:00Z`
  requireDate(date, '--date')
  return `${date}T00:00:00Z`
}
