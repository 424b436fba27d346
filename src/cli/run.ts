import type { CheckAnswer } from '../engine/edge/check-job.js'
import type { Totals } from '../engine/report.js'
import { addTotals, noTotals } from '../engine/totals.js'
import { packageVersion } from '../generated/digest.js'
import { neutral } from '../reporters/neutral.js'
import type { ReporterContext, ReportHead } from '../reporters/reporter.js'
import { ruleset } from '../ruleset/index.js'
import type { CheckRequest } from './check-request.js'
import { decideColour } from './decide-colour.js'
import type { Io } from './io.js'
import { openReports } from './open-reports.js'
import type { Output } from './pair-outputs.js'
import { summariseRules } from './summarise-rules.js'

/** A run under way: takes the answers in order, keeps count, and writes the reports when it is closed. */
export interface Run {
  add(path: string, answer: CheckAnswer): void
  close(): Promise<void>
  readonly totals: Totals
  readonly failures: number
  /** Files that were added. */
  readonly count: number
}

const head: ReportHead = { schemaVersion: '1.0.0', tool: { name: 'klachtlint', version: packageVersion, ruleset } }

/** The width of a page when no terminal tells another. */
const defaultColumns = 80

/** Opens the reports that the request asks for. */
export async function openRun(request: CheckRequest, io: Io): Promise<Run> {
  const startedAt = io.now().toISOString()
  const reports = await openReports(request.outputs, head, (output) => contextFor(output, request, io), io.files, (text) => io.stdout.write(text))
  const textOnStdout = request.outputs.some(({ format, file }) => format === 'text' && file === null)
  let totals = noTotals
  let failures = 0
  let count = 0
  return {
    add(path, answer) {
      count += 1
      if (answer.kind === 'document') {
        totals = addTotals(totals, answer.document)
        for (const report of reports) report.document(answer.document)
        return
      }
      failures += 1
      const message = answer.message[request.lang ?? 'nl']
      for (const report of reports) report.error({ path, code: answer.code, message })
      if (!textOnStdout) io.stderr.write(`${neutral(path)}: ${message}\n`)
    },
    async close() {
      const end = { totals, run: { startedAt, finishedAt: io.now().toISOString() } }
      for (const [index, report] of reports.entries()) {
        await report.close(end).catch(() => {
          failures += 1
          io.stderr.write(`The report cannot be written to ${request.outputs[index]?.file ?? 'standard output'}. Check the name and whether you may write there.\n`)
        })
      }
    },
    get totals() { return totals },
    get failures() { return failures },
    get count() { return count },
  }
}

function contextFor({ file }: Output, request: CheckRequest, io: Io): ReporterContext {
  const colour = file === null ? decideColour(request.color, io.env, io.stdout) : request.color === true
  const columns = file === null ? (io.stdout.columns ?? defaultColumns) : defaultColumns
  return { language: request.lang ?? null, colour, columns, csv: { separator: request.csvSeparator, bom: request.csvBom }, rules: summariseRules() }
}
