import { resolve } from 'node:path'
import { baseFolder } from '../../engine/edge/find-contracts.js'
import { neutral } from '../../reporters/neutral.js'
import type { CheckRequest } from '../check-request.js'
import { placePath } from '../config/place-path.js'
import type { Io } from '../io.js'
import { runCheck } from '../run-check.js'
import { UsageError } from '../usage-error.js'

/** Milliseconds in which changes are taken together. */
const pause = 100
/** Exit code of a run that the user stopped: 128 + SIGINT. */
const interruptedCode = 130

/** Checks, and checks again what changes, until the user stops it. `open` reads the configuration anew. Throws UsageError on the first reading only. */
export async function runWatch(open: () => Promise<CheckRequest>, io: Io): Promise<number> {
  const request = await open()
  if (request.inputs.includes('-')) throw new UsageError('--watch cannot watch standard input.')
  const changes = await openChanges(request, io)
  try {
    await runCheck(request, io)
    for (let touched = await changes.next(); touched !== null; touched = await changes.next()) {
      io.stderr.write(`\n${[...touched].map((path) => neutral(placePath(io.cwd, path))).join(', ')} changed.\n`)
      await checkAgain(open, touched, io)
    }
    return interruptedCode
  } finally {
    await changes.close()
  }
}

async function checkAgain(open: () => Promise<CheckRequest>, only: ReadonlySet<string>, io: Io): Promise<void> {
  try {
    await runCheck({ ...(await open()), only }, io)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    io.stderr.write(`error: ${error.message}\n`)
  }
}

interface Changes {
  /** The files that changed since the last call, when there are any; null when the user stops. */
  next(): Promise<ReadonlySet<string> | null>
  close(): Promise<void>
}

/** Reports that the run itself writes are no change. */
async function openChanges(request: CheckRequest, io: Io): Promise<Changes> {
  const written = new Set([...request.outputs.flatMap(({ file }) => (file === null ? [] : [file])), request.baseline ?? ''].map((file) => resolve(io.cwd, file)))
  let touched = new Set<string>()
  let wake = (): void => {}
  const watch = await io.watch(await watchedPaths(request, io), (path) => {
    const absolute = resolve(io.cwd, path)
    if (written.has(absolute)) return
    touched.add(absolute)
    wake()
  })
  const stopped = (): void => wake()
  io.interrupted.addEventListener('abort', stopped)
  return {
    async next() {
      while (touched.size === 0 && !io.interrupted.aborted) await new Promise<void>((done) => (wake = done))
      if (io.interrupted.aborted) return null
      await new Promise((done) => setTimeout(done, pause))
      const taken = touched
      touched = new Set()
      return taken
    },
    close() {
      io.interrupted.removeEventListener('abort', stopped)
      return watch.close()
    },
  }
}

async function watchedPaths({ inputs, configuration, with: annexes }: CheckRequest, io: Io): Promise<readonly string[]> {
  const beside = ['klachtlint.waivers.yaml', '.klachtlintignore'].map((name) => placePath(io.cwd, configuration.folder, name))
  const folders = await Promise.all(inputs.map(baseFolder))
  const paths = [...folders, ...configuration.sources, ...configuration.waivers, ...beside, ...configuration.sets.flatMap((set) => set.with), ...annexes]
  return [...new Set(paths.map((path) => resolve(io.cwd, path)))]
}
