import type { CheckAnswer } from '../engine/edge/check-job.js'
import { fitsInProcess } from '../engine/edge/open-checker.js'
import type { CheckRequest } from './check-request.js'
import type { Io } from './io.js'
import { loadOptions } from './load-options.js'

/** Checks contracts one at a time, each with what the configuration says for its path. */
export interface OneChecker {
  check(path: string, bytes: Uint8Array): Promise<CheckAnswer>
  close(): Promise<void>
}

/** A checker for `files` contracts of which the bytes are at hand; none is judged in this process that may be too large for it. */
export async function openOneChecker(request: CheckRequest, files: readonly { readonly path: string; readonly bytes: Uint8Array }[], io: Io): Promise<OneChecker> {
  const optionsFor = await loadOptions(request, io)
  // The words and the code of a rule pack can be stopped in a process of their own only.
  const inProcess = request.packs === null && files.every(({ path, bytes }) => fitsInProcess([path], bytes.length))
  const checker = await io.openChecker({ limits: { seconds: request.maxSeconds, megabytes: request.maxMemory }, files: files.length, inProcess })
  return {
    async check(path, bytes) {
      const options = await optionsFor(path)
      return 'kind' in options ? options : checker.check({ path, bytes, options, withView: false })
    },
    close: () => checker.close(),
  }
}
