import type { Span } from '../../document/span.js'
import type { Facts } from '../../facts/facts.js'
import type { Reading } from '../../facts/read-statements.js'
import { weights as english } from '../../generated/second-reader-en.js'
import { weights as dutch } from '../../generated/second-reader-nl.js'
import { SentenceScorer } from './score-readings.js'
import type { Weights } from './weights.js'

const packed: Readonly<Record<string, string>> = { nl: dutch, en: english }

interface SecondReader {
  readonly rules: readonly string[]
  readonly scorer: SentenceScorer
}

const opened = new Map<string, SecondReader>()

/** The second reader of a language, its weights read once; null when it has none. */
function readerOf(language: string): SecondReader | null {
  const known = opened.get(language)
  if (known !== undefined) return known
  const text = packed[language]
  if (text === undefined) return null
  const weights = JSON.parse(text) as Weights
  const made = { rules: weights.rules, scorer: new SentenceScorer(weights) }
  opened.set(language, made)
  return made
}

const most = 3
/** Hundredths of a logit; chosen by measuring: below it a sentence is more often noise than help. */
const threshold = -100

interface Scored {
  readonly readings: readonly Reading[]
  /** For each reading one for each rule. */
  readonly scores: Int32Array
}

const scored = new WeakMap<Facts, Scored>()

/** The sentences most worth a human look for a rule that found nothing, best first, at most three. Never an outcome: a pointer. */
export function pointOut(facts: Facts, ruleId: string): readonly Span[] {
  const reader = readerOf(facts.language.id)
  const rule = reader?.rules.indexOf(ruleId) ?? -1
  if (reader === null || rule < 0) return []
  const { readings, scores } = scoredBy(reader, facts)
  const found: { readonly span: Span; readonly score: number }[] = []
  for (let at = 0; at < readings.length; at++) {
    const score = scores[at * reader.rules.length + rule]!
    if (score >= threshold) found.push({ span: readings[at]!.statement.span, score })
  }
  return found.sort((a, b) => b.score - a.score || a.span.start - b.span.start).slice(0, most).map(({ span }) => span)
}

function scoredBy({ scorer }: SecondReader, facts: Facts): Scored {
  const known = scored.get(facts)
  if (known !== undefined) return known
  const readings = facts.readings.filter(({ statement }) => statement.place.zone !== 'toc')
  const made = { readings, scores: scorer.scores(readings) }
  scored.set(facts, made)
  return made
}
