import { setFlagsFromString } from 'node:v8'
import { packageVersion } from '../../generated/digest.js'
import { loadProgram } from './load-program.js'

/** Runs the command line of this process; the promise gives its exit code. */
export async function runProcess(): Promise<number> {
  const argv = process.argv.slice(2)
  if (argv.length === 1 && /^(?:--version|-V)$/u.test(argv[0]!)) return tellVersion()
  const program = loadProgram()
  // Before any is made: of a regular expression that is interpreted first and then compiled, each costs as much.
  setFlagsFromString('--regexp-tier-up-ticks=0')
  return program.runProcess()
}

/** The one question that needs nothing to be loaded. */
function tellVersion(): number {
  process.stdout.write(`${packageVersion}\n`)
  return 0
}
