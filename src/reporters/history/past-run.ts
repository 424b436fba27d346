import type { Outcome } from '../../rule-api/rule.js'
import type { ContractVerdict } from '../contract-verdict.js'

/** What is kept of one contract of a run: no name and no text, only what outcome and finding each rule had. */
export interface PastDocument {
  /** Follows from the path (`documentId`). */
  readonly id: string
  readonly sha256: string
  readonly verdict: ContractVerdict
  readonly outcomes: Readonly<Record<string, Outcome>>
  /** Fingerprints of the findings that nobody accepted, by rule. */
  readonly findings: Readonly<Record<string, string>>
}

/** What is kept of one run. */
export interface PastRun {
  readonly schemaVersion: '1.0.0'
  readonly runId: string
  /** RFC 3339 UTC. */
  readonly startedAt: string
  readonly tool: { readonly version: string; readonly rulesetSha256: string }
  readonly documents: readonly PastDocument[]
}

/** The earlier runs, the oldest first, and what this run will be to later ones. */
export interface History {
  readonly earlier: readonly PastRun[]
  readonly startedAt: string
}
