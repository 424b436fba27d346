import type { RevisionView } from '../document/source-block.js'
import type { CsvStyle } from '../reporters/reporter.js'
import type { Report } from '../engine/report.js'
import type { ReporterContext } from '../reporters/reporter.js'
import type { PluginReporter } from '../api/plugin.js'
import { formats as ownFormats, type Format } from '../reporters/registry.js'
import { wordingIn } from '../reporters/wording/wording.js'
import type { KindId, Language } from '../rule-api/rule.js'
import type { Configuration } from './config/configuration.js'
import { didYouMean } from './did-you-mean.js'
import type { FailOn } from './exit-code.js'
import type { LoadedPacks } from './packs/load-packs.js'
import { pairOutputs, type Formats, type Output } from './pair-outputs.js'
import type { Shard } from './shard.js'
import { UsageError } from './usage-error.js'

/** The options of `check` as commander gives them. */
export interface CheckFlags {
  readonly format: readonly string[]
  readonly output: readonly string[]
  readonly lang?: Language
  readonly kind: readonly string[]
  readonly failOn: FailOn
  readonly failOnUndetermined: boolean
  readonly commissioner?: string
  readonly ombudsman?: string
  readonly asOf?: string
  readonly with: readonly string[]
  readonly revisions: RevisionView | 'both'
  readonly passwordFile?: string
  readonly stdinFilename: string
  readonly maxSeconds: number
  readonly maxMemory: number
  readonly color?: boolean
  readonly quiet: boolean
  /** The folder that keeps runs. */
  readonly history?: string
  readonly csvSeparator: CsvStyle['separator']
  readonly csvBom: boolean
  /** A configuration file, or false for none; undefined to look for one. */
  readonly config?: string | false
  readonly printConfig?: string
  readonly ignore: boolean
  readonly baseline?: string
  readonly updateBaseline: boolean
  /** Keep answers and take those that are kept. */
  readonly cache: boolean
  readonly cacheLocation?: string
  readonly resume: boolean
  readonly shard?: Shard
  readonly changed: boolean
  /** The revision from which on files count as changed. */
  readonly since?: string
  readonly watch: boolean
}

/** What `check` is asked to do, made sure of. */
export interface CheckRequest extends CheckFlags {
  readonly inputs: readonly string[]
  readonly outputs: readonly Output[]
  readonly kinds: readonly KindId[] | null
  readonly configuration: Configuration
  /** What the rule packs of the configuration bring; null when it names none. */
  readonly packs: LoadedPacks | null
  /** klachtlint's formats and those of plugins. */
  readonly formats: Formats
  /** The names of the flags that the user typed: they win over the configuration. */
  readonly typed: ReadonlySet<string>
  /** Check only what changed among these files, named by their absolute paths. */
  readonly only?: ReadonlySet<string>
}

/** Makes a request of the arguments and flags. Throws UsageError. */
export function readRequest(inputs: readonly string[], flags: CheckFlags, { configuration, packs, typed }: Pick<CheckRequest, 'configuration' | 'packs' | 'typed'>): CheckRequest {
  if (inputs.length === 0) throw new UsageError('Give at least one file, folder or pattern to check; "." is this folder, "-" standard input.')
  if (flags.asOf !== undefined) requireDate(flags.asOf)
  if (flags.since !== undefined && !flags.changed) throw new UsageError('--since belongs to --changed.')
  if (flags.updateBaseline && flags.baseline === undefined) throw new UsageError('--update-baseline wants --baseline FILE, or "baseline" in the configuration.')
  const kinds = flags.kind.length === 0 ? null : flags.kind.map((name) => kindNamed(name, packs))
  const formats = { ...ownFormats, ...pluginFormats(packs) }
  return { ...flags, inputs, outputs: pairOutputs(flags.format, flags.output, formats), formats, kinds, configuration, packs, typed }
}

/** The kind of that name. Throws UsageError with the nearest one. */
export function kindNamed(name: string, packs: LoadedPacks | null): KindId {
  const known = [...Object.keys(wordingIn('en').kinds), ...(packs?.kinds ?? []).map(({ id }) => id)]
  if (known.includes(name)) return name as KindId
  throw new UsageError(`There is no kind of contract "${name}"${didYouMean(name, known)}. Kinds: ${known.join(', ')}.`)
}

/** The reporters of plugins as formats; each takes a finished report. */
function pluginFormats(packs: LoadedPacks | null): Formats {
  const formatOf = ({ extension, render }: PluginReporter): Format => ({
    extension, showsContracts: 0,
    load: async () => ({ kind: 'whole', render: (report: Report, context: ReporterContext) => piecesOf(render(report, context)) }),
  })
  return Object.fromEntries(Object.entries(packs?.reporters ?? {}).map(([name, reporter]) => [name, formatOf(reporter)]))
}

function piecesOf(made: string | Iterable<string>): Iterable<string> {
  return typeof made === 'string' ? [made] : made
}

/** Throws UsageError unless the text is a day that exists. */
export function requireDate(text: string, option = '--as-of'): void {
  const date = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? new Date(`${text}T00:00:00Z`) : null
  const real = date !== null && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  if (!real) throw new UsageError(`${option} wants a date such as 2026-01-31, not "${text}".`)
}
