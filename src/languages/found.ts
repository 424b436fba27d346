import { ConceptSet, type ConceptNumbers } from './concept-set.js'
import type { WordClass } from './word-classes.js'

/** A concept found in a run of tokens: token range [from, to). */
export interface ConceptMatch {
  readonly concept: string
  readonly from: number
  readonly to: number
  /** Tokens inside the range that the phrase passes over in a gap ("houdt [geen register] bij"). */
  readonly skipped: readonly number[]
}

/** What a lexicon finds in a run of tokens. */
export interface Found {
  /** Every match, by where it begins; made when first asked for. */
  readonly matches: readonly ConceptMatch[]
  readonly concepts: ConceptSet
  /** The matches of one concept, the same objects as in `matches`. */
  of(concept: string): readonly ConceptMatch[]
}

/** A match of a phrase of more than one word. */
export interface LongMatch {
  readonly key: number
  readonly concept: number
  readonly from: number
  readonly to: number
  readonly skipped: readonly number[]
}

const noTokens: readonly number[] = []
const noMatches: readonly ConceptMatch[] = []

/** A sentence holds some forty matches of which the rules ask for a few: objects are made only of those. */
export class LexiconFound implements Found {
  readonly concepts: ConceptSet
  readonly #byConcept = new Map<number, ConceptMatch[]>()
  #all: readonly ConceptMatch[] | null = null

  /** `long` is sorted by `from`, then by key. */
  constructor(private readonly known: ConceptNumbers, private readonly classes: readonly WordClass[], private readonly long: readonly LongMatch[]) {
    const concepts = new ConceptSet(known)
    for (const { singles } of classes) for (let at = 1; at < singles.length; at += 2) concepts.add(singles[at]!)
    for (const { concept } of long) concepts.add(concept)
    this.concepts = concepts
  }

  of(concept: string): readonly ConceptMatch[] {
    const number = this.known.numbers.get(concept)
    if (number === undefined || !this.concepts.hasNumber(number)) return noMatches
    const known = this.#byConcept.get(number)
    if (known !== undefined) return known
    const made = this.#all === null ? this.#make(number) : this.#all.filter((match) => match.concept === concept)
    this.#byConcept.set(number, made)
    return made
  }

  #make(concept: number): ConceptMatch[] {
    const made: ConceptMatch[] = []
    this.#each(concept, (match) => made.push(match))
    return made
  }

  get matches(): readonly ConceptMatch[] {
    this.#all ??= this.#makeAll()
    return this.#all
  }

  /** Those that were made for one concept before are taken, not made again. */
  #makeAll(): readonly ConceptMatch[] {
    const all: ConceptMatch[] = []
    const taken = new Map<number, number>()
    this.#each(null, (made, concept) => {
      const before = this.#byConcept.get(concept)
      const at = taken.get(concept) ?? 0
      taken.set(concept, at + 1)
      all.push(before?.[at] ?? made)
    })
    return all
  }

  /** The matches, all or those of one concept, in order: by where they begin, then by key. */
  #each(wanted: number | null, take: (match: ConceptMatch, concept: number) => void): void {
    const { names } = this.known
    let next = 0
    const takeLong = (from: number, below: number): void => {
      for (let match = this.long[next]; match !== undefined && match.from === from && match.key < below; match = this.long[++next]) {
        if (wanted === null || match.concept === wanted) take({ concept: names[match.concept]!, from, to: match.to, skipped: match.skipped }, match.concept)
      }
    }
    for (const [from, { singles }] of this.classes.entries()) {
      for (let at = 0; at < singles.length; at += 2) {
        takeLong(from, singles[at]!)
        const concept = singles[at + 1]!
        if (wanted === null || concept === wanted) take({ concept: names[concept]!, from, to: from + 1, skipped: noTokens }, concept)
      }
      takeLong(from, Infinity)
    }
  }
}
