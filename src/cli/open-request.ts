import { readRequest, type CheckFlags, type CheckRequest } from './check-request.js'
import { applyConfiguration, inputsOf } from './config/apply-configuration.js'
import { noConfiguration, type Configuration } from './config/configuration.js'
import type { Io } from './io.js'
import { wordingIn } from '../reporters/wording/wording.js'

/** The request of the arguments, the flags and the configuration; null when it was only to be shown. Throws UsageError. */
export async function openRequest(paths: readonly string[], flags: CheckFlags, typed: ReadonlySet<string>, io: Io): Promise<CheckRequest | null> {
  const configuration = await configurationFor(flags, io)
  const merged = applyConfiguration(flags, typed, configuration)
  if (flags.printConfig === undefined) return readRequest(inputsOf(paths, configuration, io.cwd), merged, configuration, typed)
  const { printConfiguration } = await import('./config/print-configuration.js')
  const request = readRequest([flags.printConfig], merged, configuration, typed)
  io.stdout.write(await printConfiguration(flags.printConfig, request, io))
  return null
}

async function configurationFor({ config }: CheckFlags, io: Io): Promise<Configuration> {
  if (config === false) return noConfiguration(io.cwd)
  const file = config ?? (await foundFor(io))
  if (file === null) return noConfiguration(io.cwd)
  const { loadConfiguration } = await import('./config/load-configuration.js')
  const configuration = await loadConfiguration(file, io)
  const { refuseUnknownNames } = await import('./config/refuse-unknown-names.js')
  const { rules } = await import('../ruleset/index.js')
  refuseUnknownNames(configuration, { rules: rules.map(({ meta }) => meta.id), kinds: Object.keys(wordingIn('en').kinds) })
  return configuration
}

async function foundFor(io: Io): Promise<string | null> {
  const { findConfiguration } = await import('./config/find-configuration.js')
  return findConfiguration(io.cwd, io.cwd, io.files)
}
