import { fingerprint } from '../engine/fingerprint.js'
import type { LongReport } from './reporter.js'

/** The id of a run: it follows from the contracts, the errors, the tool and the ruleset, so that the same input has the same. */
export function runId({ documents, errors, tool }: LongReport): string {
  const files = [...Array.from(documents, ({ path, sha256 }) => `${path} ${sha256}`), ...errors.map(({ path, code }) => `${path} ${code}`)]
  return fingerprint([tool.version, tool.ruleset.sha256, ...files].join('\n'))
}
