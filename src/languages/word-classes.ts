import { perForm, type Form } from './form.js'
import { windowOf } from './landings.js'
import { gapFrom } from './lexicon-tables.js'
import type { PhraseTree } from './phrase-tree.js'
import { WordPatterns } from './word-patterns.js'

/** What a lexicon makes of a word, the same for all words that fit the same patterns. */
export interface WordClass {
  readonly number: number
  /** The choices of words that it is in, ascending. */
  readonly choices: Uint16Array
  /** Those of `choices` that can follow a gap or an optional word. */
  readonly landings: Uint16Array
  /** The phrases of one word that it is: sort key (see `keyOf`) and concept of each, by ascending key. */
  readonly singles: Int32Array
  /** Nodes of longer phrases that can begin with it; with each, where the pattern comes in the order exact, prefix, suffix, infix, any. */
  readonly starts: Int32Array
  /** The gaps and optional words behind `starts`, each in `forkSize` numbers: see `Fork`. */
  readonly forks: Int32Array
}

/** Where the numbers of a fork stand: an edge behind a start that leaves a choice. */
export const Fork = {
  order: 0,
  start: 1,
  edge: 2,
  /** The choices of which one must come are the labels [first, last); first is -1 when there is more than words behind the edge. */
  first: 3,
  last: 4,
  /** Where they must come, from the next token on: see `windowOf`. */
  window: 5,
} as const
export const forkSize = 6

/** By what the matches from one token are sorted: the pattern of the first word, then the phrase's place in the source. */
export function keyOf(order: number, rank: number): number {
  return order * 0x10000 + rank
}

const mostKnown = 20_000
const nothing = new Uint16Array(0)

/** Tells the class of a word; once for each distinct word. */
export class WordClasses {
  readonly #patterns: WordPatterns
  readonly #byPatterns = new Map<string, WordClass>()
  #made = 0
  readonly none: WordClass = { number: 0, choices: nothing, landings: nothing, singles: new Int32Array(0), starts: new Int32Array(0), forks: new Int32Array(0) }
  readonly of: (form: Form) => WordClass

  constructor(private readonly tree: PhraseTree) {
    this.#patterns = new WordPatterns(tree.tables.patterns, tree.tables)
    this.of = perForm((form) => this.#learn(form))
  }

  #learn({ folded, word }: Form): WordClass {
    const patterns = this.#patterns.of(folded, word)
    if (patterns.length === 0) return this.none
    const key = patterns.join()
    const known = this.#byPatterns.get(key)
    if (known !== undefined) return known
    const made = this.#classOf(patterns)
    if (this.#byPatterns.size >= mostKnown) this.#byPatterns.clear()
    this.#byPatterns.set(key, made)
    return made
  }

  #classOf(patterns: readonly number[]): WordClass {
    const { tree } = this
    const { choices, choicesFrom, endRanks, endConcepts } = tree.tables
    const own: number[] = []
    const singles: [key: number, concept: number][] = []
    const starts: number[] = []
    for (const [order, pattern] of patterns.entries()) {
      for (let at = choicesFrom[pattern]!; at < choicesFrom[pattern + 1]!; at++) {
        own.push(choices[at]!)
        const node = tree.follow(0, choices[at]!)
        if (node < 0) continue
        for (let end = tree.endsFrom[node]!; end < tree.endsFrom[node + 1]!; end++) singles.push([keyOf(order, endRanks[end]!), endConcepts[end]!])
        if (tree.edgesFrom[node + 1]! > tree.edgesFrom[node]!) starts.push(node, order)
      }
    }
    const ascending = new Uint16Array([...new Set(own)]).sort()
    return {
      number: ++this.#made, choices: ascending, landings: ascending.filter((choice) => tree.isLanding[choice] === 1),
      singles: new Int32Array(singles.sort(([a], [b]) => a - b).flat()), starts: new Int32Array(starts), forks: this.#forksOf(starts),
    }
  }

  #forksOf(starts: readonly number[]): Int32Array {
    const { edgesFrom, forksFrom } = this.tree
    const forks: number[] = []
    for (let start = 0; start < starts.length; start += 2) {
      const node = starts[start]!
      for (let edge = forksFrom[node]!; edge < edgesFrom[node + 1]!; edge++) forks.push(starts[start + 1]!, node, edge, ...this.#needsOf(edge))
    }
    return new Int32Array(forks)
  }

  #needsOf(edge: number): readonly [first: number, last: number, window: number] {
    const { edgesFrom, endsFrom, forksFrom, tables: { labels } } = this.tree
    const node = edge + 1
    const onlyWords = endsFrom[node + 1] === endsFrom[node] && edgesFrom[node + 1] === forksFrom[node]
    return [onlyWords ? edgesFrom[node]! : -1, edgesFrom[node + 1]!, windowOf(reachOf(labels[edge]!) + 1)]
  }
}

/** How many tokens what follows an edge can be further on: past the gap, or past the optional word. */
function reachOf(label: number): number {
  return label >= gapFrom ? label - gapFrom : 1
}
