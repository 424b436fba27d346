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

const segmentEnd = new Set(['.', ';', ':', '!', '?', '|'])
const noTokens: readonly number[] = []
/** Positions run on from one run of tokens to the next, so that what was seen in an earlier one need not be wiped; they start anew here. */
const mostPositions = 0x3fffffff

/**
 * Walks the tree of phrases from each token. A phrase counts once for each start, by its first way in this order: an optional word
 * before none, a short gap before a long one. No node is tried twice at one token, so that a start costs at most the tree times the gaps.
 */
class Matcher {
  readonly #words: WordClasses
  readonly #edgesFrom: Uint32Array
  readonly #endsFrom: Uint32Array
  readonly #labels: Uint16Array
  #tokens: readonly Token[] = []
  #classes: readonly WordClass[] = []
  #base = 1
  /** Per choice, the position (from `#base`) of the last token that satisfies it. */
  readonly #lastAt: Int32Array
  #from = 0
  #order = 0
  /** What is found from one start, and by what it is sorted: the pattern of the first word, then the phrase's place in the source. */
  #found: ConceptMatch[] = []
  #keys: number[] = []
  /** Gaps on the way to where the walk is: first token passed over, first token after. */
  readonly #gaps: number[] = []
  /** Steps on the way that left a choice. */
  #forks = 0
  readonly #tried = new Set<number>()

  constructor(private readonly tables: LexiconTables) {
    this.#edgesFrom = running(tables.edgeCounts)
    this.#endsFrom = running(tables.endCounts)
    this.#labels = tables.labels
    this.#lastAt = new Int32Array(optionalFrom)
    this.#words = new WordClasses(tables, (choice) => this.#follow(0, choice))
  }

  match(tokens: readonly Token[]): ConceptMatch[] {
    this.#open(tokens)
    const all: ConceptMatch[] = []
    for (let from = 0; from < tokens.length; from++) {
      const { starts } = this.#classes[from]!
      if (starts.length === 0) continue
      this.#matchFrom(from, starts)
      this.#moveTo(all)
    }
    return all
  }

  #open(tokens: readonly Token[]): void {
    this.#base += this.#tokens.length
    if (this.#base + tokens.length > mostPositions) {
      this.#lastAt.fill(0)
      this.#base = 1
    }
    this.#tokens = tokens
    this.#classes = tokens.map(({ folded }) => this.#words.of(folded))
    for (let at = 0; at < tokens.length; at++) for (const choice of this.#classes[at]!.choices) this.#lastAt[choice] = this.#base + at
  }

  #matchFrom(from: number, starts: WordClass['starts']): void {
    this.#from = from
    for (const { node, order } of starts) {
      this.#order = order
      this.#walk(node, from + 1)
      if (this.#tried.size > 0) this.#tried.clear()
    }
  }

  #moveTo(all: ConceptMatch[]): void {
    const keys = this.#keys
    if (keys.length === 0) return
    const ordered = keys.every((key, at) => at === 0 || keys[at - 1]! <= key)
    if (ordered) all.push(...this.#found)
    else for (const at of keys.map((_, index) => index).sort((a, b) => keys[a]! - keys[b]!)) all.push(this.#found[at]!)
    this.#found = []
    this.#keys = []
  }

  /** Takes what ends at the node and goes on from it at token `at`. */
  #walk(node: number, at: number): void {
    const lastEnd = this.#endsFrom[node + 1]!
    for (let end = this.#endsFrom[node]!; end < lastEnd; end++) this.#take(end, at)
    const first = this.#edgesFrom[node]!
    const last = this.#edgesFrom[node + 1]!
    let words = last
    while (words > first && this.#labels[words - 1]! >= optionalFrom) words--
    if (at >= this.#tokens.length) return this.#forkAll(words, last, at)
    const { choices } = this.#classes[at]!
    if (choices.length > 0) this.#walkWords(first, words, choices, at)
    this.#forkAll(words, last, at)
  }

  /** Follows the edges of [first, last) that the word at `at` satisfies; both lists ascend. */
  #walkWords(first: number, last: number, choices: readonly number[], at: number): void {
    if (last - first > choices.length) {
      for (const choice of choices) {
        const edge = lowerBound(this.#labels, first, last, choice)
        if (edge < last && this.#labels[edge] === choice) this.#walk(edge + 1, at + 1)
      }
    } else {
      for (let edge = first; edge < last; edge++) if (this.#isAt(this.#labels[edge]!, choices, at)) this.#walk(edge + 1, at + 1)
    }
  }

  #isAt(choice: number, choices: readonly number[], at: number): boolean {
    return this.#lastAt[choice]! >= this.#base + at && holds(choices, choice)
  }

  #forkAll(first: number, last: number, at: number): void {
    for (let edge = first; edge < last; edge++) {
      this.#forks++
      this.#fork(edge, at)
      this.#forks--
    }
  }

  /** Follows an edge that leaves a choice: a word that may be there, or a gap. */
  #fork(edge: number, at: number): void {
    const label = this.#labels[edge]!
    if (label >= gapFrom) {
      if (this.#canGoOn(edge + 1, at)) this.#walkGap(edge + 1, at, label - gapFrom)
      return
    }
    if (at < this.#tokens.length && this.#isAt(label - optionalFrom, this.#classes[at]!.choices, at)) this.#walkOnce(edge + 1, at + 1)
    this.#walkOnce(edge + 1, at)
  }

  /** False when no word that can follow the node stands at `at` or later: most gaps lead nowhere. */
  #canGoOn(node: number, at: number): boolean {
    const last = this.#edgesFrom[node + 1]!
    const least = this.#base + at
    for (let edge = this.#edgesFrom[node]!; edge < last; edge++) {
      const label = this.#labels[edge]!
      if (label >= optionalFrom || this.#lastAt[label]! >= least) return true
    }
    return false
  }

  #walkGap(node: number, at: number, most: number): void {
    const end = Math.min(at + most, this.#tokens.length - 1)
    for (let to = at; to <= end; to++) {
      this.#gaps.push(at, to)
      this.#walkOnce(node, to)
      this.#gaps.pop()
      this.#gaps.pop()
      if (segmentEnd.has(this.#tokens[to]!.folded)) return
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
    if (this.#forks > 0 && this.#keys.includes(key)) return
    const concept = this.tables.concepts[this.tables.endConcepts[end]!]!
    this.#keys.push(key)
    this.#found.push({ concept, from: this.#from, to, skipped: this.#skipped() })
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

  /** The node behind the edge of that label, or -1. */
  #follow(node: number, label: number): number {
    const last = this.#edgesFrom[node + 1]!
    const edge = lowerBound(this.#labels, this.#edgesFrom[node]!, last, label)
    return edge < last && this.#labels[edge] === label ? edge + 1 : -1
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
