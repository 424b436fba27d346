import type { ReportedDocument } from '../../engine/report.js'
import { compareVersions, type ContractDrift } from '../../engine/drift.js'
import { reportHead } from '../../api/report-of.js'
import { neutral } from '../../reporters/neutral.js'
import type { DriftManner, DriftReport } from '../../reporters/drift/drift-report.js'
import { openOneChecker, type OneChecker } from '../check-one.js'
import type { DiffFlags, DriftFormat } from '../commands/diff.js'
import { decideColour } from '../decide-colour.js'
import type { Io } from '../io.js'
import { openRequest } from '../open-request.js'
import { UsageError } from '../usage-error.js'
import { usualFlags } from '../usual-flags.js'
import { findPairs, type Pair, type Version } from './find-pairs.js'

/** Compares versions of contracts and writes what became of each requirement. The exit code is 1 when one is weakened, 2 when a version cannot be checked. Throws UsageError. */
export async function runDiff(paths: readonly string[], flags: DiffFlags, io: Io): Promise<number> {
  const pairs = await findPairs(paths, flags.rev, io)
  const typed = new Set([...(flags.kind.length > 0 ? ['kind'] : []), ...(flags.lang === undefined ? [] : ['lang']), ...(flags.asOf === undefined ? [] : ['asOf'])])
  const request = await openRequest(['.'], { ...usualFlags, config: flags.config, lang: flags.lang, kind: flags.kind, asOf: flags.asOf }, typed, io)
  if (request === null) return 0
  const checker = await openOneChecker(request, pairs.flatMap(({ before, after }) => [before, after]), io)
  try {
    const contracts: ContractDrift[] = []
    let failures = 0
    for (const pair of pairs) {
      const drift = await compare(pair, checker, io)
      if (drift === null) failures += 1
      else contracts.push(drift)
    }
    const report = reportOf(contracts)
    const written = await render(flags.format, report, { language: request.lang ?? null, colour: flags.output === undefined && decideColour(flags.color, io.env, io.stdout), columns: io.stdout.columns ?? 80 })
    if (flags.output === undefined) io.stdout.write(written)
    else await write(flags.output, written, io)
    return failures > 0 ? 2 : report.totals.weakened > 0 ? 1 : 0
  } finally {
    await checker.close()
  }
}

async function compare({ before, after }: Pair, checker: OneChecker, io: Io): Promise<ContractDrift | null> {
  const old = await judge(before, checker, io)
  const fresh = await judge(after, checker, io)
  return old === null || fresh === null ? null : compareVersions(old, fresh)
}

async function judge({ name, path, bytes }: Version, checker: OneChecker, io: Io): Promise<ReportedDocument | null> {
  const answer = await checker.check(path, bytes)
  if (answer.kind === 'document') return { ...answer.document, path: name }
  io.stderr.write(`${neutral(name)}: ${answer.message.en}\n`)
  return null
}

function reportOf(contracts: readonly ContractDrift[]): DriftReport {
  const sum = (direction: keyof ContractDrift['totals']): number => contracts.reduce((all, { totals }) => all + totals[direction], 0)
  return { schemaVersion: '1.0.0', tool: reportHead.tool, contracts, totals: { weakened: sum('weakened'), strengthened: sum('strengthened'), unchanged: sum('unchanged') } }
}

async function render(format: DriftFormat, report: DriftReport, manner: DriftManner): Promise<string> {
  if (format === 'json') return (await import('../../reporters/drift/drift-json.js')).driftJson(report)
  if (format === 'markdown') return (await import('../../reporters/drift/drift-markdown.js')).driftMarkdown(report, manner)
  return (await import('../../reporters/drift/drift-text.js')).driftText(report, manner)
}

async function write(file: string, report: string, io: Io): Promise<void> {
  await io.files.write(file, [report]).catch(() => {
    throw new UsageError(`The comparison cannot be written to ${file}. Check the name and whether you may write there.`)
  })
}
