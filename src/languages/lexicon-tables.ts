/**
 * The phrases of a lexicon as a tree of steps that begins with the first word of each phrase, in flat arrays. Nodes are numbered
 * level by level, so that edge e leads to node e + 1.
 */
export interface LexiconTables {
  readonly concepts: readonly string[]
  /** Every word pattern that a phrase uses: "klacht", "klacht*", "*klacht", "*klacht*", "_". */
  readonly patterns: readonly string[]
  /** Per pattern, how many choices ("(a|b)", or one word by itself) it stands in, and which, ascending. */
  readonly choiceCounts: Uint16Array
  readonly choices: Uint16Array
  /** Per node, how many edges leave it, and their labels, ascending: see `optionalFrom`, `gapFrom`. */
  readonly edgeCounts: Uint16Array
  readonly labels: Uint16Array
  /** Per node, how many phrases end there; then, per end, the concept and the position of the phrase in the source. */
  readonly endCounts: Uint16Array
  readonly endConcepts: Uint16Array
  readonly endRanks: Uint16Array
}

/** A label below this is a choice of words that must stand there; `optionalFrom + choice` is one that may. */
export const optionalFrom = 32_000
/** `gapFrom + n` is a gap of at most n tokens. */
export const gapFrom = 2 * optionalFrom
/** All numbers of the tables fit in sixteen bits. */
export const largestNumber = 0xffff
