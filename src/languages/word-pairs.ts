import { holds, lowerBound, type PhraseTree } from './phrase-tree.js'
import type { WordClass } from './word-classes.js'

/** Slots of the table; a pair that falls on one in use takes its place. */
const slots = 1 << 14
const nothing = new Int32Array(0)

/** Which beginnings of phrases a pair of words lets through: worked out once for each pair of classes, kept in a table of fixed size. */
export class WordPairs {
  readonly #pairs = new Float64Array(slots)
  readonly #nodes: Int32Array[] = new Array<Int32Array>(slots).fill(nothing)

  constructor(private readonly tree: PhraseTree) {}

  /** The nodes that the phrases beginning with the first word come to by the second; with each, the order of the first word's pattern. */
  nodesAfter(first: WordClass, second: WordClass): Int32Array {
    const pair = first.number * 0x4000000 + second.number
    const slot = (Math.imul(first.number, 0x9e3779b1) ^ Math.imul(second.number, 0x85ebca6b)) >>> 18
    if (this.#pairs[slot] === pair) return this.#nodes[slot]!
    const nodes = this.#follow(first.starts, second.choices)
    this.#pairs[slot] = pair
    this.#nodes[slot] = nodes
    return nodes
  }

  #follow(starts: Int32Array, choices: Uint16Array): Int32Array {
    if (choices.length === 0) return nothing
    const { edgesFrom, forksFrom, tables: { labels } } = this.tree
    const nodes: number[] = []
    for (let start = 0; start < starts.length; start += 2) {
      const node = starts[start]!
      const first = edgesFrom[node]!
      const last = forksFrom[node]!
      if (last - first > choices.length) {
        for (const choice of choices) {
          const edge = lowerBound(labels, { from: first, to: last }, choice)
          if (edge < last && labels[edge] === choice) nodes.push(edge + 1, starts[start + 1]!)
        }
      } else {
        for (let edge = first; edge < last; edge++) if (holds(choices, labels[edge]!)) nodes.push(edge + 1, starts[start + 1]!)
      }
    }
    return nodes.length === 0 ? nothing : new Int32Array(nodes)
  }
}
