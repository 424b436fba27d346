import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { defaultReadOptions } from '../../document/source-block.js'
import { answerJob } from '../../engine/edge/answer-job.js'
import type { CheckOptions } from '../../engine/check.js'
import { runProcess } from '../run-process.js'

const options: CheckOptions = { language: null, kinds: null, commissioner: null, ombudsman: null, asOf: null, read: defaultReadOptions, supplied: [] }

/** Checks these contracts as the command line does (Markdown) and as a worker does (the other formats), so that V8 compiles what that takes. */
export async function practise(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    if (extname(path) === '.md') await asCommand(path)
    else await answerJob({ path, bytes: await readFile(path), options, withView: false }, null)
  }
}

async function asCommand(path: string): Promise<void> {
  process.argv.splice(2, Infinity, 'check', path, '--quiet', '--no-config', '--fail-on', 'never')
  await runProcess()
}
