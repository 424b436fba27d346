import type { Reading } from '../../facts/read-statements.js'
import { perForm, type Form } from '../../languages/form.js'
import { tokenize } from '../../languages/token.js'
import { isPlainWord, longWord, stemOf, endOf } from './sentence-features.js'
import type { Weights } from './weights.js'

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
  readonly #numbers: ReadonlyMap<string, number>
  /** Per feature, where its pairs of rule and weight begin; one more at the end. */
  readonly #from: Int32Array
  readonly #weights: Int32Array
  /** Per pair of stems (first times `stemSpan` plus second) its feature. */
  readonly #pairs = new Map<number, number>()
  readonly #stems = new Map<string, number>()
  readonly #known: (form: Form) => KnownWord | null
  /** Per feature, the last sentence that it was counted in. */
  readonly #countedIn: Int32Array
  #sentence = 0

  constructor(private readonly model: Weights) {
    const features = Object.keys(model.features)
    this.#numbers = new Map(features.map((feature, number) => [feature, number]))
    const lists = Object.values(model.features)
    this.#from = new Int32Array(features.length + 1)
    for (const [number, { length }] of lists.entries()) this.#from[number + 1] = this.#from[number]! + length
    this.#weights = Int32Array.from(lists.flat())
    this.#countedIn = new Int32Array(features.length)
    for (const [number, feature] of features.entries()) if (feature.startsWith('b:')) this.#addPair(feature.slice(2).split('_'), number)
    this.#known = perForm((form) => this.#learn(form))
  }

  #addPair([first, second]: string[], feature: number): void {
    this.#pairs.set(this.#stemNumber(first!) * stemSpan + this.#stemNumber(second!), feature)
  }

  #stemNumber(stem: string): number {
    const known = this.#stems.get(stem) ?? this.#stems.size
    this.#stems.set(stem, known)
    return known
  }

  #learn(form: Form): KnownWord | null {
    if (!isPlainWord(form)) return null
    const { folded } = form
    const stem = stemOf(folded)
    return {
      word: this.#numberOf(`w:${stem}`), end: folded.length > longWord ? this.#numberOf(`e:${endOf(folded)}`) : -1,
      inHeading: this.#numberOf(`h:${stem}`), stem: this.#stems.get(stem) ?? -1,
    }
  }

  #numberOf(feature: string): number {
    return this.#numbers.get(feature) ?? -1
  }

  /** The score of each reading for every rule of the weights, one reading after the other. */
  scores(readings: readonly Reading[]): Int32Array {
    const width = this.model.bias.length
    const all = new Int32Array(readings.length * width)
    const headings = new Map<string, readonly number[]>()
    for (let at = 0; at < readings.length; at++) {
      const reading = readings[at]!
      const scores = { all, from: at * width }
      all.set(this.model.bias, scores.from)
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
      if (before >= 0 && known.stem >= 0) this.#count(this.#pairs.get(before * stemSpan + known.stem) ?? -1, scores)
      before = known.stem
    }
  }

  #headingFeatures(heading: string): readonly number[] {
    return tokenize(heading).flatMap(({ form }) => this.#known(form)?.inHeading ?? [])
  }

  /** A feature counts once in a sentence. */
  #count(feature: number, { all, from }: Scores): void {
    if (feature < 0 || this.#countedIn[feature] === this.#sentence) return
    this.#countedIn[feature] = this.#sentence
    const to = this.#from[feature + 1]!
    for (let at = this.#from[feature]!; at < to; at += 2) all[from + this.#weights[at]!]! += this.#weights[at + 1]!
  }
}

/** Where the scores of one reading begin among those of all. */
interface Scores {
  readonly all: Int32Array
  readonly from: number
}

const stemSpan = 0x10000
