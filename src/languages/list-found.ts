import { ConceptSet, type ConceptNumbers } from './concept-set.js'
import type { ConceptMatch, Found } from './found.js'

/** What was found, from a plain list of matches. */
export class ListFound implements Found {
  readonly concepts: ConceptSet

  constructor(known: ConceptNumbers, readonly matches: readonly ConceptMatch[]) {
    this.concepts = new ConceptSet(known)
    for (const { concept } of matches) this.concepts.add(known.numbers.get(concept)!)
  }

  of(concept: string): readonly ConceptMatch[] {
    return this.matches.filter((match) => match.concept === concept)
  }
}
