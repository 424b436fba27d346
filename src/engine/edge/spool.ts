import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Texts kept in order outside of the heap, to be gone through any number of times. */
export interface Spool extends Iterable<string> {
  add(text: string): void
  readonly length: number
  /** Gives up the texts. */
  close(): void
}

/** This much is kept in the heap; what is more goes to a file. */
const mostInHeap = 16 * 1024 * 1024
const block = 1024 * 1024

/** An empty spool. Its file is nameless from the start where the system allows that, so that a run that is killed leaves no text behind. */
export function openSpool(most = mostInHeap): Spool {
  const texts: string[] = []
  const sizes: number[] = []
  let held = 0
  let file: number | null = null
  const toFile = (text: string): void => {
    const bytes = Buffer.from(text)
    file ??= openNameless()
    for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done)
    sizes.push(bytes.length)
  }
  return {
    add(text) {
      held += text.length
      if (held > most) toFile(text)
      else texts.push(text)
    },
    get length() { return texts.length + sizes.length },
    *[Symbol.iterator]() {
      yield* texts
      if (file !== null) yield* textsOf(file, sizes)
    },
    close() {
      if (file !== null) closeSync(file)
      file = null
    },
  }
}

/** Reads texts of these many bytes each. */
function* textsOf(file: number, sizes: readonly number[]): Generator<string> {
  let position = 0
  for (const size of sizes) {
    const bytes = Buffer.allocUnsafe(size)
    for (let done = 0; done < size;) done += readSync(file, bytes, done, Math.min(block, size - done), position + done)
    position += size
    yield bytes.toString()
  }
}

function openNameless(): number {
  const folder = mkdtempSync(join(tmpdir(), 'klachtlint-'))
  const file = openSync(join(folder, 'spool'), 'wx+', 0o600)
  // Windows keeps the name until the file is closed; there it is removed when the process ends.
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  try {
    remove()
  } catch {
    process.once('exit', remove)
  }
  return file
}
