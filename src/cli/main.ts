import { CommanderError } from 'commander'
import type { Io } from './io.js'
import { buildProgram } from './program.js'
import { UsageError } from './usage-error.js'

const usageCode = 2

/**
 * Runs the command line. `argv` are the words after the program's name; the promise gives the exit code:
 * 0 fine, 1 findings, 2 something could not be checked or understood, 130 stopped by the user.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let code = 0
  const program = buildProgram(io, (exitCode) => {
    code = exitCode
  }, argv[0])
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : usageCode
    if (!(error instanceof UsageError)) throw error
    io.stderr.write(`error: ${error.message}\n`)
    return usageCode
  }
}
