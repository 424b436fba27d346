import type { Plugin } from '../../api/plugin.js'
import { rules as ownRules } from '../../ruleset/index.js'

const known = ['name', 'rules', 'kinds', 'lexicons', 'languages', 'reporters']

/** The default export of a plugin, made sure of as far as its shape goes. Throws what `fault` makes. */
export function checkPlugin(value: unknown, fault: (problem: string) => Error): Plugin {
  if (typeof value !== 'object' || value === null || typeof (value as Plugin).name !== 'string') throw fault('its default export must be a plugin with a name (see definePlugin).')
  const plugin = value as Plugin
  const extra = Object.keys(plugin).find((key) => !known.includes(key))
  if (extra !== undefined) throw fault(`a plugin has no "${extra}". Possible: ${known.join(', ')}.`)
  for (const rule of plugin.rules ?? []) {
    if (typeof rule?.judge !== 'function' || typeof rule.meta?.id !== 'string') throw fault('each rule must have `meta` and a function `judge` (see defineRule).')
    if (ownRules.some(({ meta }) => meta.id === rule.meta.id)) throw fault(`there is a rule "${rule.meta.id}" already.`)
  }
  for (const [name, reporter] of Object.entries(plugin.reporters ?? {})) {
    if (!/^[a-z][a-z0-9-]*$/u.test(name) || typeof reporter?.render !== 'function' || !/^\.[a-z0-9]+$/u.test(reporter.extension ?? '')) throw fault(`the reporter "${name}" must have a name in lower case, an extension such as ".txt" and a function render.`)
  }
  return plugin
}
