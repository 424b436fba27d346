import type { Span } from '../../document/span.js'
import type { Facts } from '../../facts/facts.js'
import type { Reading } from '../../facts/read-statements.js'
import { packed as english } from '../../generated/second-reader-en.js'
import { packed as dutch } from '../../generated/second-reader-nl.js'
import { unpackWeights, type PackedWeights } from './pack-weights.js'
import { SentenceScorer } from './score-readings.js'

/** Asked for by language, so that a run on Dutch contracts never loads English. */
const packed: Readonly<Record<string, () => PackedWeights>> = { nl: () => dutch, en: () => english }

interface SecondReader {
  readonly rules: readonly string[]
  readonly scorer: SentenceScorer
}

const opened = new Map<string, SecondReader>()

/** The second reader of a language, its weights read once; null when it has none. */
function readerOf(language: string): SecondReader | null {
  const known = opened.get(language)
  if (known !== undefined) return known
  const find = packed[language]
  if (find === undefined) return null
  const tables = unpackWeights(find())
  const made = { rules: tables.rules, scorer: new SentenceScorer(tables) }
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
