import type { PreparedLexicon } from './prepare-lexicon.js'

/** The phrases of a lexicon, as its tables have them. */
export class PhraseTree {
  readonly edgesFrom: Uint32Array
  readonly endsFrom: Uint32Array
  readonly forksFrom: Uint32Array
  readonly isLanding: Uint8Array

  constructor(readonly tables: PreparedLexicon) {
    this.edgesFrom = tables.edgesFrom
    this.endsFrom = tables.endsFrom
    this.forksFrom = tables.forksFrom
    this.isLanding = tables.isLanding
  }

  /** The node behind the edge of that label, or -1. */
  follow(node: number, label: number): number {
    const { labels } = this.tables
    const last = this.edgesFrom[node + 1]!
    const edge = lowerBound(labels, { from: this.edgesFrom[node]!, to: last }, label)
    return edge < last && labels[edge] === label ? edge + 1 : -1
  }
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
