import { mkdir, open, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

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
  /** Puts the file in place whole or not at all; one that was there keeps its permissions. */
  replace(path: string, bytes: Uint8Array): Promise<void>
  /** Whether both paths name one file that exists. */
  isSame(one: string, other: string): Promise<boolean>
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
  replace,
  isSame: async (one, other) => {
    const [a, b] = await Promise.all([stat(one), stat(other)].map((found) => found.catch(() => null)))
    return a != null && b != null && a.dev === b.dev && a.ino === b.ino
  },
  glob: async (folder, pattern) => (await import('tinyglobby')).glob([pattern], { cwd: folder, ignore: ['**/node_modules/**', '**/.git/**'], followSymbolicLinks: false }),
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

async function replace(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const target = await realpath(path).catch(() => path)
  const mode = await stat(target).then((found) => found.mode, () => undefined)
  const beside = join(dirname(target), `.klachtlint-${crypto.randomUUID()}.tmp`)
  try {
    await writeFile(beside, bytes, { flag: 'wx', ...(mode !== undefined && { mode }) })
    await rename(beside, target)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
