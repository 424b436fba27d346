import { escapeJson } from '../../reporters/neutral.js'
import type { CheckRequest } from '../check-request.js'
import type { Io } from '../io.js'
import { listOf } from './configuration.js'
import { openFileSettings } from './open-file-settings.js'
import { openIgnore } from './open-ignore.js'
import { placePath } from './place-path.js'

/** What the configuration and the flags come to for one file, as JSON. */
export async function printConfiguration(file: string, request: CheckRequest, io: Io): Promise<string> {
  const { configuration, typed } = request
  const settings = (await openFileSettings(configuration, io.cwd))(file)
  const ignores = await openIgnore(configuration, io.cwd, io.files)
  const set = configuration.sets.find(({ contract }) => contract === placePath(io.cwd, file))
  const chosen = <Value>(flag: string, own: Value | undefined, other: Value | undefined): Value | null => (typed.has(flag) ? own : other) ?? null
  const shown = {
    file, sources: configuration.sources, ignoredBy: ignores(file),
    rules: configuration.packs.map(({ name }) => name),
    severity: settings.severity ?? {},
    kinds: typed.has('kind') ? request.kinds : settings.kinds === undefined ? null : listOf(settings.kinds),
    commissioner: chosen('commissioner', request.commissioner, settings.commissioner),
    ombudsman: chosen('ombudsman', request.ombudsman, settings.ombudsman),
    language: request.lang ?? null, asOf: chosen('asOf', request.asOf, settings.asOf),
    revisions: typed.has('revisions') ? request.revisions : (settings.revisions ?? request.revisions),
    with: request.with.length > 0 ? request.with : (set?.with ?? []),
    failOn: request.failOn, failOnUndetermined: request.failOnUndetermined,
    limits: { seconds: request.maxSeconds, megabytes: request.maxMemory },
    waivers: configuration.waivers, baseline: request.baseline ?? null,
  }
  return `${escapeJson(JSON.stringify(shown, null, 2))}\n`
}
