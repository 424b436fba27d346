import { Command } from 'commander'
import { packageVersion } from '../generated/digest.js'
import { checkCommand } from './commands/check.js'
import { diffCommand } from './commands/diff.js'
import { explainCommand } from './commands/explain.js'
import { initCommand } from './commands/init.js'
import { inspectCommand } from './commands/inspect.js'
import { mergeCommand } from './commands/merge.js'
import { reviewCommand } from './commands/review.js'
import { waiveCommand } from './commands/waive.js'
import { newCommand } from './commands/new.js'
import { testRulesCommand } from './commands/test-rules.js'
import { lspCommand } from './commands/lsp.js'
import { rulesCommand } from './commands/rules.js'
import type { Finish } from './finish.js'
import type { Io } from './io.js'

const exitCodes = `
Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 something could not be checked or understood, 130 stopped.
Standard output holds the report, standard error all else.`

type MakeCommand = (io: Io, finish: Finish) => Command

const commands: ReadonlyMap<string, MakeCommand> = new Map<string, MakeCommand>([
  ['check', checkCommand], ['review', reviewCommand], ['rules', rulesCommand], ['explain', explainCommand], ['inspect', inspectCommand], ['init', initCommand],
  ['waive', waiveCommand], ['diff', diffCommand], ['lsp', lspCommand], ['test-rules', testRulesCommand], ['new', newCommand], ['merge', mergeCommand],
])

/** The commands and options of klachtlint, printing to the given I/O and never ending the process; of the commands only the `first` word's, where it names one: making all costs more than parsing. */
export function buildProgram(io: Io, finish: Finish, first: string | undefined): Command {
  const program = new Command('klachtlint')
    .description('Checks whether a procurement contract holds a good complaint procedure for residents.')
    .version(packageVersion)
    .addHelpText('after', exitCodes)
  const named = commands.get(first ?? '')
  for (const make of named === undefined ? commands.values() : [named]) program.addCommand(make(io, finish))
  injectIo(program, io)
  return program
}

/** The I/O of a command and of all below it. */
function injectIo(command: Command, io: Io): void {
  for (const below of command.commands) injectIo(below, io)
  command.exitOverride().showHelpAfterError('(Use --help to see what is possible.)').configureOutput({
    writeOut: (text) => io.stdout.write(text),
    writeErr: (text) => io.stderr.write(text),
    getOutHelpWidth: () => io.stdout.columns ?? 80,
    getErrHelpWidth: () => io.stderr.columns ?? 80,
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  })
}
