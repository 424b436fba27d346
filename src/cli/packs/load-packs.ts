import { resolve } from 'node:path'
import type { PackSource } from '../../engine/extension/pack-source.js'
import type { KindData, PackData } from '../../engine/extension/pack.js'
import { fingerprint } from '../../engine/fingerprint.js'
import { packSchema, ruleSchema } from '../../generated/schemas.js'
import type { Plugin, PluginReporter } from '../../api/plugin.js'
import { formats } from '../../reporters/registry.js'
import type { RuleMeta } from '../../rule-api/rule.js'
import { checkSettings } from '../config/check-settings.js'
import type { Configuration, PackReference } from '../config/configuration.js'
import { findPackage, isPackageName } from '../config/find-package.js'
import { settingsOf } from '../config/parse-settings.js'
import { placePath } from '../config/place-path.js'
import type { Io } from '../io.js'
import { UsageError } from '../usage-error.js'
import { checkPhrases } from './check-phrases.js'
import { checkPlugin } from './check-plugin.js'
import { readPack, refuseOwnConcepts } from './read-pack.js'

/** What the packs and plugins of a configuration bring. */
export interface LoadedPacks {
  readonly source: PackSource
  readonly metas: readonly RuleMeta[]
  readonly kinds: readonly KindData[]
  readonly reporters: Readonly<Record<string, PluginReporter>>
}

/** Reads every pack that a configuration names, and runs the modules among them. Throws UsageError. */
export async function loadPacks({ packs: named }: Pick<Configuration, 'packs'>, io: Io): Promise<LoadedPacks> {
  const packs: PackData[] = []
  const modules: { readonly path: string; readonly plugin: Plugin }[] = []
  for (const reference of named) {
    const path = await locate(reference, io)
    if (!/\.m?js$/u.test(path)) packs.push(await readPack(path, io))
    else {
      const plugin = await loadPlugin(path, reference, io)
      modules.push({ path: resolve(io.cwd, path), plugin })
      packs.push({ name: plugin.name, rules: [], lexicons: plugin.lexicons ?? {}, languages: plugin.languages ?? [], kinds: plugin.kinds ?? [] })
    }
  }
  const plugins = modules.map(({ plugin }) => plugin)
  const metas = [...packs.flatMap(({ rules }) => rules.map(({ meta }) => meta)), ...plugins.flatMap(({ rules = [] }) => rules.map(({ meta }) => meta))]
  refuseTwice('rule', metas.map(({ id }) => id))
  refuseTwice('kind of contract', packs.flatMap(({ kinds }) => kinds.map(({ id }) => id)))
  refuseTwice('language', packs.flatMap(({ languages }) => languages.map(({ id }) => id)))
  const source = { packs, modules: modules.map(({ path }) => path) }
  return { source: { id: fingerprint(JSON.stringify(source)), ...source }, metas, kinds: packs.flatMap(({ kinds }) => kinds), reporters: Object.assign({}, ...plugins.map(({ reporters }) => reporters)) }
}

/** The folder of a pack or the file of a plugin: "./folder", "./plugin.js", "package", "package/plugin.js". */
async function locate({ name, folder, fault }: PackReference, io: Io): Promise<string> {
  const [first = '', second = ''] = name.split('/')
  const packageName = first.startsWith('@') ? `${first}/${second}` : first
  const inside = name.slice(packageName.length + 1)
  if (!isPackageName(packageName)) {
    const path = placePath(io.cwd, folder, name)
    if ((await io.files.kindOf(path)) === 'absent') throw fault(`${path} is not there.`)
    return path
  }
  const found = await findPackage(packageName, folder, io.cwd, io.files)
  if (found === null) throw fault(`the package ${packageName} is not installed. Run npm install, or write ./${name} for a folder.`)
  if (inside.split('/').includes('..')) throw fault('must lie inside the package.')
  return inside === '' ? found : `${found}/${inside}`
}

async function loadPlugin(path: string, { fault }: PackReference, io: Io): Promise<Plugin> {
  const loaded = await io.loadModule(resolve(io.cwd, path)).catch((error: unknown) => {
    throw fault(`${path} cannot be loaded (${error instanceof Error ? error.message.split('\n', 1)[0] : 'it threw'}).`)
  })
  const plugin = checkPlugin((loaded as { readonly default?: unknown }).default, (problem) => fault(`${path}: ${problem}`))
  for (const { meta } of plugin.rules ?? []) checkSettings(settingsOf(`${path}: rule ${String(meta.id)}`, { ...strip(meta), signals: [{}] }), ruleSchema)
  checkSettings(settingsOf(path, { name: plugin.name, kinds: plugin.kinds ?? [], languages: plugin.languages ?? [] }), packSchema)
  for (const words of Object.values(plugin.lexicons ?? {})) checkPhrases(settingsOf(path, words))
  refuseOwnConcepts(plugin.lexicons ?? {}, path, plugin.languages ?? [])
  for (const name of Object.keys(plugin.reporters ?? {})) if (Object.hasOwn(formats, name)) throw fault(`${path}: klachtlint has a format "${name}" already.`)
  return plugin
}

/** A rule's own fields without those that are null: in YAML they would not be written. */
function strip(meta: RuleMeta): object {
  const written = JSON.parse(JSON.stringify(meta)) as Record<string, unknown>
  return JSON.parse(JSON.stringify(written, (_key, value: unknown) => (value === null ? undefined : value))) as object
}

function refuseTwice(what: string, names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new UsageError(`Two rule packs bring a ${what} "${twice}". Leave one out.`)
}
