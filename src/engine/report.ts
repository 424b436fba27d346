import type { SourceLocation, Format } from '../document/location.js'
import type { Ledger } from '../document/source-block.js'
import type { BasisKind, KindId, Language, Localized, Outcome, RuleGroup, Severity } from '../rule-api/rule.js'

/** A quoted sentence of the contract with its place. */
export interface ReportedEvidence {
  /** At most 400 characters. */
  readonly excerpt: string
  /** The clause number as printed ("12.3"), or null. */
  readonly clause: string | null
  /** The heading the sentence stands under, or null. */
  readonly heading: string | null
  /** The file of a set the sentence stands in, as given; null for the contract itself. */
  readonly file: string | null
  readonly location: SourceLocation
}

export interface ReportedNearMiss extends ReportedEvidence {
  /** Why it does not count, a code of the rule's or the senses' list. */
  readonly because: string
  /** The same for people, in the report's language. */
  readonly explanation: string
}

export interface ReportedBasis {
  readonly kind: BasisKind
  readonly source: string
  readonly where: string
  /** Date (YYYY-MM-DD) the source was last checked by the project, or null. */
  readonly checked: string | null
  readonly verified: boolean
}

export interface Waiver {
  readonly by: string | null
  readonly reason: string
  readonly source: 'comment' | 'file' | 'inline' | 'baseline'
  readonly expires: string | null
}

export interface ReportedResult {
  readonly rule: string
  readonly title: string
  readonly group: RuleGroup
  readonly outcome: Outcome
  /** A code of the rule ("no-frequency"), null for plain outcomes. */
  readonly reason: string | null
  readonly severity: Severity | null
  /** What is there and what was expected, in the report's language. */
  readonly message: string
  readonly why: string
  readonly basis: readonly ReportedBasis[]
  readonly evidence: readonly ReportedEvidence[]
  readonly nearMisses: readonly ReportedNearMiss[]
  /** Model clause, both languages; null where nothing needs writing. */
  readonly suggestion: Localized | null
  /** The rule id under which the text report folds this finding, or null. */
  readonly foldedUnder: string | null
  readonly fingerprint: string
  readonly waiver: Waiver | null
}

export interface ReportedKind {
  readonly id: KindId
  readonly confidence: number
  readonly because: readonly ReportedEvidence[]
}

export interface ReportedNotice {
  readonly code: string
  readonly message: string
  readonly lossy: boolean
}

/** A tracked change of Word. */
export interface ReportedChange {
  readonly kind: 'insertion' | 'deletion' | 'move'
  readonly author: string | null
  /** ISO 8601 as the file gives it. */
  readonly date: string | null
  /** At most 200 characters. */
  readonly text: string
  readonly location: SourceLocation
}

/** A requirement whose outcome depends on the tracked changes. */
export interface ReportedRevision {
  readonly rule: string
  readonly accepted: Outcome
  readonly rejected: Outcome
  /** The changes in the deciding text of either view. */
  readonly changes: readonly ReportedChange[]
}

export interface ReportedDocument {
  readonly path: string
  readonly sha256: string
  readonly format: Format
  readonly language: Language
  /** The language of a contract in neither Dutch nor English, which a rule pack made known; the report on it is in `language`. */
  readonly contractLanguage?: string
  readonly words: number
  readonly kinds: readonly ReportedKind[]
  readonly commissioner: string | null
  readonly provider: string | null
  readonly notices: readonly ReportedNotice[]
  readonly ledger: Ledger
  readonly results: readonly ReportedResult[]
  /** What is wrong with the waivers on this document (rules waiver-expired, -unused, -changed, -incomplete); no judgement of the contract. */
  readonly waiverFindings: readonly ReportedResult[]
  /** With `--revisions both`: what differs when all changes are rejected; null when not asked. The results are those with all accepted. */
  readonly revisions: readonly ReportedRevision[] | null
}

/** A file that could not be checked at all. */
export interface ReportedError {
  readonly path: string
  readonly code: string
  readonly message: string
}

export interface Totals {
  readonly error: number
  readonly warning: number
  readonly info: number
  readonly undetermined: number
}

export interface Report {
  readonly schemaVersion: '1.1.0'
  readonly tool: {
    readonly name: 'klachtlint'
    readonly version: string
    readonly ruleset: { readonly id: string; readonly version: string; readonly sha256: string }
    /** Names of the rule packs that had a say, and a digest of all that they hold; left out where there were none. Since 1.1. */
    readonly packs?: readonly string[]
    readonly packsId?: string
  }
  readonly run: { readonly startedAt: string; readonly finishedAt: string } | null
  readonly documents: readonly ReportedDocument[]
  readonly errors: readonly ReportedError[]
  readonly totals: Totals
}
