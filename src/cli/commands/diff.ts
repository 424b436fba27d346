import { Command, Option } from 'commander'
import type { Language } from '../../rule-api/rule.js'
import type { Finish } from '../finish.js'
import type { Io } from '../io.js'

const formats = ['text', 'json', 'markdown'] as const

export type DriftFormat = (typeof formats)[number]

export interface DiffFlags {
  readonly rev: readonly string[]
  readonly format: DriftFormat
  readonly output?: string
  readonly lang?: Language
  readonly kind: readonly string[]
  readonly asOf?: string
  readonly config?: string | false
  readonly color?: boolean
}

/** The command `diff OLD NEW`: what became of each requirement between two versions. */
export function diffCommand(io: Io, finish: Finish): Command {
  return new Command('diff')
    .description('Compare two versions of contracts: which requirements are weakened, strengthened or unchanged; exits with 1 when one is weakened')
    .argument('[paths...]', 'the old and the new file, each a file or REVISION:FILE; with --rev the files or folders to compare')
    .addOption(new Option('--rev <revision>', 'git revision to compare with the files as they are; twice: with each other').argParser(collect).default([], 'none'))
    .addOption(new Option('-f, --format <name>', 'format').choices(formats).default('text'))
    .option('-o, --output <file>', 'file for the comparison')
    .addOption(new Option('--lang <language>', "language (default: the contract's)").choices(['nl', 'en']))
    .addOption(new Option('-k, --kind <ids>', 'kinds of contract to judge by (default: found in each version)').argParser(collect).default([], 'found'))
    .option('--as-of <date>', 'judge by the law of this day, YYYY-MM-DD')
    .option('-c, --config <file>', 'configuration').option('--no-config', 'use no configuration')
    .option('--color', 'colour, even in a pipe').option('--no-color', 'no colour, even on a terminal')
    .action(async (paths: readonly string[], flags: DiffFlags) => {
      const { runDiff } = await import('../diff/run-diff.js')
      finish(await runDiff(paths, flags, io))
    })
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, ...value.split(',')]
}
