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
  #byConcept: Map<number, ConceptMatch[]> | null = null
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
    const known = this.#byConcept?.get(number)
    if (known !== undefined) return known
    const made = this.#all === null ? this.#make(number) : this.#all.filter((match) => match.concept === concept)
    this.#byConcept ??= new Map()
    this.#byConcept.set(number, made)
    return made
  }

  get matches(): readonly ConceptMatch[] {
    this.#all ??= this.#makeAll()
    return this.#all
  }

  /** The matches of one concept in order. */
  #make(wanted: number): ConceptMatch[] {
    const { classes, long } = this
    const made: ConceptMatch[] = []
    let next = 0
    for (let from = 0; from < classes.length; from++) {
      const { singles } = classes[from]!
      const first = made.length
      for (let at = 1; at < singles.length; at += 2) if (singles[at] === wanted) made.push(this.#single(from, wanted))
      const alone = made.length === first
      for (; next < long.length && long[next]!.from === from; next++) if (long[next]!.concept === wanted) made.push(this.#long(long[next]!))
      if (!alone && made.length - first > 1) return this.#makeAll().filter(({ concept }) => concept === this.known.names[wanted])
    }
    return made
  }

  /** All matches in order: by where they begin, then by key. Those that were made for one concept before are taken, not made again. */
  #makeAll(): ConceptMatch[] {
    const { classes, long } = this
    const all: ConceptMatch[] = []
    let next = 0
    for (let from = 0; from < classes.length; from++) {
      const { singles } = classes[from]!
      for (let at = 0; at < singles.length; at += 2) {
        for (; next < long.length && long[next]!.from === from && long[next]!.key < singles[at]!; next++) all.push(this.#long(long[next]!))
        all.push(this.#single(from, singles[at + 1]!))
      }
      for (; next < long.length && long[next]!.from === from; next++) all.push(this.#long(long[next]!))
    }
    return this.#byConcept === null ? all : this.#takeKnown(all, this.#byConcept)
  }

  #takeKnown(all: ConceptMatch[], made: ReadonlyMap<number, readonly ConceptMatch[]>): ConceptMatch[] {
    for (const [concept, known] of made) {
      const name = this.known.names[concept]
      let next = 0
      for (let at = 0; at < all.length && next < known.length; at++) if (all[at]!.concept === name) all[at] = known[next++]!
    }
    return all
  }

  #single(from: number, concept: number): ConceptMatch {
    return { concept: this.known.names[concept]!, from, to: from + 1, skipped: noTokens }
  }

  #long({ concept, from, to, skipped }: LongMatch): ConceptMatch {
    return { concept: this.known.names[concept]!, from, to, skipped }
  }
}
