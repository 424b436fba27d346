import type { ReportedDocument } from '../../engine/report.js'
import { waiveDocument, type SuppliedWaiver } from '../../engine/waive-document.js'
import { neutral } from '../../reporters/neutral.js'
import type { CheckRequest } from '../check-request.js'
import { placePath } from '../config/place-path.js'
import type { Io } from '../io.js'
import type { BaselineEntry } from './baseline.js'

/** The waivers and the baseline of a run. */
export interface Waivers {
  /** The document with what was accepted waived, and a finding for each waiver that is out of date. */
  apply(document: ReportedDocument): ReportedDocument
  /** What is supplied for the contract at this path, and the day on which waivers are judged, YYYY-MM-DD. */
  suppliedFor(path: string): { readonly waivers: readonly SuppliedWaiver[]; readonly today: string }
  /** Writes the baseline anew when that was asked. */
  close(): Promise<void>
}

const none: Waivers = { apply: (document) => document, suppliedFor: () => ({ waivers: [], today: '' }), close: async () => {} }
const usual = 'klachtlint.waivers.yaml'

/** Reads the waiver files of the configuration, or the usual one, and the baseline. Throws UsageError. */
export async function openWaivers(request: CheckRequest, io: Io): Promise<Waivers> {
  const { configuration, baseline = null, updateBaseline } = request
  const beside = placePath(io.cwd, configuration.folder, usual)
  const files = configuration.waivers.length > 0 ? configuration.waivers : request.config !== false && (await io.files.kindOf(beside)) === 'file' ? [beside] : []
  if (files.length === 0 && baseline === null) return none
  const byDocument = new Map<string, SuppliedWaiver[]>()
  for (const file of files) await addWaivers(file, byDocument, io)
  const suppliedFor = (path: string): ReturnType<Waivers['suppliedFor']> => ({ waivers: byDocument.get(placePath(io.cwd, path)) ?? [], today: dayOf(request, io) })
  if (baseline === null) return { apply: applier(byDocument, request, io), suppliedFor, close: none.close }
  const { entriesOf, readBaseline, waiverOf, writeBaseline } = await import('./baseline.js')
  const isNew = updateBaseline && (await io.files.kindOf(baseline)) === 'absent'
  const old = isNew ? [] : await readBaseline(baseline, io)
  for (const entry of old) put(byDocument, entry.document, waiverOf(entry, baseline))
  const apply = applier(byDocument, request, io)
  if (!updateBaseline) return { apply, suppliedFor, close: none.close }
  const fresh: BaselineEntry[] = []
  const checked = new Set<string>()
  return {
    apply(document) {
      const shown = apply(document)
      checked.add(placePath(io.cwd, document.path))
      fresh.push(...entriesOf(shown, io.cwd))
      return shown
    },
    suppliedFor,
    close: () => writeBaseline(baseline, { old, fresh, checked }, io),
  }
}

async function addWaivers(file: string, byDocument: Map<string, SuppliedWaiver[]>, io: Io): Promise<void> {
  const { readWaivers } = await import('./read-waivers.js')
  for (const { document, supplied } of await readWaivers(file, io)) {
    put(byDocument, document, supplied)
    if ((await io.files.kindOf(document)) === 'absent') io.stderr.write(`${supplied.place}: waives "${supplied.rule}" of ${neutral(document)}, which is not there. Remove the waiver or correct the name.\n`)
  }
}

function put(byDocument: Map<string, SuppliedWaiver[]>, document: string, waiver: SuppliedWaiver): void {
  const list = byDocument.get(document)
  if (list === undefined) byDocument.set(document, [waiver])
  else list.push(waiver)
}

/** A waiver runs out on the day by whose law is judged, or else on the day of the run. */
function applier(byDocument: ReadonlyMap<string, readonly SuppliedWaiver[]>, request: CheckRequest, io: Io): Waivers['apply'] {
  const today = dayOf(request, io)
  return (document) => waiveDocument(document, byDocument.get(placePath(io.cwd, document.path)) ?? [], today, request.lang ?? document.language)
}

function dayOf({ asOf }: CheckRequest, io: Io): string {
  return asOf ?? io.now().toISOString().slice(0, 10)
}
