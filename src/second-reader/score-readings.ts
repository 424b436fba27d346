import type { Reading } from '../facts/read-statements.js'
import { perForm, type Form } from '../languages/form.js'
import { tokenize } from '../languages/token.js'
import { isPlainWord, longWord, stemOf, endOf } from './sentence-features.js'
import type { WeightTables } from './pack-weights.js'
import { numberOf } from './word-table.js'

/** What the weights know of one word: numbers of features, -1 for none. */
interface KnownWord {
  readonly word: number
  readonly end: number
  readonly inHeading: number
  /** The number of its stem, for pairs. */
  readonly stem: number
}

/**
 * Scores sentences as the sum of the weights of `sentenceFeatures` would, without making a string of any feature: the features of a word are
 * looked up once for each distinct word.
 */
export class SentenceScorer {
  readonly #known: (form: Form) => KnownWord | null
  /** Per feature, the last sentence that it was counted in. */
  readonly #countedIn: Int32Array
  #sentence = 0

  constructor(private readonly tables: WeightTables) {
    this.#countedIn = new Int32Array(tables.weightsFrom.length - 1)
    this.#known = perForm((form) => this.#learn(form))
  }

  #learn(form: Form): KnownWord | null {
    if (!isPlainWord(form)) return null
    const { folded } = form
    const stem = stemOf(folded)
    return {
      word: this.#numberOf(`w:${stem}`), end: folded.length > longWord ? this.#numberOf(`e:${endOf(folded)}`) : -1,
      inHeading: this.#numberOf(`h:${stem}`), stem: numberOf(stem, this.tables.stems),
    }
  }

  #numberOf(feature: string): number {
    return numberOf(feature, this.tables.words)
  }

  /** The score of each reading for every rule of the weights, one reading after the other. */
  scores(readings: readonly Reading[]): Int32Array {
    const width = this.tables.bias.length
    const all = new Int32Array(readings.length * width)
    const headings = new Map<string, readonly number[]>()
    for (let at = 0; at < readings.length; at++) {
      const reading = readings[at]!
      const scores = { all, from: at * width }
      all.set(this.tables.bias, scores.from)
      this.#sentence = (this.#sentence + 1) & 0x3fffffff
      this.#count(this.#numberOf(`about:${reading.about}`), scores)
      this.#count(this.#numberOf(`actor:${reading.actor ?? ''}`), scores)
      if (reading.statement.deadlines.length > 0) this.#count(this.#numberOf('deadline'), scores)
      this.#countWords(reading, scores)
      const heading = reading.statement.place.headings.at(-1) ?? ''
      const inHeading = headings.get(heading) ?? this.#headingFeatures(heading)
      headings.set(heading, inHeading)
      for (const feature of inHeading) this.#count(feature, scores)
    }
    return all
  }

  #countWords({ statement: { tokens } }: Reading, scores: Scores): void {
    let before = -1
    for (let at = 0; at < tokens.length; at++) {
      const known = this.#known(tokens[at]!.form)
      if (known === null) continue
      this.#count(known.word, scores)
      this.#count(known.end, scores)
      if (before >= 0 && known.stem >= 0) this.#count(this.#pairOf(before, known.stem), scores)
      before = known.stem
    }
  }

  /** The feature of a pair of stems, or -1: most stems have few others behind them. */
  #pairOf(first: number, second: number): number {
    const { followersFrom, followers, words } = this.tables
    const to = followersFrom[first + 1]!
    for (let at = followersFrom[first]!; at < to && followers[at]! <= second; at++) if (followers[at] === second) return words.from.length - 1 + at
    return -1
  }

  #headingFeatures(heading: string): readonly number[] {
    return tokenize(heading).flatMap(({ form }) => this.#known(form)?.inHeading ?? [])
  }

  /** A feature counts once in a sentence. */
  #count(feature: number, { all, from }: Scores): void {
    if (feature < 0 || this.#countedIn[feature] === this.#sentence) return
    this.#countedIn[feature] = this.#sentence
    const { weightsFrom, weights } = this.tables
    const to = 2 * weightsFrom[feature + 1]!
    for (let at = 2 * weightsFrom[feature]!; at < to; at += 2) all[from + weights[at]!]! += weights[at + 1]!
  }
}

/** Where the scores of one reading begin among those of all. */
interface Scores {
  readonly all: Int32Array
  readonly from: number
}
