import { reportHead } from '../api/report-of.js'
import type { Report, Totals } from '../engine/report.js'
import { addTotals, noTotals } from '../engine/totals.js'
import { readRequest, type CheckFlags } from './check-request.js'
import { noConfiguration } from './config/configuration.js'
import { exitCode } from './exit-code.js'
import type { Io } from './io.js'
import type { NamedReport } from './open-reports.js'
import { openReports } from './open-reports.js'
import { settingsFor } from './open-request.js'
import type { LoadedPacks } from './packs/load-packs.js'
import { UsageError } from './usage-error.js'
import { usualFlags } from './usual-flags.js'

interface Merged {
  totals: Totals
  errors: number
  started: string | null
  finished: string | null
  readonly paths: Set<string>
}

/** Joins reports into one, part by part, so that no more than one part is in the heap. Gives the exit code of the whole. Throws UsageError. */
export async function runMerge(paths: readonly string[], flags: Partial<CheckFlags>, io: Io): Promise<number> {
  const { packs } = await settingsFor({}, io)
  const request = readRequest(paths, { ...usualFlags, ...flags }, { configuration: noConfiguration(io.cwd), packs, typed: new Set() })
  const reports = await openReports(request, io, { lineHash: () => null, view: () => null, history: null })
  const merged: Merged = { totals: noTotals, errors: 0, started: null, finished: null, paths: new Set() }
  for (const path of paths) addPart(path, await readPart(path, packs, io), merged, reports)
  const now = io.now().toISOString()
  const end = { totals: merged.totals, run: { startedAt: merged.started ?? now, finishedAt: merged.finished ?? now } }
  let failures = merged.errors
  for (const { report, name } of reports) {
    await report.close(end).catch(() => {
      failures += 1
      io.stderr.write(`The report cannot be written to ${name}. Check the name and whether you may write there.\n`)
    })
  }
  return exitCode({ totals: merged.totals, failures, failOn: request.failOn, failOnUndetermined: request.failOnUndetermined })
}

function addPart(name: string, part: Report, merged: Merged, reports: readonly NamedReport[]): void {
  for (const document of part.documents) {
    refuseTwice(document.path, name, merged)
    merged.totals = addTotals(merged.totals, document)
    for (const { report } of reports) report.document(document)
  }
  for (const error of part.errors) {
    refuseTwice(error.path, name, merged)
    merged.errors += 1
    for (const { report } of reports) report.error(error)
  }
  if (part.run === null) return
  if (merged.started === null || part.run.startedAt < merged.started) merged.started = part.run.startedAt
  if (merged.finished === null || part.run.finishedAt > merged.finished) merged.finished = part.run.finishedAt
}

function refuseTwice(path: string, name: string, { paths }: Merged): void {
  if (paths.has(path)) throw new UsageError(`${path} stands in two of the reports (the second is ${name}): give each part once.`)
  paths.add(path)
}

/** A JSON report of this very tool and these rules: others cannot be added up. Throws UsageError. */
async function readPart(path: string, packs: LoadedPacks | null, io: Io): Promise<Report> {
  const bytes = await io.files.read(path).catch(() => null)
  if (bytes === null) throw new UsageError(`${path} cannot be opened.`)
  const report = parse(bytes)
  if (report === null) throw new UsageError(`${path} is no JSON report of klachtlint. Make it with: klachtlint check ... --format json --output ${path}`)
  const { schemaVersion, tool } = report
  if (schemaVersion !== reportHead.schemaVersion || tool.version !== reportHead.tool.version || tool.ruleset.sha256 !== reportHead.tool.ruleset.sha256)
    throw new UsageError(`${path} was made by another version of klachtlint or of its rules. Check that part again with this one.`)
  if (tool.packsId !== packs?.source.id) throw new UsageError(`${path} was made with other rule packs than the configuration here names. Check that part again, or merge where it was made.`)
  return report
}

function parse(bytes: Uint8Array): Report | null {
  try {
    const report = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Report> | null
    const whole = Array.isArray(report?.documents) && Array.isArray(report.errors) && report.tool?.name === 'klachtlint' && typeof report.tool.ruleset === 'object'
    return whole ? (report as Report) : null
  } catch {
    return null
  }
}
