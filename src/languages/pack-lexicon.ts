import type { LexiconTables } from './lexicon-tables.js'

/** Tables as text, which a module can hold and which costs little to load: a character a number. */
export interface PackedLexicon {
  /** Separated by line ends. */
  readonly concepts: string
  readonly patterns: string
  /** All arrays, each after its length in two numbers. */
  readonly numbers: string
}

const arrays = ['choiceCounts', 'choices', 'edgeCounts', 'labels', 'endCounts', 'endConcepts', 'endRanks'] as const satisfies readonly (keyof LexiconTables)[]
const base = 0x8000

/** Packs tables whose numbers are all characters by themselves; `compileLexicon` makes no others. */
export function packLexicon(tables: LexiconTables): PackedLexicon {
  const numbers = arrays.map((name) => {
    const list = tables[name]
    return characters([Math.floor(list.length / base), list.length % base, ...list])
  })
  return { concepts: tables.concepts.join('\n'), patterns: tables.patterns.join('\n'), numbers: numbers.join('') }
}

function characters(numbers: readonly number[]): string {
  return numbers.map((number) => String.fromCharCode(number)).join('')
}

/** The tables that were packed. */
export function unpackLexicon({ concepts, patterns, numbers }: PackedLexicon): LexiconTables {
  let at = 0
  const next = (): Uint16Array => {
    const list = new Uint16Array(numbers.charCodeAt(at) * base + numbers.charCodeAt(at + 1))
    at += 2
    for (let index = 0; index < list.length; index++) list[index] = numbers.charCodeAt(at++)
    return list
  }
  return {
    concepts: concepts.split('\n'), patterns: patterns.split('\n'),
    choiceCounts: next(), choices: next(), edgeCounts: next(), labels: next(), endCounts: next(), endConcepts: next(), endRanks: next(),
  }
}
