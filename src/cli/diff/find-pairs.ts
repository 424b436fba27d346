import { findContracts } from '../../engine/edge/find-contracts.js'
import { neutral } from '../../reporters/neutral.js'
import { placePath } from '../config/place-path.js'
import { readRevision, requireRevision, text } from '../git/read-revision.js'
import type { Io } from '../io.js'
import { UsageError } from '../usage-error.js'

/** One version of a contract. */
export interface Version {
  /** For people: "HEAD~1:contract.docx". */
  readonly name: string
  /** The path by which the configuration knows it and the format is told. */
  readonly path: string
  readonly bytes: Uint8Array
}

export interface Pair {
  readonly before: Version
  readonly after: Version
}

/**
 * The versions to compare. Without revisions: two files, each of which may be written REVISION:FILE. With one: the files below `paths`
 * now against that revision; with two: against each other. Files that are only in one of them, or the same in both, are left out.
 */
export async function findPairs(paths: readonly string[], revisions: readonly string[], io: Io): Promise<readonly Pair[]> {
  if (revisions.length > 2) throw new UsageError('--rev is given more than twice: one to compare with the files as they are, or two to compare with each other.')
  if (revisions.length === 0) {
    const [before, after] = paths
    if (paths.length !== 2 || before === undefined || after === undefined) throw new UsageError('Give the old and the new contract, or --rev and the files to compare with what they were.')
    return [{ before: await readVersion(before, io), after: await readVersion(after, io) }]
  }
  const [old = '', fresh = null] = revisions
  const pairs: Pair[] = []
  for (const path of await listPaths(paths.length === 0 ? ['.'] : paths, fresh ?? null, io)) {
    const pair = await pairOf(path, old, fresh, io)
    if (pair !== null) pairs.push(pair)
  }
  return pairs
}

async function pairOf(path: string, old: string, fresh: string | null, io: Io): Promise<Pair | null> {
  const before = await readRevision(old, path, io)
  const after = fresh === null ? await io.files.read(path) : await readRevision(fresh, path, io)
  if (before === null || after === null) {
    io.stderr.write(`${neutral(path)}: only in ${before === null ? 'the new version' : 'the old version'}, not compared.\n`)
    return null
  }
  if (Buffer.compare(before, after) === 0) return null
  return { before: { name: `${old}:${path}`, path, bytes: before }, after: { name: fresh === null ? path : `${fresh}:${path}`, path, bytes: after } }
}

/** A file as it is named, or REVISION:FILE when there is no file of that name. */
async function readVersion(named: string, io: Io): Promise<Version> {
  if ((await io.files.kindOf(named)) === 'file') return { name: named, path: named, bytes: await io.files.read(named) }
  const colon = named.indexOf(':')
  const [revision, path] = [named.slice(0, Math.max(0, colon)), named.slice(colon + 1)]
  if (colon < 1 || path === '') throw new UsageError(`${neutral(named)} is no file. Check the name; a version in git is written REVISION:FILE.`)
  const bytes = await readRevision(revision, path, io)
  if (bytes === null) throw new UsageError(`${neutral(path)} is not in ${neutral(revision)}.`)
  return { name: named, path, bytes }
}

async function listPaths(paths: readonly string[], revision: string | null, io: Io): Promise<readonly string[]> {
  if (revision === null) return (await findContracts(paths, io.files)).paths
  requireRevision(revision)
  const listed = await io.git(['ls-tree', '-r', '--name-only', '-z', '--end-of-options', revision, '--', ...paths])
  const files = text(listed).split('\0').filter((name) => name !== '')
  const known = new Set((await findContracts(files, { ...io.files, kindOf: async () => 'file' })).paths)
  return files.filter((name) => known.has(name) && isContract(name)).map((name) => placePath(io.cwd, name))
}

function isContract(name: string): boolean {
  return /\.(?:docx|docm|dotx|dotm|pdf|md|markdown|txt|text)$/iu.test(name) && !/(?:^|\/)(?:readme\.[^/]*|~\$[^/]*)$/iu.test(name)
}
