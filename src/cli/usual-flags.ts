import type { CheckFlags } from './check-request.js'

/** The flags of `check` when nothing is typed, for commands that check on the way. */
export const usualFlags: CheckFlags = {
  format: [], output: [], kind: [], failOn: 'error', failOnUndetermined: false, with: [], revisions: 'accepted', stdinFilename: 'stdin.md',
  maxSeconds: 20, maxMemory: 1024, quiet: true, csvSeparator: ',', csvBom: false, ignore: true, updateBaseline: false, changed: false, watch: false, cache: false, resume: false,
}
