import type { Extension } from '../extension/open-extension.js'
import type { PackSource } from '../extension/pack-source.js'
import { loadModule } from './load-module.js'

let last: { readonly id: string; readonly extension: Promise<Extension> } | null = null

/** Packs compiled and plugins loaded, once for all contracts of a run. Runs the code of the modules. */
export function loadExtension(source: PackSource): Promise<Extension> {
  if (last?.id !== source.id) last = { id: source.id, extension: open(source) }
  return last.extension
}

async function open({ packs, modules }: PackSource): Promise<Extension> {
  const { openExtension } = await import('../extension/open-extension.js')
  const coded: Extension['rules'][number][] = []
  for (const path of modules) {
    const { default: plugin } = (await loadModule(path)) as { readonly default: { readonly rules?: Extension['rules'] } }
    coded.push(...(plugin.rules ?? []))
  }
  return openExtension(packs, coded)
}
