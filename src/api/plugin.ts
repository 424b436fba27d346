import type { KindData, LanguageData, Lexicons } from '../engine/extension/pack.js'
import type { Report } from '../engine/report.js'
import type { ReporterContext } from '../reporters/reporter.js'
import type { Rule } from '../rule-api/rule.js'

/** A report format that a plugin brings. */
export interface PluginReporter {
  /** The ending of its files: ".txt". */
  readonly extension: string
  /** The text of a finished report, whole or in pieces. Texts of a contract may hold anything. */
  render(report: Report, context: ReporterContext): string | Iterable<string>
}

/** What a JavaScript plugin gives as its default export; a configuration runs it by naming its file under `rules`. */
export interface Plugin {
  readonly name: string
  readonly rules?: readonly Rule[]
  readonly kinds?: readonly KindData[]
  readonly lexicons?: Lexicons
  readonly languages?: readonly LanguageData[]
  readonly reporters?: Readonly<Record<string, PluginReporter>>
}

/** Gives a plugin its type. */
export function definePlugin(plugin: Plugin): Plugin {
  return plugin
}
