import type { DocxPart, Format } from '../../document/location.js'
import type { Ledger } from '../../document/source-block.js'
import type { BasisKind, KindId, Language, Outcome, RuleGroup, Severity } from '../../rule-api/rule.js'
import type { ContractVerdict } from '../contract-verdict.js'
import { english } from './en.js'
import { dutch } from './nl.js'

export type LedgerCount = Exclude<keyof Ledger, 'setAside' | 'unread'>

/** The fixed words of the reports in one language. Word pairs are [one, more]. */
export interface Wording {
  readonly language: Language
  readonly thousandsMark: string
  readonly outcomes: Readonly<Record<Outcome, string>>
  readonly severities: Readonly<Record<Severity, string>>
  readonly verdicts: Readonly<Record<ContractVerdict, string>>
  readonly groups: Readonly<Record<RuleGroup, GroupWording>>
  readonly kinds: Readonly<Record<KindId, string>>
  readonly formats: Readonly<Record<Format, string>>
  readonly parts: Readonly<Record<DocxPart, string>>
  readonly basis: Readonly<Record<BasisKind, string>>
  readonly counts: Readonly<Record<LedgerCount, readonly [string, string]>>
  /** What readers keep apart, by the names of the ledger. */
  readonly asides: Readonly<Record<string, readonly [string, string]>>
  readonly labels: Readonly<Record<Label, string>>
  readonly nouns: Readonly<Record<Noun, readonly [string, string]>>
}

export interface GroupWording {
  /** "Regel 1", or an empty text for what stands behind the letter's four rules. */
  readonly rule: string
  readonly name: string
}

export type Label =
  | 'line' | 'lines' | 'paragraph' | 'page' | 'pages' | 'read' | 'kind' | 'because' | 'commissioner' | 'provider' | 'unknown' | 'note'
  | 'notRead' | 'therefore' | 'trackedChanges' | 'ifAccepted' | 'ifRejected' | 'insertion' | 'deletion' | 'move' | 'by' | 'setAside' | 'why' | 'restsOn' | 'looksLike' | 'model' | 'foldedUnder' | 'cannotCheck' | 'notApplicable' | 'switchedOff' | 'waivers' | 'waived' | 'waivedBy'
  | 'waivedUntil' | 'total' | 'toVerify' | 'inFile' | 'nothing' | 'summary' | 'of' | 'met' | 'sure' | 'requirement' | 'outcome' | 'group'
  | 'message' | 'place' | 'contract' | 'verdict' | 'severity' | 'details' | 'evidence' | 'nothingChecked' | 'more'

export type Noun = 'word' | 'contract' | 'error' | 'warning' | 'info' | 'undetermined' | 'unreadable'

/** The wording of a language. */
export function wordingIn(language: Language): Wording {
  return language === 'nl' ? dutch : english
}

/** What a kind of contract is called; one of a rule pack goes by its id. */
export function kindName({ kinds }: Wording, id: string): string {
  return Object.hasOwn(kinds, id) ? kinds[id as KindId] : id
}

/** A whole number with its thousands apart, as the language does; the formatter of numbers takes longer to load than a contract to judge. */
export function grouped({ thousandsMark }: Wording, count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, thousandsMark)
}

/** "3 tables", with the number written as the language does. */
export function countOf(wording: Wording, count: number, words: readonly [string, string]): string {
  return `${grouped(wording, count)} ${count === 1 ? words[0] : words[1]}`
}
