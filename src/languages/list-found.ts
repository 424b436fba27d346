import type { ConceptMatch, ConceptSet, Found } from './found.js'

const noMatches: readonly ConceptMatch[] = []

/** What was found, from a plain list of matches. */
export class ListFound implements Found {
  readonly #byConcept = new Map<string, ConceptMatch[]>()

  constructor(readonly matches: readonly ConceptMatch[]) {
    for (const match of matches) {
      const alike = this.#byConcept.get(match.concept)
      if (alike === undefined) this.#byConcept.set(match.concept, [match])
      else alike.push(match)
    }
  }

  get concepts(): ConceptSet {
    return { has: (concept) => this.#byConcept.has(concept), [Symbol.iterator]: () => this.#byConcept.keys() }
  }

  of(concept: string): readonly ConceptMatch[] {
    return this.#byConcept.get(concept) ?? noMatches
  }
}
