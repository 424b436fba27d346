import { dirname } from 'node:path'
import type { FileEdge } from '../../engine/edge/file-edge.js'
import { UsageError } from '../usage-error.js'
import { placePath } from './place-path.js'

const names = ['yaml', 'yml', 'json', 'js', 'mjs'].map((ending) => `klachtlint.config.${ending}`)

/** The configuration file of a folder: its path, or null. package.json counts when it has a key "klachtlint". Throws UsageError for two. */
export async function configurationIn(folder: string, cwd: string, files: FileEdge): Promise<string | null> {
  const found: string[] = []
  for (const name of names) {
    const path = placePath(cwd, folder, name)
    if ((await files.kindOf(path)) === 'file') found.push(path)
  }
  const manifest = placePath(cwd, folder, 'package.json')
  if (found.length === 0) return (await holdsConfiguration(manifest, files)) ? manifest : null
  if (found.length > 1) throw new UsageError(`${found.join(' and ')} are both a configuration: keep one.`)
  return found[0] ?? null
}

/** The nearest configuration file from a folder upwards, or null. */
export async function findConfiguration(from: string, cwd: string, files: FileEdge): Promise<string | null> {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = await configurationIn(folder, cwd, files)
    if (found !== null) return found
    if (dirname(folder) === folder) return null
  }
}

async function holdsConfiguration(path: string, files: FileEdge): Promise<boolean> {
  if ((await files.kindOf(path)) !== 'file') return false
  const text = new TextDecoder().decode(await files.read(path).catch(() => new Uint8Array()))
  // Parsing costs more than looking, and most package.json files say nothing of klachtlint.
  if (!text.includes('"klachtlint"')) return false
  try {
    const { parseSettings } = await import('./parse-settings.js')
    const { value } = parseSettings(path, new TextEncoder().encode(text))
    return typeof value === 'object' && value !== null && Object.hasOwn(value, 'klachtlint') && typeof (value as { klachtlint: unknown }).klachtlint === 'object'
  } catch {
    return false
  }
}
