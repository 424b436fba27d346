import { packNumbers, signed, unpackNumbers, type PackedNumbers } from '../shared/sixteen-bits.js'
import { tableOf, type WordTable } from './word-table.js'
import type { Weights } from './weights.js'

/** The weights as plain text, which a module can hold and which costs little to load. */
export interface PackedWeights extends PackedNumbers {
  /** Separated by line ends, as the texts of the two tables. */
  readonly rules: string
  readonly words: string
  readonly stems: string
}

/** The weights in flat arrays. Features are numbered: first those of one word (`words`), then the pairs of stems in the order of `followers`. */
export interface WeightTables {
  readonly rules: readonly string[]
  readonly bias: Int16Array
  readonly words: WordTable
  readonly stems: WordTable
  /** Per stem, where the stems that make a pair behind it begin, ascending; one more at the end. */
  readonly followersFrom: Uint16Array
  readonly followers: Uint16Array
  /** Per feature, where its pairs of rule and weight begin, counted in pairs; one more at the end. */
  readonly weightsFrom: Uint16Array
  readonly weights: Int16Array
}

/** A pair of stems as the numbers of both. */
interface StemPair {
  readonly first: number
  readonly second: number
  readonly feature: string
}

/** Packs weights for `unpackWeights`. */
export function packWeights({ rules, bias, features }: Weights): PackedWeights {
  const names = Object.keys(features)
  const single = names.filter((name) => !name.startsWith('b:'))
  const pairs = names.filter((name) => name.startsWith('b:')).map((feature) => ({ feature, stems: feature.slice(2).split('_') }))
  const stems = [...new Set(pairs.flatMap((pair) => pair.stems))].sort()
  const numbers = new Map(stems.map((stem, number) => [stem, number]))
  const numbered = pairs.map(({ feature, stems: [first, second] }): StemPair => ({ feature, first: numbers.get(first!)!, second: numbers.get(second!)! }))
    .sort((a, b) => a.first - b.first || a.second - b.second)
  const weights = [...single, ...numbered.map(({ feature }) => feature)].map((feature) => features[feature]!)
  const [wordTable, stemTable] = [tableOf(single), tableOf(stems)]
  return {
    rules: rules.join('\n'), words: wordTable.text, stems: stemTable.text,
    ...packNumbers([
      bias, wordTable.from, wordTable.slots, stemTable.from, stemTable.slots,
      running(stems.map((_, number) => numbered.filter(({ first }) => first === number).length)), numbered.map(({ second }) => second),
      running(weights.map(({ length }) => length / 2)), weights.flat(),
    ]),
  }
}

/** Where the entries of each list begin, given how many each holds; one more at the end. */
function running(counts: readonly number[]): number[] {
  const from = [0]
  for (const count of counts) from.push(from.at(-1)! + count)
  return from
}

/** The weights that were packed. */
export function unpackWeights({ rules, words, stems, ...packed }: PackedWeights): WeightTables {
  const [bias, wordFrom, wordSlots, stemFrom, stemSlots, followersFrom, followers, weightsFrom, weights] = unpackNumbers(packed)
  if (bias === undefined || wordFrom === undefined || wordSlots === undefined || stemFrom === undefined || stemSlots === undefined || followersFrom === undefined || followers === undefined || weightsFrom === undefined || weights === undefined)
    throw new RangeError('the packed weights lack an array')
  return {
    rules: rules.split('\n'), bias: signed(bias), words: { text: words, from: wordFrom, slots: wordSlots }, stems: { text: stems, from: stemFrom, slots: stemSlots },
    followersFrom, followers, weightsFrom, weights: signed(weights),
  }
}
