import type { RuleMeta } from '../rule-api/rule.js'
import { rules } from '../ruleset/index.js'
import type { Io } from './io.js'
import { settingsFor } from './open-request.js'

/** klachtlint's rules and those of the packs that the configuration of this folder names. Throws UsageError. */
export async function allRules(io: Io): Promise<readonly RuleMeta[]> {
  const { packs } = await settingsFor({}, io)
  return [...rules.map(({ meta }) => meta), ...(packs?.metas ?? [])]
}
