/** All that the command line and its workers can do, each part loaded when it is asked for; dist/cli holds it as one file. */
export interface Program {
  /** Runs the command line of this process; the promise gives its exit code. */
  runProcess(): Promise<number>
  /** Makes this process a worker. */
  serveWorker(): Promise<unknown>
  /** Checks these contracts, so that V8 compiles what that takes. */
  practise(paths: readonly string[]): Promise<void>
}

export const runProcess: Program['runProcess'] = async () => (await import('../run-process.js')).runProcess()
export const serveWorker: Program['serveWorker'] = () => import('../../engine/edge/worker-main.js')
export const practise: Program['practise'] = async (paths) => (await import('./practise.js')).practise(paths)
