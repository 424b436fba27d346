import { optionalFrom, type LexiconTables } from './lexicon-tables.js'
import { patternSlots, type PatternSlots } from './word-patterns.js'

/** The tables of a lexicon with the places where the lists in them begin: what the program needs of them, ready for use. */
export interface PreparedLexicon extends Pick<LexiconTables, 'concepts' | 'patterns' | 'choices' | 'labels' | 'endConcepts' | 'endRanks'>, PatternSlots {
  /** Where the edges, and the ends, of each node begin; one more at the end. */
  readonly edgesFrom: Uint32Array
  readonly endsFrom: Uint32Array
  /** Per node, where its edges that leave a choice begin: gaps and optional words come after plain words. */
  readonly forksFrom: Uint32Array
  /** Per pattern, where its choices begin; one more at the end. */
  readonly choicesFrom: Uint32Array
  /** Per choice, 1 when it stands right behind a gap or an optional word. */
  readonly isLanding: Uint8Array
}

/** Works out of the tables what their use asks for. */
export function prepareLexicon({ concepts, patterns, choices, labels, endConcepts, endRanks, choiceCounts, edgeCounts, endCounts }: LexiconTables): PreparedLexicon {
  const edgesFrom = running(edgeCounts)
  const forksFrom = forksIn(labels, edgesFrom)
  return {
    concepts, patterns, choices, labels, endConcepts, endRanks, ...patternSlots(patterns),
    edgesFrom, endsFrom: running(endCounts), forksFrom, choicesFrom: running(choiceCounts), isLanding: landingsIn(labels, edgesFrom, forksFrom),
  }
}

/** Where the entries of each list begin, given how many each holds; one more at the end. */
function running(counts: Uint16Array): Uint32Array {
  const from = new Uint32Array(counts.length + 1)
  for (let at = 0; at < counts.length; at++) from[at + 1] = from[at]! + counts[at]!
  return from
}

function forksIn(labels: Uint16Array, edgesFrom: Uint32Array): Uint32Array {
  const forks = new Uint32Array(edgesFrom.length - 1)
  for (let node = 0; node < forks.length; node++) {
    let fork = edgesFrom[node + 1]!
    while (fork > edgesFrom[node]! && labels[fork - 1]! >= optionalFrom) fork--
    forks[node] = fork
  }
  return forks
}

function landingsIn(labels: Uint16Array, edgesFrom: Uint32Array, forksFrom: Uint32Array): Uint8Array {
  const isLanding = new Uint8Array(optionalFrom)
  for (let node = 0; node < forksFrom.length; node++) {
    for (let fork = forksFrom[node]!; fork < edgesFrom[node + 1]!; fork++) {
      for (let edge = edgesFrom[fork + 1]!; edge < edgesFrom[fork + 2]!; edge++) if (labels[edge]! < optionalFrom) isLanding[labels[edge]!] = 1
    }
  }
  return isLanding
}
