import { dirname, resolve } from 'node:path'
import { didYouMean } from '../did-you-mean.js'
import type { Io } from '../io.js'
import { UsageError } from '../usage-error.js'
import { faultAt } from './check-settings.js'
import { listOf, noConfiguration, type Configuration, type ReadConfiguration } from './configuration.js'
import { configurationIn, findConfiguration } from './find-configuration.js'
import { findPackage, isPackageName } from './find-package.js'
import { placePath } from './place-path.js'
import { presets } from './presets.js'
import { readConfiguration } from './read-configuration.js'

/** Files that one configuration may be made of. */
const mostSources = 50
const preset = 'klachtlint:'

/** `path`: a file that was asked for; null to look for one from the current folder upwards; "none" for no configuration. Throws UsageError. */
export async function loadConfiguration(path: string | null, io: Io): Promise<Configuration> {
  const found = path ?? (await findConfiguration(io.cwd, io.cwd, io.files))
  if (found === null) return noConfiguration(io.cwd)
  const file = placePath(io.cwd, found)
  if ((await io.files.kindOf(file)) !== 'file') throw new UsageError(`--config: ${found} is no file. Check the name.`)
  const folder = dirname(resolve(io.cwd, file))
  return { ...(await load(file, [], io)), folder }
}

/** Loads a file and, before it, all that it extends; `chain` are the files that led to it. */
async function load(file: string, chain: readonly string[], io: Io): Promise<Configuration> {
  const read = await readConfiguration(file, io)
  const folder = dirname(resolve(io.cwd, file))
  let merged = noConfiguration(folder)
  for (const [index, name] of listOf(read.written.extends).entries()) {
    const path = typeof read.written.extends === 'string' ? ['extends'] : ['extends', index]
    const base = await extended(name, folder, [...chain, file], { read, path }, io)
    merged = merge(merged, base)
  }
  const sources = [file, ...merged.sources]
  if (sources.length > mostSources) throw new UsageError(`${file}: extends more than ${mostSources} files.`)
  return { ...merge(merged, placed(read, folder, io)), sources, parts: [read, ...merged.parts], folder }
}

interface Asked {
  readonly read: ReadConfiguration
  readonly path: (string | number)[]
}

async function extended(name: string, folder: string, chain: readonly string[], { read, path }: Asked, io: Io): Promise<Configuration> {
  if (name.startsWith(preset)) {
    const id = name.slice(preset.length)
    if (!Object.hasOwn(presets, id)) throw faultAt(read.settings, path, `there is no preset "${name}"${didYouMean(id, Object.keys(presets))}. Presets: ${Object.keys(presets).map((known) => preset + known).join(', ')}.`)
    return { ...noConfiguration(folder), ...presets[id]!.settings } as Configuration
  }
  const file = isPackageName(name) ? await configurationOfPackage(name, folder, io) : placePath(io.cwd, folder, name)
  if (file === null) throw faultAt(read.settings, path, `the package ${name} is not installed, or holds no configuration. Run npm install, or write ./${name} for a file.`)
  if ((await io.files.kindOf(file)) !== 'file') throw faultAt(read.settings, path, `${file} is no file.`)
  if (chain.includes(file)) throw faultAt(read.settings, path, `extends itself: ${[...chain.slice(chain.indexOf(file)), file].join(' -> ')}.`)
  return load(file, chain, io)
}

async function configurationOfPackage(name: string, from: string, io: Io): Promise<string | null> {
  const folder = await findPackage(name, from, io.cwd, io.files)
  return folder === null ? null : configurationIn(folder, io.cwd, io.files)
}

/** What a file says, its own paths told from where the command runs. */
function placed({ written, settings }: ReadConfiguration, folder: string, io: Io): Omit<Configuration, 'sources' | 'parts' | 'folder'> {
  const { extends: _, rules: __, ...own } = written
  const place = (path: string): string => placePath(io.cwd, folder, path)
  return {
    ...own,
    packs: listOf(written.rules).map((name, index) => ({ name, folder, fault: (problem) => faultAt(settings, typeof written.rules === 'string' ? ['rules'] : ['rules', index], problem) })),
    overrides: written.overrides ?? [],
    files: listOf(written.files),
    ignore: listOf(written.ignore),
    sets: (written.sets ?? []).map((set, index) => ({
      contract: place(below(set.contract, ['sets', index, 'contract'])),
      with: set.with.map((path, at) => place(below(path, ['sets', index, 'with', at]))),
    })),
    waivers: listOf(written.waivers).map(place),
    ...(written.baseline !== undefined && { baseline: place(written.baseline) }),
  }

  /** A set may not take in files from elsewhere: its annexes are quoted in the report. */
  function below(path: string, at: (string | number)[]): string {
    if (/^(?:[a-z]:|[\\/])|(?:^|[\\/])\.\.(?:[\\/]|$)|\u0000/iu.test(path)) throw faultAt(settings, at, 'must lie below the folder of the configuration.')
    return path
  }
}

/** The later one wins; lists are joined, severities per rule. */
function merge(base: Configuration, own: Omit<Configuration, 'sources' | 'parts' | 'folder'> & Partial<Pick<Configuration, 'sources' | 'parts'>>): Configuration {
  const joined = <Item>(a: readonly Item[], b: readonly Item[]): readonly Item[] => [...a, ...b]
  return {
    ...base, ...own,
    sources: joined(base.sources, own.sources ?? []), parts: joined(base.parts, own.parts ?? []),
    packs: joined(base.packs, own.packs),
    overrides: joined(base.overrides, own.overrides), ignore: joined(base.ignore, own.ignore),
    files: own.files.length > 0 ? own.files : base.files,
    sets: joined(base.sets, own.sets), waivers: joined(base.waivers, own.waivers),
    ...(base.severity !== undefined || own.severity !== undefined ? { severity: { ...base.severity, ...own.severity } } : {}),
    ...(base.limits !== undefined || own.limits !== undefined ? { limits: { ...base.limits, ...own.limits } } : {}),
  }
}
