import { gapFrom, largestNumber, optionalFrom, type LexiconTables } from './lexicon-tables.js'
import { readPhrases, type Step } from './phrase.js'

interface Node {
  readonly children: Map<number, Node>
  readonly ends: { readonly concept: number; readonly rank: number }[]
}

/** Compiles concept -> phrases into tables. Throws when a phrase is not well formed or the lexicon is larger than the tables can hold. */
export function compileLexicon(source: Readonly<Record<string, readonly string[]>>): LexiconTables {
  const concepts = Object.keys(source)
  const numbering = new Numbering()
  const root = newNode()
  let rank = 0
  for (const [concept, name] of concepts.entries()) {
    for (const line of source[name]!) {
      for (const { steps } of readPhrases(name, line)) {
        const last = steps.reduce((node, step) => childAt(node, numbering.labelOf(step)), root)
        last.ends.push({ concept, rank: rank++ })
      }
    }
  }
  if (rank > largestNumber || concepts.length > largestNumber) throw new RangeError(`the lexicon holds ${rank} phrases; at most ${largestNumber} fit`)
  return { concepts, ...numbering.tables(), ...flatten(root) }
}

function newNode(): Node {
  return { children: new Map(), ends: [] }
}

function childAt(node: Node, label: number): Node {
  const known = node.children.get(label)
  if (known !== undefined) return known
  const made = newNode()
  node.children.set(label, made)
  return made
}

/** Numbers the patterns, and the choices that steps make of them. */
class Numbering {
  readonly #patterns = new Map<string, number[]>()
  readonly #choices = new Map<string, number>()

  labelOf(step: Step): number {
    if (step.kind === 'gap') {
      if (step.most > largestNumber - gapFrom) throw new RangeError(`a gap of ${step.most} tokens is too wide`)
      return gapFrom + step.most
    }
    const choice = this.#choiceOf(step.alternatives)
    return step.optional ? optionalFrom + choice : choice
  }

  #choiceOf(alternatives: readonly string[]): number {
    const key = alternatives.join('|')
    const known = this.#choices.get(key)
    if (known !== undefined) return known
    const choice = this.#choices.size
    if (choice >= optionalFrom) throw new RangeError(`the lexicon holds more than ${optionalFrom} different choices of words`)
    this.#choices.set(key, choice)
    for (const pattern of new Set(alternatives)) this.#patterns.set(pattern, [...(this.#patterns.get(pattern) ?? []), choice])
    return choice
  }

  tables(): Pick<LexiconTables, 'patterns' | 'choiceCounts' | 'choices'> {
    const lists = [...this.#patterns.values()]
    return { patterns: [...this.#patterns.keys()], choiceCounts: numbers(lists.map(({ length }) => length)), choices: numbers(lists.flat()) }
  }
}

/** The tree level by level, the edges of a node by ascending label. */
function flatten(root: Node): Pick<LexiconTables, 'edgeCounts' | 'labels' | 'endCounts' | 'endConcepts' | 'endRanks'> {
  const nodes = [root]
  const labels: number[] = []
  for (const { children } of nodes) {
    for (const [label, child] of [...children].sort(([a], [b]) => a - b)) {
      labels.push(label)
      nodes.push(child)
    }
  }
  const ends = nodes.flatMap((node) => node.ends)
  return {
    edgeCounts: numbers(nodes.map(({ children }) => children.size)), labels: numbers(labels),
    endCounts: numbers(nodes.map((node) => node.ends.length)), endConcepts: numbers(ends.map(({ concept }) => concept)), endRanks: numbers(ends.map(({ rank }) => rank)),
  }
}

function numbers(list: readonly number[]): Uint16Array {
  return Uint16Array.from(list)
}
