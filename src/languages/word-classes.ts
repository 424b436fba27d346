import { perForm, type Form } from './form.js'
import { gapFrom, optionalFrom } from './lexicon-tables.js'
import type { PhraseTree } from './phrase-tree.js'

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
  /** The gaps and optional words behind `starts`. */
  readonly forks: readonly Fork[]
}

/** An edge behind a start that leaves a choice. */
export interface Fork {
  readonly order: number
  readonly start: number
  readonly edge: number
  /** The choices of which one must come, at the next token or at most `most` tokens later; null when there is more than words behind the edge. */
  readonly needs: Uint16Array | null
  readonly most: number
}

/** By what the matches from one token are sorted: the pattern of the first word, then the phrase's place in the source. */
export function keyOf(order: number, rank: number): number {
  return order * 0x10000 + rank
}

const mostKnown = 20_000
const nothing = new Uint16Array(0)

/** Tells the class of a word; once for each distinct word. */
export class WordClasses {
  readonly #exact = new Map<string, number>()
  readonly #prefix = new Map<string, number>()
  readonly #suffix = new Map<string, number>()
  readonly #infix: [string, number][] = []
  readonly #byPatterns = new Map<string, WordClass>()
  /** Characters of the longest prefix or suffix: no longer piece of a word is looked up. */
  #longest = 0
  #any = -1
  #made = 0
  readonly none: WordClass = { number: 0, choices: nothing, landings: nothing, singles: new Int32Array(0), starts: new Int32Array(0), forks: [] }
  readonly of: (form: Form) => WordClass

  constructor(private readonly tree: PhraseTree) {
    for (const [id, pattern] of tree.tables.patterns.entries()) this.#add(pattern, id)
    this.of = perForm((form) => this.#learn(form))
  }

  #add(pattern: string, id: number): void {
    if (pattern === '_') this.#any = id
    else if (!pattern.startsWith('*') && !pattern.endsWith('*')) this.#exact.set(pattern, id)
    else if (pattern.startsWith('*') && pattern.endsWith('*')) this.#infix.push([pattern.slice(1, -1), id])
    else {
      this.#longest = Math.max(this.#longest, pattern.length - 1)
      if (pattern.startsWith('*')) this.#suffix.set(pattern.slice(1), id)
      else this.#prefix.set(pattern.slice(0, -1), id)
    }
  }

  #learn({ folded, word }: Form): WordClass {
    const patterns = this.#patternsOf(folded, word)
    if (patterns.length === 0) return this.none
    const key = patterns.join()
    const known = this.#byPatterns.get(key)
    if (known !== undefined) return known
    const made = this.#classOf(patterns)
    if (this.#byPatterns.size >= mostKnown) this.#byPatterns.clear()
    this.#byPatterns.set(key, made)
    return made
  }

  #patternsOf(folded: string, word: boolean): number[] {
    const found: number[] = []
    const add = (id: number | undefined): void => void (id !== undefined && found.push(id))
    add(this.#exact.get(folded))
    for (let length = 1; length <= folded.length && length <= this.#longest; length++) {
      add(this.#prefix.get(folded.slice(0, length)))
      if (this.#suffix.size > 0) add(this.#suffix.get(folded.slice(folded.length - length)))
    }
    for (const [core, id] of this.#infix) if (folded.includes(core)) found.push(id)
    if (this.#any >= 0 && word) found.push(this.#any)
    return found
  }

  #classOf(patterns: readonly number[]): WordClass {
    const { tree } = this
    const choices: number[] = []
    const singles: [key: number, concept: number][] = []
    const starts: number[] = []
    for (const [order, pattern] of patterns.entries()) {
      for (const choice of tree.choicesOf(pattern)) {
        choices.push(choice)
        const node = tree.follow(0, choice)
        if (node < 0) continue
        for (const { rank, concept } of tree.endsOf(node)) singles.push([keyOf(order, rank), concept])
        if (tree.edgesFrom[node + 1]! > tree.edgesFrom[node]!) starts.push(node, order)
      }
    }
    const ascending = Uint16Array.from(new Set(choices)).sort()
    return {
      number: ++this.#made, choices: ascending, landings: ascending.filter((choice) => tree.isLanding[choice] === 1),
      singles: Int32Array.from(singles.sort(([a], [b]) => a - b).flat()), starts: Int32Array.from(starts), forks: this.#forksOf(starts),
    }
  }

  #forksOf(starts: readonly number[]): Fork[] {
    const { edgesFrom, tables: { labels } } = this.tree
    const forks: Fork[] = []
    for (let start = 0; start < starts.length; start += 2) {
      const node = starts[start]!
      for (let edge = edgesFrom[node]!; edge < edgesFrom[node + 1]!; edge++) {
        if (labels[edge]! >= optionalFrom) forks.push({ order: starts[start + 1]!, start, edge, needs: this.#needsOf(edge), most: reachOf(labels[edge]!) })
      }
    }
    return forks
  }

  #needsOf(edge: number): Uint16Array | null {
    const { edgesFrom, endsFrom, tables: { labels } } = this.tree
    const node = edge + 1
    const behind = labels.subarray(edgesFrom[node]!, edgesFrom[node + 1]!)
    const onlyWords = endsFrom[node + 1] === endsFrom[node] && behind.every((label) => label < optionalFrom)
    return onlyWords ? behind : null
  }
}

/** How many tokens what follows an edge can be further on: past the gap, or past the optional word. */
export function reachOf(label: number): number {
  return label >= gapFrom ? label - gapFrom : 1
}
