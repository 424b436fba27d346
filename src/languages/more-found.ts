import { ConceptSet } from './concept-set.js'
import type { ConceptMatch, Found } from './found.js'

/** What was found, and more besides; put together only where it is asked for. */
export class MoreFound implements Found {
  readonly concepts: ConceptSet
  #matches: readonly ConceptMatch[] | null = null

  constructor(readonly found: Found, readonly more: readonly ConceptMatch[]) {
    const { known, bits } = found.concepts
    this.concepts = new ConceptSet(known)
    this.concepts.bits.set(bits)
    for (const { concept } of more) {
      // A language of a rule pack may not know it.
      const number = known.numbers.get(concept)
      if (number !== undefined) this.concepts.add(number)
    }
  }

  get matches(): readonly ConceptMatch[] {
    return this.#matches ??= inOrder([...this.found.matches, ...this.more])
  }

  of(concept: string): readonly ConceptMatch[] {
    const added = this.more.filter((match) => match.concept === concept)
    return added.length === 0 ? this.found.of(concept) : inOrder([...this.found.of(concept), ...added])
  }
}

function inOrder(matches: ConceptMatch[]): readonly ConceptMatch[] {
  return matches.sort((a, b) => a.from - b.from)
}
