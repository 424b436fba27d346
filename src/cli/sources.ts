import { findContracts } from '../engine/edge/find-contracts.js'
import { notReadable, tooLarge } from '../engine/edge/check-failure.js'
import type { CheckAnswer } from '../engine/edge/check-job.js'
import type { Io } from './io.js'

/** More is not opened: it would not fit beside what reading it costs. */
const mostBytes = 256 * 1024 * 1024

/** One contract to come: its name in the report and how to get its bytes. */
export interface Source {
  readonly path: string
  size(): Promise<number>
  read(): Promise<Uint8Array>
}

export interface Sources {
  readonly sources: readonly Source[]
  /** Arguments that gave no file. */
  readonly unmatched: readonly string[]
}

/** The contracts that the arguments name; "-" is standard input under the name `stdinName`. */
export async function findSources(inputs: readonly string[], stdinName: string, io: Io): Promise<Sources> {
  const piped = inputs.includes('-') ? [stdinSource(stdinName, io)] : []
  const { paths, unmatched } = await findContracts(inputs.filter((input) => input !== '-'), io.files)
  return { sources: [...piped, ...paths.map((path) => fileSource(path, io))], unmatched }
}

/** The bytes of a source, or why they cannot be had. */
export async function readSource(source: Source): Promise<Uint8Array | CheckAnswer> {
  try {
    const size = await source.size()
    return size > mostBytes ? tooLarge(size, mostBytes) : await source.read()
  } catch {
    return notReadable
  }
}

function fileSource(path: string, { files }: Io): Source {
  return { path, size: () => files.size(path), read: () => files.read(path) }
}

function stdinSource(path: string, io: Io): Source {
  let bytes: Promise<Uint8Array> | null = null
  const read = (): Promise<Uint8Array> => (bytes ??= io.stdin())
  return { path, read, size: async () => (await read()).length }
}
