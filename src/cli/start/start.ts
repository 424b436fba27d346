import { packageVersion } from '../../generated/digest.js'
import { loadProgram } from './load-program.js'

/** Runs the command line of this process; the promise gives its exit code. */
export async function runProcess(): Promise<number> {
  const argv = process.argv.slice(2)
  if (argv.length === 1 && /^(?:--version|-V)$/u.test(argv[0]!)) return tellVersion()
  return loadProgram().runProcess()
}

/** The one question that needs nothing to be loaded. */
function tellVersion(): number {
  process.stdout.write(`${packageVersion}\n`)
  return 0
}
