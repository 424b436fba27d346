import { readFileSync, readdirSync } from 'node:fs'
import { defaultReadOptions } from '../document/source-block.js'
import { buildDocument } from '../document/build-document.js'
import { sentenceFeatures } from '../second-reader/sentence-features.js'
import type { Weights } from '../second-reader/weights.js'
import { collectFacts, type Facts } from '../facts/facts.js'
import { languages } from '../languages/index.js'
import { readMarkdown } from '../readers/markdown/read-markdown.js'
import type { Language } from '../rule-api/rule.js'
import { rules } from '../ruleset/index.js'
import { halfOf } from './measure-bank.js'
import { overlapsEvidence, type ContractLabels } from './measure-contracts.js'
import { readAlsoMet, readBanks } from './measure-quality.js'
import { miniContract } from './mini-contract.js'

/** A sentence with the rules it speaks to. */
interface Example {
  readonly features: readonly string[]
  readonly rules: ReadonlySet<string>
}

const epochs = 10
const rate = 0.2
/** How far weights may go: the larger, the closer to the sentences learned from. */
const freedom = 0.2
/** How much more a sentence that speaks to the rule counts than another. */
const boost = 2
/** Below this a weight is noise and is left out. */
const least = 0.15
/** A feature seen once teaches nothing. */
const leastSeen = 2
/** Sentences are taken in steps of this many, so that those of one rule do not come in a row; a prime, so that all have their turn. */
const stride = 7919

/** Trains the second reader of a language: logistic regression by rule. */
export function trainSecondReader(language: Language): Weights {
  const examples = [...bankExamples(language), ...contractExamples(language)]
  const counts = countsOf(examples)
  const names = [...counts.keys()].filter((name) => counts.get(name)! >= leastSeen).sort()
  const numbers = new Map(names.map((name, number) => [name, number]))
  const lesson: Lesson = {
    sentences: examples.map(({ features }) => Int32Array.from(features.flatMap((name) => numbers.get(name) ?? []))),
    pull: Float64Array.from(names, (name) => 1 / (freedom * counts.get(name)!)),
  }
  const ids = rules.map(({ meta }) => meta.id)
  const models = ids.map((id) => learn(lesson, examples.map((example) => example.rules.has(id))))
  const features: Record<string, number[]> = {}
  for (const [number, name] of names.entries())
    for (const [index, { weights }] of models.entries()) if (Math.abs(weights[number]!) >= least) (features[name] ??= []).push(index, hundredths(weights[number]!))
  return { rules: ids, bias: models.map(({ bias }) => hundredths(bias)), features }
}

function hundredths(weight: number): number {
  return Math.round(weight * 100)
}

function countsOf(examples: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { features } of examples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return counts
}

/** What all rules learn from. */
interface Lesson {
  /** The numbers of the features of each sentence. */
  readonly sentences: readonly Int32Array[]
  /** Per feature, how strongly its weight is drawn to 0 each time it is seen: the same in all for a rare one and a common one. */
  readonly pull: Float64Array
}

/** Gradient descent with a step of its own for each feature (AdaGrad: Duchi, Hazan and Singer, JMLR 2011), so that rare words learn as fast as common ones. */
function learn({ sentences, pull }: Lesson, wanted: readonly boolean[]): { readonly bias: number; readonly weights: Float64Array } {
  const weights = new Float64Array(pull.length)
  const squares = new Float64Array(pull.length).fill(1)
  let bias = -3
  let squaresOfBias = 1
  for (let turn = 0; turn < epochs * sentences.length; turn++) {
    const at = (turn * stride) % sentences.length
    const features = sentences[at]!
    let score = bias
    for (const feature of features) score += weights[feature]!
    const slope = (1 / (1 + Math.exp(-score)) - (wanted[at]! ? 1 : 0)) * (wanted[at]! ? boost : 1)
    squaresOfBias += slope * slope
    bias -= (rate * slope) / Math.sqrt(squaresOfBias)
    for (const feature of features) {
      const step = slope + weights[feature]! * pull[feature]!
      squares[feature]! += step * step
      weights[feature]! -= (rate * step) / Math.sqrt(squares[feature]!)
    }
  }
  return { bias, weights }
}

/** Open and practice sentences: what fulfils, weakens or violates a rule speaks to it; a look-alike speaks to none. What is known to fulfil other rules too speaks to those. */
function bankExamples(language: Language): readonly Example[] {
  const alsoMet = [...readAlsoMet()]
  return readBanks(null).flatMap(({ bank, practice }) => [bank, ...(practice === null ? [] : [practice])].flatMap((file) =>
    Object.entries(file[language] ?? {}).flatMap(([expected, cases]) => cases
      .filter(({ text }) => file === practice || halfOf(text) === 'open')
      .flatMap((item) => factsOf(miniContract(language, item), language).readings
        .filter(({ statement }) => statement.place.number?.startsWith('9'))
        .map((reading) => ({ features: [...sentenceFeatures(reading)], rules: new Set([...(expected === 'lookalike' ? [] : [bank.rule]), ...alsoMet.filter(([, texts]) => texts.has(item.text)).map(([rule]) => rule)]) }))))))
}

/** Every sentence of the open contracts, with the rules whose labelled evidence it holds. */
function contractExamples(language: Language): readonly Example[] {
  const folder = new URL('../../fixtures/benchmark/open/', import.meta.url)
  return readdirSync(folder).filter((name) => name.endsWith('.labels.json')).sort().flatMap((name) => {
    const labels = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as ContractLabels
    if (labels.language !== language) return []
    const facts = factsOf(readFileSync(new URL(labels.file, folder), 'utf8'), language)
    return facts.readings.map((reading) => {
      const text = facts.document.text.slice(reading.statement.span.start, reading.statement.span.end)
      const spoken = Object.entries(labels.outcomes).filter(([, { evidence = [] }]) => overlapsEvidence([text], evidence)).map(([rule]) => rule)
      return { features: [...sentenceFeatures(reading)], rules: new Set(spoken) }
    })
  })
}

function factsOf(markdown: string, language: Language): Facts {
  return collectFacts(buildDocument(readMarkdown(new TextEncoder().encode(markdown), defaultReadOptions)), languages[language])
}
