import type { LongMatch } from './found.js'
import { gapFrom, optionalFrom } from './lexicon-tables.js'
import { formTest } from './form.js'
import { Landings, windowAt, windowOf } from './landings.js'
import { holds, lowerBound, type PhraseTree } from './phrase-tree.js'
import type { Token } from './token.js'
import { Fork, forkSize, keyOf, WordClasses, type WordClass } from './word-classes.js'
import { WordPairs } from './word-pairs.js'

const isSegmentEnd = formTest(/^[.;:!?|]$/u)
const noTokens: readonly number[] = []

/**
 * Finds the phrases of more than one word by walking the tree of phrases from each token. A phrase counts once for each start, by its first
 * way in this order: an optional word before none, a short gap before a long one. No node is tried twice at one token, so that a start costs
 * at most the tree times the gaps. Most starts fail at once: `WordPairs` knows those that the next word lets through, and behind a gap one
 * of a few words must come at all.
 */
export class PhraseWalk {
  readonly words: WordClasses
  readonly #pairs: WordPairs
  #tokens: readonly Token[] = []
  #classes: readonly WordClass[] = []
  readonly #landings = new Landings()
  #from = 0
  #order = 0
  #found: LongMatch[] = []
  /** Where in `#found` those of the present start begin. */
  #foundHere = 0
  /** Gaps on the way to where the walk is: first token passed over, first token after. */
  readonly #gaps: number[] = []
  /** Steps on the way that left a choice. */
  #forks = 0
  readonly #tried = new Set<number>()

  constructor(private readonly tree: PhraseTree) {
    this.words = new WordClasses(tree)
    this.#pairs = new WordPairs(tree)
  }

  /** The matches by where they begin, then by key. `classes` holds the class of each token. */
  longMatches(tokens: readonly Token[], classes: readonly WordClass[]): readonly LongMatch[] {
    this.#tokens = tokens
    this.#classes = classes
    this.#landings.open(classes)
    for (let from = 0; from < classes.length; from++) {
      const first = classes[from]!
      if (first.starts.length === 0) continue
      this.#from = from
      this.#foundHere = this.#found.length
      this.#followWord(first, from + 1)
      if (first.forks.length > 0) this.#followForks(first.forks, from + 1)
      this.#sortHere()
    }
    const found = this.#found
    this.#found = []
    return found
  }

  #followWord(first: WordClass, at: number): void {
    if (at >= this.#classes.length) return
    const nodes = this.#pairs.nodesAfter(first, this.#classes[at]!)
    for (let index = 0; index < nodes.length; index += 2) {
      this.#order = nodes[index + 1]!
      this.#walk(nodes[index]!, at + 1)
      if (this.#tried.size > 0) this.#tried.clear()
    }
  }

  #followForks(forks: Int32Array, at: number): void {
    const { labels } = this.tree.tables
    let start = -1
    for (let fork = 0; fork < forks.length; fork += forkSize) {
      const first = forks[fork + Fork.first]!
      if (first >= 0 && (this.#landings.placesOf(labels, first, forks[fork + Fork.last]!) & windowAt(forks[fork + Fork.window]!, at)) === 0) continue
      if (forks[fork + Fork.start] !== start && this.#tried.size > 0) this.#tried.clear()
      start = forks[fork + Fork.start]!
      this.#order = forks[fork + Fork.order]!
      this.#fork(forks[fork + Fork.edge]!, at)
    }
    if (this.#tried.size > 0) this.#tried.clear()
  }

  /** By key, in place: few begin at one token. */
  #sortHere(): void {
    const found = this.#found
    for (let at = this.#foundHere + 1; at < found.length; at++) {
      const match = found[at]!
      let to = at
      for (; to > this.#foundHere && found[to - 1]!.key > match.key; to--) found[to] = found[to - 1]!
      found[to] = match
    }
  }

  /** Takes what ends at the node and goes on from it at token `at`. */
  #walk(node: number, at: number): void {
    const { edgesFrom, endsFrom, forksFrom } = this.tree
    for (let end = endsFrom[node]!; end < endsFrom[node + 1]!; end++) this.#take(end, at)
    const first = edgesFrom[node]!
    const forks = forksFrom[node]!
    const last = edgesFrom[node + 1]!
    if (forks > first && at < this.#classes.length) this.#walkWords(first, forks, at)
    for (let edge = forks; edge < last; edge++) this.#fork(edge, at)
  }

  /** Follows the edges of [first, last) that the word at `at` satisfies; both lists ascend. */
  #walkWords(first: number, last: number, at: number): void {
    const { labels } = this.tree.tables
    const { choices } = this.#classes[at]!
    if (last - first > choices.length) {
      for (let index = 0; index < choices.length; index++) {
        const edge = lowerBound(labels, { from: first, to: last }, choices[index]!)
        if (edge < last && labels[edge] === choices[index]) this.#walk(edge + 1, at + 1)
      }
    } else {
      for (let edge = first; edge < last; edge++) if (holds(choices, labels[edge]!)) this.#walk(edge + 1, at + 1)
    }
  }

  /** Follows an edge that leaves a choice: a word that may be there, or a gap. */
  #fork(edge: number, at: number): void {
    const label = this.tree.tables.labels[edge]!
    this.#forks++
    if (label >= gapFrom) this.#walkGap(edge + 1, at, label - gapFrom)
    else {
      if (at < this.#classes.length && holds(this.#classes[at]!.choices, label - optionalFrom)) this.#walkOnce(edge + 1, at + 1)
      this.#walkOnce(edge + 1, at)
    }
    this.#forks--
  }

  #walkGap(node: number, at: number, most: number): void {
    const places = this.#placesAfter(node) & windowAt(windowOf(most + 1), at)
    if (places === 0) return
    const end = Math.min(at + most, this.#tokens.length - 1)
    const gaps = this.#gaps
    for (let to = at; to <= end; to++) {
      if ((places & (1 << to)) !== 0) {
        gaps.push(at, to)
        this.#walkOnce(node, to)
        gaps.pop()
        gaps.pop()
      }
      if (isSegmentEnd(this.#tokens[to]!.form)) return
    }
  }

  /** The places, modulo 32, at which a phrase may go on from a node: any when there is more than words behind it. */
  #placesAfter(node: number): number {
    const { edgesFrom, endsFrom, forksFrom, tables: { labels } } = this.tree
    const forks = forksFrom[node]!
    if (edgesFrom[node + 1]! > forks || endsFrom[node + 1]! > endsFrom[node]!) return -1
    return this.#landings.placesOf(labels, edgesFrom[node]!, forks)
  }

  /** The second fork and later ones can come to the same node at the same token by several ways: only the first can find anything. */
  #walkOnce(node: number, at: number): void {
    if (this.#forks > 1) {
      const key = node * (this.#tokens.length + 1) + at
      if (this.#tried.has(key)) return
      this.#tried.add(key)
    }
    this.#walk(node, at)
  }

  #take(end: number, to: number): void {
    const { endRanks, endConcepts } = this.tree.tables
    const key = keyOf(this.#order, endRanks[end]!)
    if (this.#forks > 0 && this.#isTaken(key)) return
    this.#found.push({ key, concept: endConcepts[end]!, from: this.#from, to, skipped: this.#skipped() })
  }

  #isTaken(key: number): boolean {
    for (let at = this.#foundHere; at < this.#found.length; at++) if (this.#found[at]!.key === key) return true
    return false
  }

  /** The tokens that the gaps pass over, the last gap first. */
  #skipped(): readonly number[] {
    if (this.#gaps.length === 0) return noTokens
    const skipped: number[] = []
    for (let gap = this.#gaps.length - 2; gap >= 0; gap -= 2) {
      for (let token = this.#gaps[gap]!; token < this.#gaps[gap + 1]!; token++) skipped.push(token)
    }
    return skipped
  }
}
