import { resolve } from 'node:path'
import { neutral } from '../reporters/neutral.js'
import type { CheckRequest } from './check-request.js'
import { openIgnore } from './config/open-ignore.js'
import { placePath } from './config/place-path.js'
import type { Io } from './io.js'
import type { Source } from './sources.js'

/** The sources that are to be checked: without what is ignored or has not changed, and without annexes that a contract of a set takes in. */
export async function selectSources(sources: readonly Source[], request: CheckRequest, io: Io): Promise<readonly Source[]> {
  const { configuration, inputs } = request
  const named = new Set(inputs)
  const contracts = new Set(configuration.sets.map(({ contract }) => contract))
  const annexes = new Set(configuration.sets.flatMap((set) => set.with).filter((path) => !contracts.has(path)))
  const ignoredBy = request.ignore ? await openIgnore(configuration, io.cwd, io.files) : () => null
  const kept = sources.filter(({ path }) => {
    const reason = ignoredBy(path)
    if (reason !== null && named.has(path)) io.stderr.write(`${neutral(path)}: not checked, ${neutral(reason)} ignores it. Use --no-ignore to check it.\n`)
    return reason === null && (named.has(path) || !annexes.has(placePath(io.cwd, path)))
  })
  const only = request.only ?? (request.changed ? await changedSince(request, io) : null)
  return only === null ? kept : onlyTouched(kept, only, request, io)
}

async function changedSince({ since }: CheckRequest, io: Io): Promise<ReadonlySet<string>> {
  const { changedFiles } = await import('./git/changed-files.js')
  return changedFiles(since ?? null, io)
}

/** The sources that changed, or of which an annex did; all of them when the configuration or the waivers changed. */
function onlyTouched(sources: readonly Source[], touched: ReadonlySet<string>, { configuration, with: annexes }: CheckRequest, io: Io): readonly Source[] {
  const isTouched = (path: string): boolean => touched.has(resolve(io.cwd, path))
  const settings = [...configuration.sources, ...configuration.waivers, ...['klachtlint.waivers.yaml', '.klachtlintignore'].map((name) => placePath(io.cwd, configuration.folder, name)), ...annexes]
  if (settings.some(isTouched)) return sources
  const sets = new Map(configuration.sets.map((set) => [set.contract, set.with]))
  return sources.filter(({ path }) => isTouched(path) || (sets.get(placePath(io.cwd, path)) ?? []).some(isTouched))
}
