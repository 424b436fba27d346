import type { Destination } from './open-report.js'
import type { Io } from './io.js'
import { writeFiles } from './write-files.js'

/** Standard output, or the file, folder or archive of that name. */
export function destinationOf(file: string | null, { stdout, files }: Io): Destination {
  if (file !== null) return { live: null, write: (pieces) => files.write(file, pieces), writeFiles: (reported) => writeFiles(reported, file, files) }
  return {
    live: (text) => stdout.write(text),
    write: async (pieces) => {
      for (const piece of pieces) stdout.write(piece)
    },
    writeFiles: () => Promise.reject(new RangeError('several files do not fit on standard output')),
  }
}

/** A file to which others have written too, such as GitHub's step summary. */
export function appendingTo(file: string, { files }: Io): Destination {
  return { live: null, write: (pieces) => files.append(file, pieces), writeFiles: () => Promise.reject(new RangeError('one file only')) }
}
