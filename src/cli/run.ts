import type { CheckAnswer } from '../engine/edge/check-job.js'
import type { Totals } from '../engine/report.js'
import { addTotals, noTotals } from '../engine/totals.js'
import type { ContractView } from '../engine/view/contract-view.js'
import { neutral } from '../reporters/neutral.js'
import type { CheckRequest } from './check-request.js'
import type { Io } from './io.js'
import { lineHashesOf, type HashesByLine } from './line-hashes-of.js'
import { openWaivers } from './waivers/open-waivers.js'
import { openReports } from './open-reports.js'

/** A run under way: takes the answers in order, keeps count, and writes the reports when it is closed. */
export interface Run {
  /** Takes the answer on one file, and the file where it was read. */
  add(path: string, answer: CheckAnswer, bytes: Uint8Array | null): void
  close(): Promise<void>
  /** True when a report shows the contracts themselves. */
  readonly wantsView: boolean
  readonly totals: Totals
  readonly failures: number
  /** Files that were added. */
  readonly count: number
}

/** Opens the reports that the request asks for, on so many contracts. */
export async function openRun(request: CheckRequest, io: Io, contracts: number): Promise<Run> {
  const startedAt = io.now().toISOString()
  const hashes = new Map<string, HashesByLine>()
  const views = new Map<string, ContractView>()
  const reports = await openReports(request, io, {
    lineHash: (path, line) => hashes.get(path)?.get(line) ?? null,
    view: (path) => views.get(path) ?? null,
    history: request.history === undefined ? null : await (await import('./history/read-history.js')).readHistory(request.history, startedAt, io),
  })
  const waivers = await openWaivers(request, io)
  const wantsHashes = request.outputs.some(({ format }) => format === 'sarif')
  const wantsView = request.outputs.some(({ format }) => contracts <= (request.formats[format]?.showsContracts ?? 0))
  const textOnStdout = request.outputs.some(({ format, file }) => format === 'text' && file === null)
  let totals = noTotals
  let failures = 0
  let count = 0

  function addDocument({ document: found, view }: Extract<CheckAnswer, { kind: 'document' }>, bytes: Uint8Array | null): void {
    const document = waivers.apply(found)
    if (view !== null) views.set(document.path, view)
    totals = addTotals(totals, document)
    if (wantsHashes) hashes.set(document.path, lineHashesOf(document, bytes))
    for (const { report } of reports) report.document(document)
  }

  function addError(path: string, { code, message }: Extract<CheckAnswer, { kind: 'error' }>): void {
    failures += 1
    const told = message[request.lang ?? 'nl']
    for (const { report } of reports) report.error({ path, code, message: told })
    if (!textOnStdout) io.stderr.write(`${neutral(path)}: ${told}\n`)
  }

  return {
    add(path, answer, bytes) {
      count += 1
      if (answer.kind === 'document') addDocument(answer, bytes)
      else addError(path, answer)
    },
    async close() {
      await waivers.close()
      const end = { totals, run: { startedAt, finishedAt: io.now().toISOString() } }
      for (const { report, name } of reports) {
        await report.close(end).catch(() => {
          failures += 1
          io.stderr.write(`The report cannot be written to ${name}. Check the name and whether you may write there.\n`)
        })
      }
    },
    wantsView,
    get totals() { return totals },
    get failures() { return failures },
    get count() { return count },
  }
}
