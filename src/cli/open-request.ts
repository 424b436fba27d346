import { readRequest, type CheckFlags, type CheckRequest } from './check-request.js'
import { applyConfiguration, inputsOf } from './config/apply-configuration.js'
import { noConfiguration } from './config/configuration.js'
import type { Io } from './io.js'
import { wordingIn } from '../reporters/wording/wording.js'

/** The request of the arguments, the flags and the configuration; null when it was only to be shown. Throws UsageError. */
export async function openRequest(paths: readonly string[], flags: CheckFlags, typed: ReadonlySet<string>, io: Io): Promise<CheckRequest | null> {
  const { configuration, packs } = await settingsFor(flags, io)
  const merged = applyConfiguration(flags, typed, configuration)
  if (flags.printConfig === undefined) return readRequest(inputsOf(paths, configuration, io.cwd), merged, { configuration, packs, typed })
  const { printConfiguration } = await import('./config/print-configuration.js')
  const request = readRequest([flags.printConfig], merged, { configuration, packs, typed })
  io.stdout.write(await printConfiguration(flags.printConfig, request, io))
  return null
}

/** The configuration and what its rule packs bring. Throws UsageError. */
export async function settingsFor({ config }: Pick<CheckFlags, 'config'>, io: Io): Promise<Pick<CheckRequest, 'configuration' | 'packs'>> {
  const file = config === false ? null : (config ?? (await foundFor(io)))
  if (file === null) return { configuration: noConfiguration(io.cwd), packs: null }
  const { loadConfiguration } = await import('./config/load-configuration.js')
  const configuration = await loadConfiguration(file, io)
  const packs = configuration.packs.length === 0 ? null : await (await import('./packs/load-packs.js')).loadPacks(configuration, io)
  const { refuseUnknownNames } = await import('./config/refuse-unknown-names.js')
  const { rules } = await import('../ruleset/index.js')
  const metas = [...rules.map(({ meta }) => meta), ...(packs?.metas ?? [])]
  refuseUnknownNames(configuration, { rules: metas.map(({ id }) => id), kinds: [...Object.keys(wordingIn('en').kinds), ...(packs?.kinds ?? []).map(({ id }) => id)] })
  return { configuration, packs }
}

async function foundFor(io: Io): Promise<string | null> {
  const { findConfiguration } = await import('./config/find-configuration.js')
  return findConfiguration(io.cwd, io.cwd, io.files)
}
