import { dirname, relative, resolve } from 'node:path'
import type { ReportedDocument } from '../../engine/report.js'
import type { SuppliedWaiver } from '../../engine/waive-document.js'
import { baselineSchema } from '../../generated/schemas.js'
import { checkSettings } from '../config/check-settings.js'
import { settingsOf } from '../config/parse-settings.js'
import { placePath } from '../config/place-path.js'
import type { Io } from '../io.js'
import { UsageError } from '../usage-error.js'

/** A finding that was there before. */
export interface BaselineEntry {
  /** As the command line names contracts. */
  readonly document: string
  readonly rule: string
  readonly fingerprint: string
}

/** Reads a baseline. Throws UsageError when it is not there or is none. */
export async function readBaseline(file: string, io: Io): Promise<readonly BaselineEntry[]> {
  const bytes = await io.files.read(file).catch(() => {
    throw new UsageError(`--baseline: ${file} cannot be opened. Make it with --baseline ${file} --update-baseline.`)
  })
  const { findings } = checkSettings<{ readonly findings: readonly BaselineEntry[] }>(settingsOf(file, parse(file, bytes)), baselineSchema)
  const folder = dirname(resolve(io.cwd, file))
  return findings.map((entry) => ({ ...entry, document: placePath(io.cwd, folder, entry.document) }))
}

function parse(file: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw new UsageError(`${file}: is no JSON. Make it again with --update-baseline.`)
  }
}

/** A baseline entry as a waiver. */
export function waiverOf({ rule, fingerprint }: BaselineEntry, file: string): SuppliedWaiver {
  return { rule, fingerprint, place: null, waiver: { by: null, reason: file, source: 'baseline', expires: null } }
}

/** The findings of a contract that nobody waived otherwise: what a new baseline holds of it. */
export function entriesOf({ path, results }: ReportedDocument, cwd: string): readonly BaselineEntry[] {
  const open = results.filter(({ outcome, waiver }) => outcome !== 'met' && outcome !== 'not-applicable' && (waiver === null || waiver.source === 'baseline'))
  return open.map(({ rule, fingerprint }) => ({ document: placePath(cwd, path), rule, fingerprint }))
}

/** Writes a baseline: the findings of this run, and those of contracts that were not in this run but are still there. */
export async function writeBaseline(file: string, { old, fresh, checked }: { readonly old: readonly BaselineEntry[]; readonly fresh: readonly BaselineEntry[]; readonly checked: ReadonlySet<string> }, io: Io): Promise<void> {
  const kept: BaselineEntry[] = []
  for (const entry of old) if (!checked.has(entry.document) && (await io.files.kindOf(entry.document)) === 'file') kept.push(entry)
  const folder = dirname(resolve(io.cwd, file))
  const findings = [...kept, ...fresh].map(({ document, rule, fingerprint }) => ({ document: relative(folder, resolve(io.cwd, document)).replaceAll('\\', '/'), rule, fingerprint }))
  findings.sort((a, b) => byText(a.document, b.document) || byText(a.rule, b.rule))
  const rows = findings.map((finding) => `\n    ${JSON.stringify(finding)}`)
  await io.files.write(file, [`{\n  "schemaVersion": "1.0.0",\n  "findings": [${rows.join(',')}${rows.length > 0 ? '\n  ' : ''}]\n}\n`])
  io.stderr.write(`${file}: ${findings.length} findings, ${count(findings.length - old.length)} compared with before.\n`)
}

function count(difference: number): string {
  return difference < 0 ? `${-difference} fewer` : `${difference} more`
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
