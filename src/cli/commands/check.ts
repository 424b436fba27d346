import { Command, InvalidArgumentError, Option } from 'commander'
import { formats } from '../../reporters/registry.js'
import type { CheckFlags } from '../check-request.js'
import type { Finish } from '../finish.js'
import type { Io } from '../io.js'
import { readShard } from '../shard.js'

const separators = { comma: ',', semicolon: ';', tab: '\t' } as const

/** The command `check`; what it takes to run is loaded when it runs. */
export function checkCommand(io: Io, finish: Finish): Command {
  const command = new Command('check')
    .description('Check contracts: files, folders, patterns, or - for standard input')
    .argument('[paths...]')
  for (const option of [...reportOptions(), ...contractOptions(), ...configurationOptions(), ...scaleOptions(), ...limitOptions()]) command.addOption(option)
  return command.action(async (paths: readonly string[], flags: CheckFlags) => {
    const { openRequest } = await import('../open-request.js')
    const request = await openRequest(paths, flags, typedIn(command), io)
    if (request === null) return
    if (flags.watch) {
      const { runWatch } = await import('../watch/run-watch.js')
      return finish(await runWatch(async () => (await openRequest(paths, flags, typedIn(command), io)) ?? request, io))
    }
    const { runCheck } = await import('../run-check.js')
    finish(await runCheck(request, io))
  })
}

/** Which reports are written, and what they lead to. */
export function reportOptions(): Option[] {
  return [
    new Option('-f, --format <name>', `format of the report, may be repeated: ${Object.keys(formats).join(', ')}`).argParser(collect).default([], 'text'),
    new Option('-o, --output <file>', 'file for the report; the n-th belongs to the n-th format, - is standard output').argParser(collect).default([], '-'),
    new Option('--lang <language>', "language of the report (default: the contract's)").choices(['nl', 'en']),
    new Option('--fail-on <severity>', 'exit with 1 from this severity on').choices(['error', 'warning', 'info', 'never']).default('error'),
    new Option('--fail-on-undetermined', 'exit with 1 when a requirement could not be judged').default(false),
    new Option('--color', 'colour, even in a pipe'),
    new Option('--no-color', 'no colour, even on a terminal'),
    new Option('--history <folder>', 'keep this run in the folder, and tell what changed since the runs it holds'),
    new Option('-q, --quiet', 'no progress').default(false),
    new Option('--csv-separator <name>', 'between the cells of csv').choices(Object.keys(separators)).argParser(separatorNamed).default(','),
    new Option('--csv-bom', 'start csv with a byte order mark, for Excel').default(false),
  ]
}

/** What may be told about a contract. */
export function contractOptions(): Option[] {
  return [
    new Option('-k, --kind <ids>', 'kinds of contract to judge by, with commas or repeated (default: found in the text)').argParser(collectSplit).default([], 'found'),
    new Option('--commissioner <name>', 'the municipality that lets the contract (default: found in the text)'),
    new Option('--ombudsman <name>', 'the ombudsman who is competent for it (default: by the register)'),
    new Option('--as-of <date>', 'judge by the law of this day, YYYY-MM-DD'),
    new Option('-w, --with <file>', 'annex or general conditions of the one contract, may be repeated').argParser(collect).default([], 'none'),
    new Option('--revisions <side>', 'side of tracked changes to judge; both: what differs').choices(['accepted', 'rejected', 'both']).default('accepted'),
    new Option('--password-file <file>', 'file with the password of an encrypted PDF'),
    new Option('--stdin-filename <name>', 'name for what comes from standard input').default('stdin.md'),
  ]
}

/** Which configuration counts. */
export function configurationOptions(): Option[] {
  return [
    new Option('-c, --config <file>', 'configuration (default: klachtlint.config.yaml, .json or .js, or package.json, looked for upwards)'),
    new Option('--no-config', 'use no configuration'),
    new Option('--print-config <file>', 'show what the configuration comes to for a file, and check nothing'),
    new Option('--baseline <file>', 'findings in this file were there before and do not count'),
    new Option('--update-baseline', 'write the findings of this run to the baseline').default(false),
    new Option('--changed', 'check only what git says has changed since the last commit, or since the branch that a pull request goes to').default(false),
    new Option('--since <revision>', 'with --changed: since this revision'),
    new Option('--watch', 'check again what changes, until Ctrl-C').default(false),
    new Option('--no-ignore', 'check what the configuration and .klachtlintignore leave out too'),
  ]
}

/** The flags that stand on the command line, by their names in CheckFlags. */
export function typedIn(command: Command): ReadonlySet<string> {
  return new Set(Object.keys(command.opts()).filter((name) => command.getOptionValueSource(name) === 'cli'))
}

/** For many contracts: what was checked before, and a part of them. */
function scaleOptions(): Option[] {
  return [
    new Option('--cache', 'keep the results, and take those of contracts, rules and options that have not changed').default(false),
    new Option('--no-cache', 'neither keep nor take results (default)'),
    new Option('--cache-location <folder>', 'folder of the kept results (default: klachtlint in the cache folder of the system)'),
    new Option('--resume', 'go on where a run that was broken off stopped; it and this run keep their results as with --cache').default(false),
    new Option('--shard <i/n>', 'check the i-th of n equal parts of the contracts; `klachtlint merge` joins the reports').argParser(readShard),
  ]
}

/** What one file may cost. */
export function limitOptions(): Option[] {
  return [
    new Option('--max-seconds <n>', 'time for one file').argParser(positive).default(20),
    new Option('--max-memory <MB>', 'memory for one file').argParser(positive).default(1024),
  ]
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value]
}

function collectSplit(value: string, before: readonly string[]): readonly string[] {
  return [...before, ...value.split(',').map((part) => part.trim()).filter((part) => part !== '')]
}

function separatorNamed(name: string): string {
  if (name === 'comma' || name === 'semicolon' || name === 'tab') return separators[name]
  throw new InvalidArgumentError('Allowed choices are comma, semicolon, tab.')
}

function positive(text: string): number {
  const number = Number(text)
  if (!Number.isFinite(number) || number <= 0) throw new InvalidArgumentError('It must be a number above 0.')
  return number
}
