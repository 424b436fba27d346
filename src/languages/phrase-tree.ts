import { optionalFrom, type LexiconTables } from './lexicon-tables.js'

/** The tables of a lexicon with the places where the lists in them begin. */
export class PhraseTree {
  /** Where the edges, and the ends, of each node begin; one more at the end. */
  readonly edgesFrom: Uint32Array
  readonly endsFrom: Uint32Array
  /** Per node, where its edges that leave a choice begin: gaps and optional words come after plain words. */
  readonly forksFrom: Uint32Array
  /** Per choice, 1 when it stands right behind a gap or an optional word. */
  readonly isLanding = new Uint8Array(optionalFrom)
  readonly #choicesFrom: Uint32Array

  constructor(readonly tables: LexiconTables) {
    this.edgesFrom = running(tables.edgeCounts)
    this.endsFrom = running(tables.endCounts)
    this.#choicesFrom = running(tables.choiceCounts)
    this.forksFrom = new Uint32Array(tables.edgeCounts.length)
    const { labels } = tables
    for (let node = 0; node < this.forksFrom.length; node++) {
      let fork = this.edgesFrom[node + 1]!
      while (fork > this.edgesFrom[node]! && labels[fork - 1]! >= optionalFrom) this.#markLandings(--fork + 1)
      this.forksFrom[node] = fork
    }
  }

  #markLandings(node: number): void {
    const { labels } = this.tables
    for (let edge = this.edgesFrom[node]!; edge < this.edgesFrom[node + 1]!; edge++) if (labels[edge]! < optionalFrom) this.isLanding[labels[edge]!] = 1
  }

  /** The choices that a pattern stands in, ascending. */
  choicesOf(pattern: number): Uint16Array {
    return this.tables.choices.subarray(this.#choicesFrom[pattern]!, this.#choicesFrom[pattern + 1]!)
  }

  /** The phrases that end at a node: place in the source, and concept. */
  endsOf(node: number): { readonly rank: number; readonly concept: number }[] {
    const { endRanks, endConcepts } = this.tables
    return Array.from({ length: this.endsFrom[node + 1]! - this.endsFrom[node]! }, (_, index) => {
      const end = this.endsFrom[node]! + index
      return { rank: endRanks[end]!, concept: endConcepts[end]! }
    })
  }

  /** The node behind the edge of that label, or -1. */
  follow(node: number, label: number): number {
    const { labels } = this.tables
    const last = this.edgesFrom[node + 1]!
    const edge = lowerBound(labels, { from: this.edgesFrom[node]!, to: last }, label)
    return edge < last && labels[edge] === label ? edge + 1 : -1
  }
}

/** Where the entries of each list begin, given how many each holds; one more at the end. */
function running(counts: Uint16Array): Uint32Array {
  const from = new Uint32Array(counts.length + 1)
  for (let at = 0; at < counts.length; at++) from[at + 1] = from[at]! + counts[at]!
  return from
}

/** The first position in [from, to) whose value is not below `value`; `to` when there is none. */
export function lowerBound(ascending: ArrayLike<number>, { from, to }: { readonly from: number; readonly to: number }, value: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if (ascending[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a list of choices holds one; the short ones, which are most, are quickest looked through. */
export function holds(ascending: Uint16Array, value: number): boolean {
  if (ascending.length < 12) return ascending.includes(value)
  return ascending[lowerBound(ascending, { from: 0, to: ascending.length }, value)] === value
}
