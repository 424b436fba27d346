import { mkdir, open, readFile, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { glob } from 'tinyglobby'

export type PathKind = 'file' | 'folder' | 'absent'

/** All that the command line does with files; a test gives one in memory. Paths are as the user wrote them, or with `/` when found. */
export interface FileEdge {
  kindOf(path: string): Promise<PathKind>
  size(path: string): Promise<number>
  read(path: string): Promise<Uint8Array>
  /** Writes the pieces one after the other, text as UTF-8, and makes the folders above the file. */
  write(path: string, pieces: Iterable<string | Uint8Array>): Promise<void>
  /** The same, after what the file holds already. */
  append(path: string, pieces: Iterable<string | Uint8Array>): Promise<void>
  /** The files below the folder that match the pattern, named from the folder, in no set order. */
  glob(folder: string, pattern: string): Promise<readonly string[]>
}

/** The files of this machine. */
export const nodeFiles: FileEdge = {
  async kindOf(path) {
    const found = await stat(path).catch(() => null)
    if (found === null) return 'absent'
    return found.isDirectory() ? 'folder' : 'file'
  },
  size: async (path) => (await stat(path)).size,
  read: (path) => readFile(path),
  write: (path, pieces) => put(path, pieces, 'w'),
  append: (path, pieces) => put(path, pieces, 'a'),
  glob: (folder, pattern) => glob([pattern], { cwd: folder, ignore: ['**/node_modules/**', '**/.git/**'], followSymbolicLinks: false }),
}

async function put(path: string, pieces: Iterable<string | Uint8Array>, flag: 'w' | 'a'): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const file = await open(path, flag)
  try {
    for (const piece of pieces) await file.writeFile(piece)
  } finally {
    await file.close()
  }
}
