import type { Report, ReportedDocument, ReportedError, ReportedResult } from '../engine/report.js'
import { contractVerdict, isFinding, isOutOfScope } from './contract-verdict.js'
import { wordingOf } from './finding-message.js'
import { formatPlace } from './format-place.js'
import { codeSpan, plainMarkdown } from './markdown-text.js'
import type { ReporterContext, WholeReporter } from './reporter.js'
import { outcomeMarks } from './outcome-marks.js'
import { waiverText } from './waiver-text.js'
import { withoutCommands } from './without-commands.js'
import { wordingIn, type Wording } from './wording/wording.js'

/** Markdown for a comment on a pull request: a section a contract with a table of findings and the model clauses folded away. */
export const markdown: WholeReporter = {
  kind: 'whole',
  *render(report, context) {
    yield `# klachtlint\n\n${overview(report, context)}\n`
    for (const document of report.documents) yield withoutCommands(`\n${contractPart(document, context)}\n`)
    for (const error of report.errors) yield withoutCommands(`\n${errorPart(error, wordingIn(context.language ?? 'nl'))}\n`)
  },
}

function overview({ documents }: Report, context: ReporterContext): string {
  const wording = wordingIn(context.language ?? documents[0]?.language ?? 'nl')
  if (documents.length === 0) return wording.labels.nothingChecked
  const rows = documents.map((document) => row([codeSpan(document.path), wording.verdicts[contractVerdict(document)], countOutcomes(document, wording)]))
  return [row([wording.labels.contract, wording.labels.verdict, wording.labels.summary]), row(['---', '---', '---']), ...rows].join('\n')
}

function countOutcomes(document: ReportedDocument, wording: Wording): string {
  const outcomes = (['met', 'weak', 'missing', 'violated', 'undetermined'] as const).map((outcome) => {
    const count = document.results.filter((result) => result.outcome === outcome).length
    return count === 0 ? '' : `${count} ${wording.outcomes[outcome]}`
  })
  return outcomes.filter((text) => text !== '').join(', ')
}

function contractPart(document: ReportedDocument, context: ReporterContext): string {
  const wording = wordingOf({ document }, context)
  const heading = `## ${codeSpan(document.path)}: ${wording.verdicts[contractVerdict(document)]}`
  const findings = [...document.results.filter(isFinding), ...document.waiverFindings]
  if (isOutOfScope(document) && document.waiverFindings.length === 0) return `${heading}\n\n${plainMarkdown(document.results[0]?.message ?? '')}`
  if (findings.length === 0) return heading
  const head = [row([wording.labels.outcome, wording.labels.requirement, wording.labels.message, wording.labels.place]), row(['---', '---', '---', '---'])]
  const table = [...head, ...findings.map((finding) => findingRow(finding, wording))].join('\n')
  return [heading, table, models(findings, context.language ?? document.language, wording)].filter((part) => part !== '').join('\n\n')
}

function findingRow(result: ReportedResult, wording: Wording): string {
  const waived = result.waiver === null ? '' : ` (${plainMarkdown(waiverText(result.waiver, wording))})`
  const [first] = result.evidence
  const place = first === undefined ? '' : `${plainMarkdown(formatPlace(first, wording))}: ${codeSpan(first.excerpt)}`
  return row([`${plainMarkdown(outcomeMarks[result.outcome])} ${wording.outcomes[result.outcome]}${waived}`, `${plainMarkdown(result.title)} (${codeSpan(result.rule)})`, plainMarkdown(result.message), place])
}

function models(findings: readonly ReportedResult[], language: 'nl' | 'en', wording: Wording): string {
  const clauses = findings.flatMap(({ title, suggestion }) => (suggestion === null ? [] : [`- **${plainMarkdown(title)}**: ${plainMarkdown(suggestion[language])}`]))
  return clauses.length === 0 ? '' : `<details><summary>${wording.labels.model}</summary>\n\n${clauses.join('\n')}\n\n</details>`
}

function errorPart({ path, message }: ReportedError, wording: Wording): string {
  return `## ${wording.labels.cannotCheck}: ${codeSpan(path)}\n\n${plainMarkdown(message)}`
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
