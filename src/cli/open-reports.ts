import { reportHead } from '../api/report-of.js'
import { sha256 } from '../engine/sha256.js'
import type { ReporterContext, ReportHead } from '../reporters/reporter.js'
import type { CheckRequest } from './check-request.js'
import { decideColour } from './decide-colour.js'
import { appendingTo, destinationOf } from './destination.js'
import { exitCode } from './exit-code.js'
import type { Io } from './io.js'
import { openReport, type OpenReport } from './open-report.js'
import { summariseRules } from '../api/summarise-rules.js'

export interface NamedReport {
  readonly report: OpenReport
  /** Where it goes, for a message. */
  readonly name: string
}

/** What the reporters may ask about a contract besides its report. */
export type AboutContracts = Pick<ReporterContext, 'lineHash' | 'view' | 'history'>

type AboutRun = AboutContracts & { readonly configSha256: string | null }

/** The width of a page when no terminal tells another. */
const defaultColumns = 80

/** Opens every report that is asked for, and GitHub's step summary beside its workflow commands. */
export async function openReports(request: CheckRequest, io: Io, contracts: AboutContracts): Promise<readonly NamedReport[]> {
  const about = { ...contracts, configSha256: await configDigest(request) }
  const asked = request.outputs.map(async ({ format, file }) => {
    const context = contextFor(file, request, io, about)
    return { name: file ?? 'standard output', report: openReport(await request.formats[format]!.load(), headFor(request), context, destinationOf(file, io)) }
  })
  return Promise.all([...asked, ...openSummary(request, io, about), ...keepRun(request, io, about)])
}

/** The run itself, kept for later ones when a history is asked for. */
function keepRun({ history: folder }: CheckRequest, io: Io, { history }: AboutContracts): Promise<NamedReport>[] {
  if (folder === undefined || history === null) return []
  return [import('./history/open-kept-run.js').then(({ openKeptRun }) => ({ name: folder, report: openKeptRun(folder, history.startedAt, io) }))]
}

function openSummary(request: CheckRequest, io: Io, about: AboutRun): Promise<NamedReport>[] {
  const file = io.env.GITHUB_STEP_SUMMARY
  const wanted = request.outputs.some(({ format }) => format === 'github')
  return file === undefined || file === '' || !wanted ? [] : [openSummaryAt(file, contextFor(file, request, io, about), io)]
}

async function openSummaryAt(file: string, context: ReporterContext, io: Io): Promise<NamedReport> {
  const { stepSummary } = await import('../reporters/step-summary.js')
  return { name: file, report: openReport(stepSummary, reportHead, context, appendingTo(file, io)) }
}

/** The report tells which rule packs had a say. */
function headFor({ packs }: CheckRequest): ReportHead {
  if (packs === null) return reportHead
  return { ...reportHead, tool: { ...reportHead.tool, packs: packs.source.packs.map(({ name }) => name), packsId: packs.source.id } }
}

function contextFor(file: string | null, request: CheckRequest, io: Io, { configSha256, ...contracts }: AboutRun): ReporterContext {
  const { failOn, failOnUndetermined } = request
  return {
    language: request.lang ?? null,
    colour: file === null ? decideColour(request.color, io.env, io.stdout) : request.color === true,
    columns: file === null ? (io.stdout.columns ?? defaultColumns) : defaultColumns,
    csv: { separator: request.csvSeparator, bom: request.csvBom },
    rules: summariseRules(request.packs?.metas),
    root: io.cwd,
    ...contracts,
    run: {
      configSha256,
      gitCommit: io.env.GITHUB_SHA ?? io.env.CI_COMMIT_SHA ?? null,
      ciUrl: ciUrl(io.env),
      asOf: request.asOf ?? null,
      revisions: request.revisions,
      exitCode: (totals, failures) => exitCode({ totals, failures, failOn, failOnUndetermined }),
    },
  }
}

/** A digest of what the configuration files say, so that an auditor sees which runs went by the same. */
async function configDigest({ configuration: { parts } }: CheckRequest): Promise<string | null> {
  return parts.length === 0 ? null : sha256(new TextEncoder().encode(JSON.stringify(parts.map(({ written }) => written))))
}

/** The address of the job, as GitHub and GitLab tell it in the environment. */
function ciUrl(env: Io['env']): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, CI_JOB_URL: job } = env
  if (server !== undefined && repository !== undefined && run !== undefined) return `${server}/${repository}/actions/runs/${run}`
  return job ?? null
}
