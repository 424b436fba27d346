import type { LexiconTables } from './lexicon-tables.js'
import { packNumbers, unpackNumbers, type PackedNumbers } from '../shared/sixteen-bits.js'

/** Tables as plain text, which a module can hold and which costs little to load. */
export interface PackedLexicon extends PackedNumbers {
  /** Separated by line ends. */
  readonly concepts: string
  readonly patterns: string
}

const arrays = ['choiceCounts', 'choices', 'edgeCounts', 'labels', 'endCounts', 'endConcepts', 'endRanks'] as const satisfies readonly (keyof LexiconTables)[]

/** Packs tables for `unpackLexicon`. */
export function packLexicon(tables: LexiconTables): PackedLexicon {
  return { concepts: tables.concepts.join('\n'), patterns: tables.patterns.join('\n'), ...packNumbers(arrays.map((name) => tables[name])) }
}

/** The tables that were packed. */
export function unpackLexicon({ concepts, patterns, ...packed }: PackedLexicon): LexiconTables {
  const [choiceCounts, choices, edgeCounts, labels, endCounts, endConcepts, endRanks] = unpackNumbers(packed)
  if (choiceCounts === undefined || choices === undefined || edgeCounts === undefined || labels === undefined || endCounts === undefined || endConcepts === undefined || endRanks === undefined)
    throw new RangeError('the packed lexicon lacks an array')
  return { concepts: concepts.split('\n'), patterns: patterns.split('\n'), choiceCounts, choices, edgeCounts, labels, endCounts, endConcepts, endRanks }
}
