import { defaultReadOptions } from '../document/source-block.js'
import type { CheckOptions, Input } from '../engine/check.js'
import { annexNotReadable } from '../engine/edge/check-failure.js'
import type { CheckAnswer } from '../engine/edge/check-job.js'
import type { FileEdge } from '../engine/edge/file-edge.js'
import { kindNamed, requireDate, type CheckRequest } from './check-request.js'
import { listOf, type FileSettings } from './config/configuration.js'
import { openFileSettings } from './config/open-file-settings.js'
import { placePath } from './config/place-path.js'
import type { Io } from './io.js'
import { UsageError } from './usage-error.js'

/** The options for one contract, or why it cannot be checked. */
export type OptionsFor = (path: string) => Promise<CheckOptions | Extract<CheckAnswer, { kind: 'error' }>>

/** The options for the engine by contract, with annexes and the password read from their files. Throws UsageError. */
export async function loadOptions(request: CheckRequest, io: Io): Promise<OptionsFor> {
  const { configuration } = request
  const password = request.passwordFile === undefined ? null : await readPassword(request.passwordFile, io.files)
  const supplied = await Promise.all(request.with.map(async (path) => ({ name: path, bytes: await readNamed('--with', path, io.files) })))
  const settingsFor = await openFileSettings(configuration, io.cwd)
  const sets = new Map(configuration.sets.map((set) => [set.contract, set.with]))
  return async (path) => {
    const options = optionsOf(request, settingsFor(path), password)
    const named = supplied.length > 0 ? [] : (sets.get(placePath(io.cwd, path)) ?? [])
    const annexes = await readSet(named, io.files)
    return typeof annexes === 'string' ? annexNotReadable(annexes) : { ...options, supplied: [...supplied, ...annexes] }
  }
}

/** What the user typed, else what the configuration says for this file. */
function optionsOf(request: CheckRequest, settings: FileSettings, password: string | null): CheckOptions {
  const { typed } = request
  const revisions = typed.has('revisions') ? request.revisions : (settings.revisions ?? request.revisions)
  const kinds = typed.has('kind') ? request.kinds : settings.kinds === undefined ? null : listOf(settings.kinds).map((name) => kindNamed(name, request.packs))
  const asOf = (typed.has('asOf') ? request.asOf : settings.asOf) ?? null
  if (asOf !== null) requireDate(asOf, 'asOf')
  return {
    language: request.lang ?? null,
    kinds,
    commissioner: (typed.has('commissioner') ? request.commissioner : settings.commissioner) ?? null,
    ombudsman: (typed.has('ombudsman') ? request.ombudsman : settings.ombudsman) ?? null,
    asOf,
    read: { ...defaultReadOptions, revisions: revisions === 'both' ? 'accepted' : revisions, password },
    compareRevisions: revisions === 'both',
    supplied: [],
    ...(request.packs !== null && { packs: request.packs.source }),
    ...(settings.severity !== undefined && { severity: settings.severity }),
  }
}

/** The files of a set, or the name of the one that cannot be read. */
async function readSet(paths: readonly string[], files: FileEdge): Promise<readonly Input[] | string> {
  const read: Input[] = []
  for (const path of paths) {
    const bytes = await files.read(path).catch(() => null)
    if (bytes === null) return path
    read.push({ name: path, bytes })
  }
  return read
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
