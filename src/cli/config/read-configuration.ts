import { resolve } from 'node:path'
import { configSchema } from '../../generated/schemas.js'
import type { Io } from '../io.js'
import { UsageError } from '../usage-error.js'
import { checkSettings, faultAt } from './check-settings.js'
import type { ReadConfiguration, WrittenConfiguration } from './configuration.js'
import { parseSettings, settingsOf, type Settings } from './parse-settings.js'

/** Reads one configuration file of any form and checks it against the schema. Throws UsageError. */
export async function readConfiguration(path: string, io: Io): Promise<ReadConfiguration> {
  const settings = /\.m?js$/u.test(path) ? await fromModule(path, io) : await fromFile(path, io)
  const { value } = settings
  if (value === null || value === undefined) return { settings, written: {} }
  if (typeof value === 'object' && Object.hasOwn(value, 'rules') && isMapping((value as { rules: unknown }).rules)) {
    throw faultAt(settings, ['rules'], 'lists rule packs. To switch a rule off or change its severity write it under "severity".', 'key')
  }
  return { settings, written: checkSettings<WrittenConfiguration>(settings, configSchema) }
}

async function fromFile(path: string, io: Io): Promise<Settings> {
  const bytes = await io.files.read(path).catch(() => {
    throw new UsageError(`${path}: cannot be opened. Check the name and whether you may read it.`)
  })
  const settings = parseSettings(path, bytes)
  if (!/(?:^|[\\/])package\.json$/u.test(path)) return settings
  const value = isMapping(settings.value) ? settings.value['klachtlint'] : undefined
  return { file: path, value, placeOf: (at, of) => settings.placeOf(['klachtlint', ...at], of) }
}

/** A module may compute its settings, but what it gives is data. */
async function fromModule(path: string, io: Io): Promise<Settings> {
  try {
    const { default: value } = (await io.loadModule(resolve(io.cwd, path))) as { default?: unknown }
    return settingsOf(path, JSON.parse(JSON.stringify(value ?? null)))
  } catch (error) {
    throw new UsageError(`${path}: cannot be loaded (${error instanceof Error ? error.message.split('\n', 1)[0] : 'it threw'}). It must be a module whose default export is the configuration.`)
  }
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
