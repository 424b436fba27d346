import type { Outcome, Severity } from '../rule-api/rule.js'
import type { ReportedDocument, ReportedEvidence, ReportedResult } from './report.js'

export type Direction = 'weakened' | 'strengthened' | 'unchanged'

/** A requirement in one of the two versions. */
export interface DriftSide {
  readonly outcome: Outcome
  readonly reason: string | null
  readonly severity: Severity | null
  readonly message: string
  readonly evidence: readonly ReportedEvidence[]
}

/** What became of one requirement. */
export interface RequirementDrift {
  readonly rule: string
  readonly title: string
  readonly direction: Direction
  /** True when the deciding sentences differ, also where the outcome does not. */
  readonly textChanged: boolean
  readonly before: DriftSide
  readonly after: DriftSide
}

export interface DriftTotals {
  readonly weakened: number
  readonly strengthened: number
  readonly unchanged: number
}

/** A contract in two versions, requirement by requirement. */
export interface ContractDrift {
  readonly before: DriftedFile
  readonly after: DriftedFile
  readonly requirements: readonly RequirementDrift[]
  readonly totals: DriftTotals
}

type DriftedFile = Pick<ReportedDocument, 'path' | 'sha256' | 'language' | 'kinds'>

/** From the worst for a resident to the best. What cannot be told any more is worse than what was weak, and better than what is surely missing. */
const ranks: Readonly<Record<Exclude<Outcome, 'not-applicable'>, number>> = { violated: 0, missing: 1, undetermined: 2, weak: 3, met: 4 }
/** Where a requirement begins or stops to apply, it is gained or lost as if nothing had been arranged. */
const notApplicable = ranks.missing + 0.5

/** Compares two versions of a contract, rule by rule. */
export function compareVersions(before: ReportedDocument, after: ReportedDocument): ContractDrift {
  const requirements = after.results.flatMap((result) => {
    const old = before.results.find(({ rule }) => rule === result.rule)
    return old === undefined ? [] : [driftOf(old, result)]
  })
  const count = (direction: Direction): number => requirements.filter((drift) => drift.direction === direction).length
  return { before: fileOf(before), after: fileOf(after), requirements, totals: { weakened: count('weakened'), strengthened: count('strengthened'), unchanged: count('unchanged') } }
}

function driftOf(before: ReportedResult, after: ReportedResult): RequirementDrift {
  const step = rankOf(after.outcome) - rankOf(before.outcome)
  return {
    rule: after.rule, title: after.title, direction: step < 0 ? 'weakened' : step > 0 ? 'strengthened' : 'unchanged',
    textChanged: wordsOf(before) !== wordsOf(after), before: sideOf(before), after: sideOf(after),
  }
}

function rankOf(outcome: Outcome): number {
  return outcome === 'not-applicable' ? notApplicable : ranks[outcome]
}

function sideOf({ outcome, reason, severity, message, evidence }: ReportedResult): DriftSide {
  return { outcome, reason, severity, message, evidence }
}

function fileOf({ path, sha256, language, kinds }: ReportedDocument): DriftedFile {
  return { path, sha256, language, kinds }
}

function wordsOf({ evidence }: ReportedResult): string {
  return evidence.map(({ excerpt }) => excerpt.replace(/\s+/gu, ' ').trim()).join('\n')
}
