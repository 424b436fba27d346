import { strToU8, zipSync } from 'fflate'
import type { ReportFile } from '../reporters/reporter.js'

/** The earliest date a zip entry can have: the same report must give the same bytes. */
const zipEpoch = new Date(1980, 0, 1)

/** A report of several files as one archive. */
export function zipReport(files: readonly ReportFile[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)])), { mtime: zipEpoch })
}
