import type { Rule, Severity } from '../rule-api/rule.js'

export type SeverityLevel = Severity | 'off'

/** Per rule a level for all contracts, or a level by kind of contract with `default` for the other kinds. */
export type SeveritySettings = Readonly<Record<string, SeverityLevel | Readonly<Record<string, SeverityLevel>>>>

const order: readonly SeverityLevel[] = ['off', 'info', 'warning', 'error']

/** The level that a user gave a rule: of several kinds the gravest; null where nothing was said for the rule and these kinds. */
export function levelOf({ meta }: Rule, kinds: readonly string[], settings: SeveritySettings): SeverityLevel | null {
  const setting = Object.hasOwn(settings, meta.id) ? settings[meta.id] : undefined
  if (setting === undefined || typeof setting === 'string') return setting ?? null
  const said = kinds.flatMap((kind) => {
    const level = Object.hasOwn(setting, kind) ? setting[kind] : Object.hasOwn(setting, 'default') ? setting['default'] : undefined
    return level === undefined ? [] : [level]
  })
  if (said.length < kinds.length) return null
  return said.reduce<SeverityLevel | null>((worst, level) => (worst === null || order.indexOf(level) > order.indexOf(worst) ? level : worst), null)
}
