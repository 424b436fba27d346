import { strToU8 } from 'fflate'
import { renderReport, type RenderSettings } from '../../api/render-report.js'
import { reportOf } from '../../api/report-of.js'
import { zipReport } from '../../api/zip-report.js'
import type { ReportedDocument } from '../../engine/report.js'
import type { FormatName } from '../../reporters/registry.js'

export interface SavedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A report in one of the command's formats, as a file to keep; several tables come in one archive. */
export async function savedFile(format: FormatName, document: ReportedDocument, settings: RenderSettings): Promise<SavedFile> {
  const stem = document.path.replace(/\.[^.]*$/u, '')
  const files = await renderReport(reportOf([document]), format, settings)
  const [only] = files
  if (only !== undefined && files.length === 1) return { name: `${stem}.${only.name}`, bytes: strToU8(only.text) }
  return { name: `${stem}.klachtlint.zip`, bytes: zipReport(files) }
}

/** Hands a file to the browser to save; nothing leaves the machine. */
export function offer({ name, bytes }: SavedFile): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()]))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
