import { defaultReadOptions } from '../document/source-block.js'
import type { CheckOptions } from '../engine/check.js'
import type { FileEdge } from '../engine/edge/file-edge.js'
import type { CheckRequest } from './check-request.js'
import { UsageError } from './usage-error.js'

/** The options for the engine, with the annexes and the password read from their files. Throws UsageError. */
export async function loadOptions(request: CheckRequest, files: FileEdge): Promise<CheckOptions> {
  const password = request.passwordFile === undefined ? null : await readPassword(request.passwordFile, files)
  const supplied = await Promise.all(request.with.map(async (path) => ({ name: path, bytes: await readNamed('--with', path, files) })))
  return {
    language: request.lang ?? null,
    kinds: request.kinds,
    commissioner: request.commissioner ?? null,
    ombudsman: request.ombudsman ?? null,
    asOf: request.asOf ?? null,
    read: { ...defaultReadOptions, revisions: request.revisions === 'both' ? 'accepted' : request.revisions, password },
    compareRevisions: request.revisions === 'both',
    supplied,
  }
}

async function readPassword(path: string, files: FileEdge): Promise<string> {
  const text = new TextDecoder().decode(await readNamed('--password-file', path, files))
  return text.replace(/\r?\n$/u, '')
}

async function readNamed(option: string, path: string, files: FileEdge): Promise<Uint8Array> {
  try {
    return await files.read(path)
  } catch {
    throw new UsageError(`${option}: ${path} cannot be opened. Check the name and whether you may read it.`)
  }
}
