import { dirname, resolve } from 'node:path'
import type { SuppliedWaiver } from '../../engine/waive-document.js'
import { waiversSchema } from '../../generated/schemas.js'
import { requireDate } from '../check-request.js'
import { checkSettings, faultAt } from '../config/check-settings.js'
import { parseSettings } from '../config/parse-settings.js'
import { placePath } from '../config/place-path.js'
import type { Io } from '../io.js'
import { UsageError } from '../usage-error.js'

export interface WrittenWaiver {
  readonly rule: string
  readonly document: string
  readonly fingerprint: string
  readonly reason: string
  readonly approver?: string
  readonly expires?: string
}

/** A waiver and the contract that it is for, as the command line names contracts. */
export interface FiledWaiver {
  readonly document: string
  readonly supplied: SuppliedWaiver
}

/** Larger files are refused. */
const mostBytes = 4 * 1024 * 1024

/** The waivers of one file. Throws UsageError naming file, line and path. */
export async function readWaivers(file: string, io: Io): Promise<readonly FiledWaiver[]> {
  const bytes = await io.files.read(file).catch(() => {
    throw new UsageError(`${file}: cannot be opened. Check "waivers" in the configuration.`)
  })
  const settings = parseSettings(file, bytes, mostBytes)
  if (settings.value === null) return []
  const { waivers } = checkSettings<{ readonly waivers: readonly WrittenWaiver[] }>(settings, waiversSchema)
  const folder = dirname(resolve(io.cwd, file))
  return waivers.map((written, index) => {
    if (written.expires !== undefined) requireDay(written.expires, (problem) => faultAt(settings, ['waivers', index, 'expires'], problem))
    const [line = ''] = settings.placeOf(['waivers', index], 'value').split(':')
    return { document: placePath(io.cwd, folder, written.document), supplied: suppliedFrom(written, line === '' ? file : `${file}:${line}`) }
  })
}

function suppliedFrom({ rule, fingerprint, reason, approver, expires }: WrittenWaiver, place: string): SuppliedWaiver {
  return { rule, fingerprint, place, waiver: { by: approver ?? null, reason, source: 'file', expires: expires ?? null } }
}

function requireDay(date: string, fault: (problem: string) => Error): void {
  try {
    requireDate(date)
  } catch {
    throw fault(`there is no day "${date}".`)
  }
}
