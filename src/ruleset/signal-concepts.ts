import type { ConceptNumbers } from '../languages/concept-set.js'
import { oncePer } from '../shared/once-per.js'
import type { Signal } from './signal.js'

/** The concepts that a signal asks for, by their numbers in a lexicon; those that it does not know are left out. */
export interface SignalConcepts {
  /** Of each entry of `all` and `frame` one must be there. */
  readonly entries: readonly (readonly number[])[]
  readonly none: readonly number[]
  /** Those of them that rule out only a part of a sentence. */
  readonly besides: ReadonlySet<number>
}

/** The concepts of a signal in a lexicon: looked up once, as hundreds of signals ask in every contract. */
export const conceptsIn = oncePer(({ numbers }: ConceptNumbers) => {
  const known = (concepts: readonly string[]): readonly number[] => concepts.flatMap((concept) => numbers.get(concept) ?? [])
  return oncePer(({ all, frame, none, besides }: Signal): SignalConcepts => ({ entries: [...all, ...frame].map(known), none: known(none), besides: new Set(known(besides)) }))
})

/** The same for the signals of a rule, in their order. */
export const conceptsOfAll = oncePer((known: ConceptNumbers) => oncePer((signals: readonly Signal[]): readonly SignalConcepts[] => signals.map(conceptsIn(known))))
