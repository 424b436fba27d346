import { neutral } from '../reporters/neutral.js'
import type { CheckRequest } from './check-request.js'
import { openIgnore } from './config/open-ignore.js'
import { placePath } from './config/place-path.js'
import type { Io } from './io.js'
import type { Source } from './sources.js'

/** The sources that are to be checked: without what is ignored, and without annexes that a contract of a set takes in. */
export async function selectSources(sources: readonly Source[], request: CheckRequest, io: Io): Promise<readonly Source[]> {
  const { configuration, inputs } = request
  const named = new Set(inputs)
  const contracts = new Set(configuration.sets.map(({ contract }) => contract))
  const annexes = new Set(configuration.sets.flatMap((set) => set.with).filter((path) => !contracts.has(path)))
  const ignoredBy = request.ignore ? await openIgnore(configuration, io.cwd, io.files) : () => null
  return sources.filter(({ path }) => {
    const reason = ignoredBy(path)
    if (reason !== null && named.has(path)) io.stderr.write(`${neutral(path)}: not checked, ${neutral(reason)} ignores it. Use --no-ignore to check it.\n`)
    return reason === null && (named.has(path) || !annexes.has(placePath(io.cwd, path)))
  })
}
