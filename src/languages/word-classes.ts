import type { LexiconTables } from './lexicon-tables.js'

/** What a lexicon makes of one word. */
export interface WordClass {
  /** The choices of words that it is in, ascending. */
  readonly choices: readonly number[]
  /** Nodes of phrases that can begin with it; with each, where the pattern comes in the order exact, prefix, suffix, infix, any. */
  readonly starts: readonly { readonly node: number; readonly order: number }[]
}

const none: WordClass = { choices: [], starts: [] }
const mostKnown = 50_000

/** Tells the class of a word; once for each distinct word. */
export class WordClasses {
  readonly #exact = new Map<string, number>()
  readonly #prefix = new Map<string, number>()
  readonly #suffix = new Map<string, number>()
  readonly #infix: [string, number][] = []
  readonly #choicesFrom: Uint32Array
  readonly #choices: Uint16Array
  readonly #known = new Map<string, WordClass>()
  /** Characters of the longest prefix or suffix: no longer piece of a word is looked up. */
  #longest = 0
  #any = -1

  /** `startOf` gives the node behind the first step of that choice, or -1. */
  constructor(tables: LexiconTables, private readonly startOf: (choice: number) => number) {
    this.#choicesFrom = running(tables.choiceCounts)
    this.#choices = tables.choices
    for (const [id, pattern] of tables.patterns.entries()) this.#add(pattern, id)
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

  of(word: string): WordClass {
    const known = this.#known.get(word)
    if (known !== undefined) return known
    const patterns = this.#patternsOf(word)
    const made = patterns.length === 0 ? none : this.#classOf(patterns)
    if (this.#known.size >= mostKnown) this.#known.clear()
    this.#known.set(word, made)
    return made
  }

  #patternsOf(word: string): number[] {
    const found: number[] = []
    const add = (id: number | undefined): void => void (id !== undefined && found.push(id))
    add(this.#exact.get(word))
    for (let length = 1; length <= word.length && length <= this.#longest; length++) {
      add(this.#prefix.get(word.slice(0, length)))
      if (this.#suffix.size > 0) add(this.#suffix.get(word.slice(word.length - length)))
    }
    for (const [core, id] of this.#infix) if (word.includes(core)) found.push(id)
    if (this.#any >= 0 && /[\p{L}\d]/u.test(word)) found.push(this.#any)
    return found
  }

  #classOf(patterns: readonly number[]): WordClass {
    const choices: number[] = []
    const starts: { node: number; order: number }[] = []
    for (const [order, pattern] of patterns.entries()) {
      for (let at = this.#choicesFrom[pattern]!; at < this.#choicesFrom[pattern + 1]!; at++) {
        const choice = this.#choices[at]!
        choices.push(choice)
        const node = this.startOf(choice)
        if (node >= 0) starts.push({ node, order })
      }
    }
    return { choices: patterns.length === 1 ? choices : [...new Set(choices)].sort((a, b) => a - b), starts }
  }
}

/** Where the entries of each list begin, given how many each holds; one more at the end. */
export function running(counts: Uint16Array): Uint32Array {
  const from = new Uint32Array(counts.length + 1)
  for (let at = 0; at < counts.length; at++) from[at + 1] = from[at]! + counts[at]!
  return from
}
