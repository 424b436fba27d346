import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeFile, programOf, programScript } from '../cli/start/load-program.js'
import { setShortRun } from '../engine/edge/short-run.js'

/** Writes what V8 has compiled of the program after checking the contracts of a folder. */
async function writeCode(folder: string): Promise<void> {
  const script = programScript()
  await programOf(script).practise(readdirSync(folder).sort().map((name) => join(folder, name)))
  // V8 takes the code only under the flags under which it was written.
  setShortRun(false)
  writeFileSync(codeFile, script.createCachedData())
}

void writeCode(process.argv[2]!)
