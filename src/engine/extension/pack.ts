import type { Localized } from '../../rule-api/rule.js'
import type { Language as ReportLanguage } from '../../shared/vocabulary.js'
import type { YamlRule } from '../../ruleset/yaml-rule.js'

/** A further language as data: its words apart from the lexicon. */
export interface LanguageData {
  /** ISO 639: "de". */
  readonly id: string
  /** The language of the report on a contract in this one. */
  readonly reportIn: ReportLanguage
  /** The rules that this language has words for; of the others nothing is said. */
  readonly covers: readonly string[]
  /** Its most frequent small words, by which it is told from other languages. */
  readonly frequent: readonly string[]
  readonly abbreviations: readonly string[]
  readonly numbers: Readonly<Record<string, number>>
  readonly ordinals: Readonly<Record<string, number>>
  /** Days of one unit of time. */
  readonly units: Readonly<Record<string, number>>
  readonly workingWords: readonly string[]
  readonly references: { readonly article: readonly string[]; readonly annex: readonly string[]; readonly part: readonly string[] }
  readonly and: readonly string[]
  readonly range: readonly string[]
}

/** A further kind of contract; its words stand in the lexicon as `kind.<id>.strong` and `kind.<id>.weak`. */
export interface KindData {
  readonly id: string
  readonly title: Localized
}

/** By language, concept -> phrases. */
export type Lexicons = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

/** A rule pack as plain data, read and checked. */
export interface PackData {
  readonly name: string
  readonly rules: readonly YamlRule[]
  readonly lexicons: Lexicons
  readonly languages: readonly LanguageData[]
  readonly kinds: readonly KindData[]
}
