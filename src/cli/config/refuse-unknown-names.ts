import { didYouMean } from '../did-you-mean.js'
import { requireDate } from '../check-request.js'
import { faultAt } from './check-settings.js'
import { listOf, type Configuration, type FileSettings, type ReadConfiguration } from './configuration.js'

/** Names that a configuration may use. */
export interface KnownNames {
  readonly rules: readonly string[]
  readonly kinds: readonly string[]
}

/** Throws UsageError for a rule, a kind of contract or a day that does not exist, naming file, line and path. */
export function refuseUnknownNames({ parts }: Configuration, known: KnownNames): void {
  for (const part of parts) {
    refuseIn(part, part.written, [], known)
    part.written.overrides?.forEach((override, index) => refuseIn(part, override, ['overrides', index], known))
  }
}

function refuseIn({ settings }: ReadConfiguration, written: FileSettings, at: readonly (string | number)[], { rules, kinds }: KnownNames): void {
  const refuse = (path: readonly (string | number)[], what: string, name: string, possible: readonly string[], of: 'key' | 'value' = 'value'): void => {
    if (!possible.includes(name)) throw faultAt(settings, [...at, ...path], `there is no ${what} "${name}"${didYouMean(name, possible)}.`, of)
  }
  for (const [rule, level] of Object.entries(written.severity ?? {})) {
    refuse(['severity', rule], 'rule', rule, rules, 'key')
    if (typeof level !== 'string') for (const kind of Object.keys(level)) refuse(['severity', rule, kind], 'kind of contract', kind, [...kinds, 'default'], 'key')
  }
  listOf(written.kinds).forEach((kind, index) => refuse(Array.isArray(written.kinds) ? ['kinds', index] : ['kinds'], 'kind of contract', kind, kinds))
  if (written.asOf !== undefined) refuseDate(settings, [...at, 'asOf'], written.asOf)
}

function refuseDate(settings: ReadConfiguration['settings'], path: readonly (string | number)[], date: string): void {
  try {
    requireDate(date)
  } catch {
    throw faultAt(settings, path, `there is no day "${date}".`)
  }
}
