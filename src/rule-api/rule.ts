import type { Span } from '../document/span.js'
import type { Facts } from '../facts/facts.js'
import type { KindId, Localized } from '../shared/vocabulary.js'

export type { KindId, Language, Localized } from '../shared/vocabulary.js'

export type Outcome = 'met' | 'weak' | 'missing' | 'violated' | 'not-applicable' | 'undetermined'
export type Severity = 'error' | 'warning' | 'info'
export type BasisKind = 'law' | 'letter' | 'practice'

/** Groups follow the ombudsman's letter: its four rules, then what stands behind them. */
export type RuleGroup =
  | 'listening' | 'procedure' | 'accessible' | 'learning' | 'oversight' | 'escalation' | 'chain' | 'integrity'
  /** What rule packs ask beyond the letter. */
  | 'additional'

export interface Basis {
  readonly kind: BasisKind
  readonly source: string
  readonly where: string
  /** YYYY-MM-DD, the day the project last read the source; null when it never did. */
  readonly checked: string | null
  readonly verified: boolean
  /** YYYY-MM-DD from which the source is in force; null for always. */
  readonly validFrom?: string | null
  /** YYYY-MM-DD, the first day on which it is no longer in force; null for still in force. */
  readonly validTo?: string | null
}

/** Severity of a finding by contract kind; `violated` overrides for violations. */
export type SeverityTable = Readonly<{ default: Severity; violated?: Severity } & Partial<Record<KindId, Severity>>>

export interface RuleMeta {
  readonly id: string
  readonly group: RuleGroup
  readonly title: Localized
  /** What a good contract arranges, one sentence. */
  readonly requirement: Localized
  readonly why: Localized
  readonly basis: readonly Basis[]
  readonly applies: readonly KindId[]
  readonly severity: SeverityTable
  /** By outcome ("missing") or outcome and reason ("weak.no-deadline"). */
  readonly messages: Readonly<Record<string, Localized>>
  readonly model: Localized
  /** The rule under whose missing outcome this one folds in the text report. */
  readonly foldsUnder: string | null
}

/** Something that looks like it but does not count, and why (a code of `reasons` in the engine). */
export interface NearMiss {
  readonly span: Span
  readonly because: string
}

export interface Verdict {
  readonly outcome: Outcome
  readonly reason: string | null
  readonly evidence: readonly Span[]
  readonly nearMisses: readonly NearMiss[]
  readonly values: Readonly<Record<string, string | number>>
}

export interface RuleContext {
  readonly facts: Facts
  readonly kinds: readonly KindId[]
  /** Name of the commissioning municipality, given or found. */
  readonly commissioner: string | null
  /** The competent ombudsman as the user named it. */
  readonly ombudsman: string | null
  /** YYYY-MM-DD by whose rules to judge; null for today's data. */
  readonly asOf: string | null
}

/** A requirement: what it asks (meta) and how a contract is judged; `judge` is pure. */
export interface Rule {
  readonly meta: RuleMeta
  judge(context: RuleContext): Verdict
}

/** Gives a TypeScript rule its type. */
export function defineRule(rule: Rule): Rule {
  return rule
}
