import type { Report } from '../engine/report.js'
import type { ContractView } from '../engine/view/contract-view.js'
import { formats, type FormatName } from '../reporters/registry.js'
import { renderStream, type CsvStyle, type ReporterContext, type ReportFile } from '../reporters/reporter.js'
import type { Language } from '../rule-api/rule.js'
import { summariseRules } from './summarise-rules.js'

export interface RenderSettings {
  /** The language of the fixed words; null or absent follows each contract. */
  readonly language?: Language | null
  readonly csv?: CsvStyle
  /** The contract itself, for the formats that show it, by the path in the report. */
  readonly view?: (path: string) => ContractView | null
}

/** A report in one of the formats: one file, or several for the tables of `csv`. The name of a single file is `klachtlint` with the ending of its format. */
export async function renderReport(report: Report, format: FormatName, settings: RenderSettings = {}): Promise<readonly ReportFile[]> {
  const { extension, load } = formats[format]
  const reporter = await load()
  const context = contextOf(settings)
  if (reporter.kind === 'files') return reporter.long === true ? Array.from(reporter.render(report, context), ({ name, pieces }) => ({ name, text: [...pieces].join('') })) : [...reporter.render(report, context)]
  const text = reporter.kind === 'stream' ? renderStream(reporter, report, context) : [...reporter.render(report, context)].join('')
  return [{ name: `klachtlint${extension ?? ''}`, text }]
}

function contextOf({ language = null, csv = { separator: ',', bom: false }, view = () => null }: RenderSettings): ReporterContext {
  return {
    language, csv, view, colour: false, columns: 80, rules: summariseRules(), root: null, lineHash: () => null, history: null,
    run: { gitCommit: null, ciUrl: null, configSha256: null, asOf: null, revisions: 'accepted', exitCode: (totals) => (totals.error > 0 ? 1 : 0) },
  }
}
