import type { Language as LanguageId } from '../shared/vocabulary.js'
import type { Lexicon } from './lexicon.js'
import type { NumberWords } from './numbers.js'

/** Days of one unit of time, as a complaint clerk counts: a working day is 1.4 days. */
export type UnitWords = Readonly<Record<string, number>>

/** Everything klachtlint knows of one language. A new language is one folder and one line in `index.ts`. */
export interface Language {
  /** Dutch or English; for a language that a rule pack brings that of the report on a contract in it. */
  readonly id: LanguageId
  /** ISO 639 code of a language that a rule pack brings ("de"). */
  readonly further?: string
  /** The only rules that it has words for; undefined for all. */
  readonly covers?: ReadonlySet<string>
  /** Kinds of contract beyond klachtlint's own. */
  readonly extraKinds?: readonly string[]
  /** Compiled when first asked for: a run on Dutch contracts never pays for English. */
  readonly lexicon: Lexicon
  readonly conceptNames: readonly string[]
  readonly abbreviations: ReadonlySet<string>
  readonly numbers: NumberWords
  readonly ordinals: NumberWords
  readonly units: UnitWords
  /** Words that make a following unit a working one ("werk" is part of the Dutch word; English "working", "business"). */
  readonly workingWords: ReadonlySet<string>
  /** Words that name an article, an annex, a chapter in a reference. */
  readonly references: { readonly article: RegExp; readonly annex: RegExp; readonly part: RegExp }
  /** Words between two numbers of one reference list ("en", "tot en met"); `range` marks the ones that mean a range. */
  readonly and: ReadonlySet<string>
  readonly range: ReadonlySet<string>
}
