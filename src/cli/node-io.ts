import { nodeFiles } from '../engine/edge/file-edge.js'
import { openChecker } from '../engine/edge/open-checker.js'
import type { Io, TextSink } from './io.js'

/** The I/O of this process. `interrupted` comes from the caller, who owns the signals. */
export function nodeIo(process: NodeJS.Process, interrupted: AbortSignal): Io {
  return {
    stdout: sink(process.stdout),
    stderr: sink(process.stderr),
    stdin: () => readAll(process.stdin),
    ask: (question) => askLine(question, process),
    files: nodeFiles,
    cwd: process.cwd(),
    env: process.env,
    now: () => new Date(),
    interrupted,
    watch: async (paths, onChange) => (await import('../engine/edge/watch-files.js')).watchFiles(paths, onChange),
    git: async (args) => (await import('../engine/edge/git-edge.js')).runGit(args, process.cwd()),
    loadModule: async (path) => (await import('../engine/edge/load-module.js')).loadModule(path),
    openChecker,
  }
}

function sink(stream: NodeJS.WriteStream): TextSink {
  return {
    write: (text) => void stream.write(text),
    isTTY: stream.isTTY === true,
    columns: stream.columns,
  }
}

let lines: AsyncIterator<string> | null = null

/** One reader serves all questions: a second one would miss what a pipe has sent already. */
async function askLine(question: string, { stdin, stderr }: NodeJS.Process): Promise<string> {
  stderr.write(question)
  const { createInterface } = await import('node:readline')
  lines ??= createInterface({ input: stdin })[Symbol.asyncIterator]()
  const { value, done } = await lines.next()
  return done === true ? '' : String(value)
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
