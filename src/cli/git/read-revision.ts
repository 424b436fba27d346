import { placePath } from '../config/place-path.js'
import { neutral } from '../../reporters/neutral.js'
import type { Io } from '../io.js'
import { UsageError } from '../usage-error.js'

/** Refuses what git would take for an option or for several words. Throws UsageError. */
export function requireRevision(revision: string): void {
  if (!/^[^-\s:\u0000-\u001f\u007f][^\s:\u0000-\u001f\u007f]{0,250}$/u.test(revision)) throw new UsageError(`"${neutral(revision)}" cannot be a git revision.`)
}

/** A file as it was in a revision; null when it was not there. Throws UsageError for an unknown revision. */
export async function readRevision(revision: string, path: string, io: Io): Promise<Uint8Array | null> {
  requireRevision(revision)
  await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], io).catch(() => {
    throw new UsageError(`git knows no revision "${neutral(revision)}" here. In CI fetch it first (fetch-depth: 0).`)
  })
  const blob = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}:${fromHere(path, io)}`], io).catch(() => null)
  if (blob === null) return null
  const bytes = await git(['cat-file', 'blob', text(blob)], io)
  if (bytes.length < 1024 && text(bytes).startsWith('version https://git-lfs')) throw new UsageError(`${neutral(path)} of ${neutral(revision)} is kept in Git LFS: check that revision out and compare the files.`)
  return bytes
}

/** Runs git; rejects as the edge does. */
export function git(args: readonly string[], io: Io): Promise<Uint8Array> {
  return io.git(args)
}

/** The text of git's output without its last line end. */
export function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replace(/\n$/u, '')
}

/** A path from the current folder as git wants it behind a revision. */
function fromHere(path: string, io: Io): string {
  const placed = placePath(io.cwd, path)
  return placed.startsWith('/') ? placed : `./${placed}`
}
