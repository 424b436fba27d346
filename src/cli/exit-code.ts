import type { Totals } from '../engine/report.js'
import type { Severity } from '../rule-api/rule.js'

export type FailOn = Severity | 'never'

export interface RunOutcome {
  readonly totals: Totals
  /** Files that could not be checked, and outputs that could not be written. */
  readonly failures: number
  readonly failOn: FailOn
  readonly failOnUndetermined: boolean
}

/** 0 nothing at or above the threshold, 1 findings, 2 something could not be checked; 2 wins. */
export function exitCode({ totals, failures, failOn, failOnUndetermined }: RunOutcome): 0 | 1 | 2 {
  if (failures > 0) return 2
  if (failOnUndetermined && totals.undetermined > 0) return 1
  return countAtOrAbove(totals, failOn) > 0 ? 1 : 0
}

function countAtOrAbove({ error, warning, info }: Totals, failOn: FailOn): number {
  if (failOn === 'never') return 0
  if (failOn === 'error') return error
  return failOn === 'warning' ? error + warning : error + warning + info
}
