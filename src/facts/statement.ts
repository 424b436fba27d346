import type { Span } from '../document/span.js'
import type { ConceptSet } from '../languages/concept-set.js'
import type { ConceptMatch } from '../languages/found.js'
import type { Deadline } from '../languages/find-deadlines.js'
import type { Reference } from '../languages/find-references.js'
import type { Token } from '../languages/token.js'

export type Zone = 'body' | 'recital' | 'definition' | 'toc' | 'annex'
/** `third`: an outsider that the contract puts to work, such as the supplier of the portal. */
export type Role = 'provider' | 'commissioner' | 'both' | 'resident' | 'third'
export type Modality = 'binding' | 'soft' | 'discretion' | 'right' | 'none'

/** What complaint a mention is about; only `resident` counts. */
export type Sense =
  | 'resident' | 'symptom' | 'warranty' | 'tender' | 'parties' | 'staff' | 'invoice' | 'privacy' | 'discipline' | 'technical'
  | 'commissioner' | 'statute-title'

/** Where a statement stands. */
export interface Place {
  /** Index of the clause in document order; statements of one member share it. */
  readonly clause: number
  /** Full number of the innermost clause ("9.3"), or null. */
  readonly number: string | null
  /** Numbers of all clauses around it, innermost first: "9.3", "9". */
  readonly numbers: readonly string[]
  /** Heading texts, outermost first. */
  readonly headings: readonly string[]
  readonly zone: Zone
  /** Number of the annex the statement stands in, or null. */
  readonly annex: string | null
  /** True for a row of a table: what its neighbours are about says nothing of it. */
  readonly row?: boolean
}

/** A sentence, list item with its lead-in, or table row with its column heads: the unit of judgement. */
export interface Statement {
  readonly index: number
  /** The text itself, without lead-in and heads. */
  readonly span: Span
  /** Block it starts in. */
  readonly block: number
  readonly place: Place
  /** Lead-in of an enumeration, when the statement is an item of one. */
  readonly lead: Span | null
  /** Tokens of lead-in and column heads (context, first), then of the text; `own` is the index of the first own token. */
  readonly tokens: readonly Token[]
  readonly own: number
  /** All that the lexicon finds; `matchesOf` costs less where one concept is asked for. */
  readonly matches: readonly ConceptMatch[]
  matchesOf(concept: string): readonly ConceptMatch[]
  readonly concepts: ConceptSet
  readonly deadlines: readonly Deadline[]
  readonly references: readonly Reference[]
}
