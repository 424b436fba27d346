import type { Checker } from '../engine/edge/checker.js'
import type { FileEdge } from '../engine/edge/file-edge.js'
import type { FileWatch } from '../engine/edge/watch-files.js'
import type { CheckerPlan } from '../engine/edge/open-checker.js'

export interface TextSink {
  write(text: string): void
  readonly isTTY: boolean
  /** Width in characters; undefined when there is no terminal. */
  readonly columns: number | undefined
}

/** Everything that the command line touches outside itself; tests give their own. */
export interface Io {
  readonly stdout: TextSink
  readonly stderr: TextSink
  /** All bytes of standard input. */
  stdin(): Promise<Uint8Array>
  /** Asks the user one thing and gives the line typed, without its end; an empty text when there is nobody to answer. */
  ask(question: string): Promise<string>
  readonly files: FileEdge
  /** The folder the command runs in. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  now(): Date
  /** Aborts when the user presses Ctrl-C. */
  readonly interrupted: AbortSignal
  /** Calls `onChange` for every file that changes at or below the paths. */
  watch(paths: readonly string[], onChange: (path: string) => void): Promise<FileWatch>
  /** The output of a git command run in `cwd`; rejects when git does not know. */
  git(args: readonly string[]): Promise<Uint8Array>
  /** The exports of a JavaScript module; runs its code. `path` is absolute. */
  loadModule(path: string): Promise<unknown>
  openChecker(plan: CheckerPlan): Promise<Checker>
}
