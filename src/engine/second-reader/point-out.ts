import type { Span } from '../../document/span.js'
import type { Facts } from '../../facts/facts.js'
import { weights as english } from '../../generated/second-reader-en.js'
import { weights as dutch } from '../../generated/second-reader-nl.js'
import { sentenceFeatures } from './sentence-features.js'
import type { Weights } from './weights.js'

const packed: Readonly<Record<string, string>> = { nl: dutch, en: english }
const read = new Map<string, Weights>()

/** The weights of a language, read once; null when it has none. */
function weightsOf(language: string): Weights | null {
  const known = read.get(language)
  if (known !== undefined) return known
  const text = packed[language]
  if (text === undefined) return null
  const made = JSON.parse(text) as Weights
  read.set(language, made)
  return made
}

const most = 3
/** Hundredths of a logit; chosen by measuring: below it a sentence is more often noise than help. */
const threshold = -100

type Scores = readonly { readonly span: Span; readonly byRule: Float64Array }[]

const scored = new WeakMap<Facts, Scores>()

/** The sentences most worth a human look for a rule that found nothing, best first, at most three. Never an outcome: a pointer. */
export function pointOut(facts: Facts, ruleId: string): readonly Span[] {
  const index = weightsOf(facts.language.id)?.rules.indexOf(ruleId) ?? -1
  if (index < 0) return []
  return scoresOf(facts)
    .filter(({ byRule }) => byRule[index]! >= threshold)
    .sort((a, b) => b.byRule[index]! - a.byRule[index]! || a.span.start - b.span.start)
    .slice(0, most).map(({ span }) => span)
}

function scoresOf(facts: Facts): Scores {
  const known = scored.get(facts)
  if (known !== undefined) return known
  const weights = weightsOf(facts.language.id)!
  const scores = facts.readings.filter(({ statement }) => statement.place.zone !== 'toc')
    .map((reading) => ({ span: reading.statement.span, byRule: scoreSentence(sentenceFeatures(reading), weights) }))
  scored.set(facts, scores)
  return scores
}

/** The score of one sentence for every rule of the weights. */
export function scoreSentence(features: ReadonlySet<string>, { bias, features: table }: Weights): Float64Array {
  const scores = Float64Array.from(bias)
  for (const feature of features) {
    if (!Object.hasOwn(table, feature)) continue
    const pairs = table[feature]!
    for (let at = 0; at < pairs.length; at += 2) scores[pairs[at]!]! += pairs[at + 1]!
  }
  return scores
}
