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
import { readBanks } from './measure-quality.js'
import { miniContract } from './mini-contract.js'

/** A sentence with the rules it speaks to. */
interface Example {
  readonly features: readonly string[]
  readonly rules: ReadonlySet<string>
}

const epochs = 16
const firstRate = 0.2
/** By how much weights shrink with each sentence that has them: else a common word ends up with a weight that rare sentences cannot outweigh. */
const decay = 0.001
/** How much more a sentence that speaks to the rule may count than another. */
const mostBoost = 4
/** Below this a weight is noise and is left out. */
const least = 0.08
/** A feature seen once teaches nothing. */
const leastSeen = 2

/** Trains the second reader of a language: logistic regression by rule, stochastic gradient descent in a fixed order, averaged over the epochs. */
export function trainSecondReader(language: Language): Weights {
  const examples = frequentOnly([...bankExamples(language), ...contractExamples(language)])
  const ids = rules.map(({ meta }) => meta.id)
  const models = ids.map((id) => trainRule(examples, id))
  const features: Record<string, number[]> = {}
  for (const [index, { weights }] of models.entries())
    for (const [feature, weight] of weights) if (Math.abs(weight) >= least) (features[feature] ??= []).push(index, hundredths(weight))
  return { rules: ids, bias: models.map(({ bias }) => hundredths(bias)), features: Object.fromEntries(Object.entries(features).sort(([a], [b]) => (a < b ? -1 : 1))) }
}

function hundredths(weight: number): number {
  return Math.round(weight * 100)
}

function trainRule(examples: readonly Example[], id: string): { bias: number; weights: ReadonlyMap<string, number> } {
  const weights = new Map<string, number>()
  const sums = new Map<string, number>()
  const positives = examples.filter((example) => example.rules.has(id)).length
  const boost = Math.min(mostBoost, (examples.length - positives) / Math.max(1, positives) / 3)
  let bias = -2
  let sumOfBias = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { features, rules } of examples) {
      const wanted = rules.has(id) ? 1 : 0
      const score = features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), bias)
      const error = wanted - 1 / (1 + Math.exp(-score))
      const step = (firstRate / (1 + epoch)) * error * (wanted === 1 ? boost : 1) / Math.sqrt(features.length)
      bias += step
      for (const feature of features) weights.set(feature, ((weights.get(feature) ?? 0) + step) * (1 - decay))
    }
    sumOfBias += bias
    for (const [feature, weight] of weights) sums.set(feature, (sums.get(feature) ?? 0) + weight)
  }
  return { bias: sumOfBias / epochs, weights: new Map([...sums].map(([feature, sum]) => [feature, sum / epochs])) }
}

function frequentOnly(examples: readonly Example[]): readonly Example[] {
  const seen = new Map<string, number>()
  for (const { features } of examples) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  return examples.map((example) => ({ ...example, features: example.features.filter((feature) => seen.get(feature)! >= leastSeen) }))
}

/** Open and practice sentences: what fulfils, weakens or violates a rule speaks to it; a look-alike speaks to none. */
function bankExamples(language: Language): readonly Example[] {
  return readBanks(null).flatMap(({ bank, practice }) => [bank, ...(practice === null ? [] : [practice])].flatMap((file) =>
    Object.entries(file[language] ?? {}).flatMap(([expected, cases]) => cases
      .filter(({ text }) => file === practice || halfOf(text) === 'open')
      .flatMap((item) => factsOf(miniContract(language, item), language).readings
        .filter(({ statement }) => statement.place.number?.startsWith('9'))
        .map((reading) => ({ features: [...sentenceFeatures(reading)], rules: new Set(expected === 'lookalike' ? [] : [bank.rule]) }))))))
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
