import { unzipSync } from 'fflate'
import type { PdfAssets } from '../../readers/pdf/pdf-assets.js'

/** The assets of pdf.js out of a zip archive with the folders `cmaps` and `standard_fonts`; rejects a file that is not in it. */
export function storedAssets(archive: Uint8Array): PdfAssets {
  return {
    kind: 'store',
    read: async (folder, file) => {
      const name = `${folder}/${file}`
      const found = unzipSync(archive, { filter: (entry) => entry.name === name })[name]
      if (found === undefined) throw new RangeError(`pdf.js has no ${name}`)
      return found
    },
  }
}
