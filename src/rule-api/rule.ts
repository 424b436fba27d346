export type Language = 'nl' | 'en'
export type Localized = Readonly<Record<Language, string>>

export type Outcome = 'met' | 'weak' | 'missing' | 'violated' | 'not-applicable' | 'undetermined'
export type Severity = 'error' | 'warning' | 'info'
export type BasisKind = 'law' | 'letter' | 'practice'

/** Groups follow the ombudsman's letter: its four rules, then what stands behind them. */
export type RuleGroup =
  | 'listening' | 'procedure' | 'accessible' | 'learning' | 'oversight' | 'escalation' | 'chain' | 'integrity'

/** Kinds of contract; the complaint regime follows from the kind. */
export type KindId =
  | 'youth' | 'wmo' | 'participation' | 'wkkgz' | 'transport' | 'municipal-task' | 'general-services' | 'out-of-scope'

export interface Basis {
  readonly kind: BasisKind
  readonly source: string
  readonly where: string
  readonly checked: string | null
  readonly verified: boolean
}
