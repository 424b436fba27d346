import type { Span } from '../document/span.js'
import { findDeadlines, type Deadline } from '../languages/find-deadlines.js'
import { findReferences, hintReferences, type Reference } from '../languages/find-references.js'
import type { ConceptSet } from '../languages/concept-set.js'
import type { ConceptMatch, Found } from '../languages/found.js'
import type { Language } from '../languages/language.js'
import { MoreFound } from '../languages/more-found.js'
import type { Token } from '../languages/token.js'
import type { Place, Statement } from './statement.js'

/** What is known of a statement when it is collected. */
interface Collected extends Pick<Statement, 'index' | 'span' | 'block' | 'place' | 'lead' | 'tokens' | 'own'> {
  readonly found: Found
}

interface Source {
  readonly text: string
  readonly language: Language
}

/** A statement that works out its terms, its references and the matches of a concept when they are first asked for: most never are. */
export class SentenceStatement implements Statement {
  readonly index: number
  readonly span: Span
  readonly block: number
  readonly place: Place
  readonly lead: Span | null
  readonly tokens: readonly Token[]
  readonly own: number
  readonly concepts: ConceptSet
  readonly #found: Found
  readonly #source: Source
  #deadlines: readonly Deadline[] | null = null
  #references: readonly Reference[] | null = null

  constructor({ index, span, block, place, lead, tokens, own, found }: Collected, source: Source) {
    this.index = index
    this.span = span
    this.block = block
    this.place = place
    this.lead = lead
    this.tokens = tokens
    this.own = own
    this.concepts = found.concepts
    this.#found = found
    this.#source = source
  }

  /** The same statement with more that was found in it. */
  with(more: readonly ConceptMatch[]): SentenceStatement {
    return new SentenceStatement({ ...this, found: new MoreFound(this.#found, more) }, this.#source)
  }

  get matches(): readonly ConceptMatch[] {
    return this.#found.matches
  }

  matchesOf(concept: string): readonly ConceptMatch[] {
    return this.#found.of(concept)
  }

  get deadlines(): readonly Deadline[] {
    this.#deadlines ??= findDeadlines(this.tokens, this.#source.language)
    return this.#deadlines
  }

  get references(): readonly Reference[] {
    this.#references ??= this.#findReferences()
    return this.#references
  }

  #findReferences(): readonly Reference[] {
    const { text, language } = this.#source
    const { start, end } = this.span
    return findReferences(text.slice(start, end), language, start, hintReferences(this.tokens, this.own, language))
  }
}
