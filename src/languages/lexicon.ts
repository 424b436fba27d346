import { gapFrom, optionalFrom, type LexiconTables } from './lexicon-tables.js'
import type { Token } from './token.js'
import { WordClasses, running, type WordClass } from './word-classes.js'

/** A concept found in a run of tokens: token range [from, to). */
export interface ConceptMatch {
  readonly concept: string
  readonly from: number
  readonly to: number
  /** Tokens inside the range that the phrase passes over in a gap ("houdt [geen register] bij"). */
  readonly skipped: readonly number[]
}

/** The words of one language: finds every concept in a sentence in one pass over its tokens. */
export interface Lexicon {
  match(tokens: readonly Token[]): ConceptMatch[]
}

/** A lexicon of compiled tables. Cost of matching grows with the text, not with the number of phrases: words are looked up once each. */
export function openLexicon(tables: LexiconTables): Lexicon {
  const matcher = new Matcher(tables)
  return { match: (tokens) => matcher.match(tokens) }
}

interface Hit {
  /** Sorts by the pattern of the first word, then by the phrase's place in the source. */
  readonly key: number
  readonly match: ConceptMatch
}

const segmentEnd = new Set(['.', ';', ':', '!', '?'])
const noTokens: readonly number[] = []

/**
 * Walks the tree of phrases from each token. A phrase counts once for each start, by its first way in this order: an optional word
 * before none, a short gap before a long one. No node is tried twice at one token, so that a start costs at most the tree times the gaps.
 */
class Matcher {
  readonly #words: WordClasses
  readonly #edgesFrom: Uint32Array
  readonly #endsFrom: Uint32Array
  #tokens: readonly Token[] = []
  #classes: readonly WordClass[] = []
  #from = 0
  #order = 0
  #hits: Hit[] = []
  /** Gaps on the way to where the walk is: first token, number of tokens. */
  readonly #gaps: number[] = []
  /** Steps on the way that left a choice. */
  #forks = 0
  readonly #tried = new Set<number>()

  constructor(private readonly tables: LexiconTables) {
    this.#edgesFrom = running(tables.edgeCounts)
    this.#endsFrom = running(tables.endCounts)
    this.#words = new WordClasses(tables, (choice) => this.#follow(0, choice))
  }

  match(tokens: readonly Token[]): ConceptMatch[] {
    this.#tokens = tokens
    this.#classes = tokens.map(({ folded }) => this.#words.of(folded))
    const found: ConceptMatch[] = []
    for (let from = 0; from < tokens.length; from++) {
      const { starts } = this.#classes[from]!
      if (starts.length > 0) this.#matchFrom(from, starts, found)
    }
    return found
  }

  #matchFrom(from: number, starts: WordClass['starts'], found: ConceptMatch[]): void {
    this.#from = from
    for (const { node, order } of starts) {
      this.#order = order
      this.#walk(node, from + 1)
      if (this.#tried.size > 0) this.#tried.clear()
    }
    if (this.#hits.length > 1) this.#hits.sort((a, b) => a.key - b.key)
    for (const { match } of this.#hits) found.push(match)
    this.#hits.length = 0
  }

  /** Takes what ends at the node and goes on from it at token `at`. */
  #walk(node: number, at: number): void {
    for (let end = this.#endsFrom[node]!; end < this.#endsFrom[node + 1]!; end++) this.#take(end, at)
    const first = this.#edgesFrom[node]!
    const { labels } = this.tables
    let edge = this.#edgesFrom[node + 1]!
    const choices = this.#classes[at]?.choices ?? noTokens
    while (edge > first && labels[edge - 1]! >= optionalFrom) edge--
    if (edge > first && choices.length > 0) this.#walkWords(first, edge, choices, at)
    for (; edge < this.#edgesFrom[node + 1]!; edge++) this.#fork(edge, choices, at)
  }

  /** Follows the edges of [first, last) that the word at `at` satisfies; both lists ascend. */
  #walkWords(first: number, last: number, choices: readonly number[], at: number): void {
    const { labels } = this.tables
    if (last - first > choices.length) {
      for (const choice of choices) {
        const edge = lowerBound(labels, first, last, choice)
        if (edge < last && labels[edge] === choice) this.#walk(edge + 1, at + 1)
      }
    } else {
      for (let edge = first; edge < last; edge++) if (holds(choices, labels[edge]!)) this.#walk(edge + 1, at + 1)
    }
  }

  /** Follows an edge that leaves a choice: a word that may be there, or a gap. */
  #fork(edge: number, choices: readonly number[], at: number): void {
    const label = this.tables.labels[edge]!
    this.#forks++
    if (label < gapFrom) {
      if (holds(choices, label - optionalFrom)) this.#walkOnce(edge + 1, at + 1)
      this.#walkOnce(edge + 1, at)
    } else {
      this.#walkGap(edge + 1, at, label - gapFrom)
    }
    this.#forks--
  }

  #walkGap(node: number, at: number, most: number): void {
    for (let skip = 0; skip <= most && at + skip < this.#tokens.length; skip++) {
      this.#gaps.push(at, skip)
      this.#walkOnce(node, at + skip)
      this.#gaps.length -= 2
      if (segmentEnd.has(this.#tokens[at + skip]!.folded)) return
    }
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
    const key = this.#order * 0x10000 + this.tables.endRanks[end]!
    if (this.#forks > 0 && this.#hits.some((hit) => hit.key === key)) return
    const concept = this.tables.concepts[this.tables.endConcepts[end]!]!
    this.#hits.push({ key, match: { concept, from: this.#from, to, skipped: this.#skipped() } })
  }

  /** The tokens that the gaps pass over, the last gap first. */
  #skipped(): readonly number[] {
    if (this.#gaps.length === 0) return noTokens
    const skipped: number[] = []
    for (let gap = this.#gaps.length - 2; gap >= 0; gap -= 2) {
      for (let skip = 0; skip < this.#gaps[gap + 1]!; skip++) skipped.push(this.#gaps[gap]! + skip)
    }
    return skipped
  }

  /** The node behind the edge of that label, or -1. */
  #follow(node: number, label: number): number {
    const last = this.#edgesFrom[node + 1]!
    const edge = lowerBound(this.tables.labels, this.#edgesFrom[node]!, last, label)
    return edge < last && this.tables.labels[edge] === label ? edge + 1 : -1
  }
}

function holds(ascending: readonly number[], value: number): boolean {
  if (ascending.length < 8) return ascending.includes(value)
  return ascending[lowerBound(ascending, 0, ascending.length, value)] === value
}

/** The first position in [from, to) whose value is not below `value`; `to` when there is none. */
function lowerBound(ascending: ArrayLike<number>, from: number, to: number, value: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if (ascending[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}
