import type { Facts } from '../facts/facts.js'
import type { Reading } from '../facts/read-statements.js'
import { packed as english } from '../generated/second-reader-en.js'
import { packed as dutch } from '../generated/second-reader-nl.js'
import { unpackWeights, type PackedWeights } from './pack-weights.js'
import { SentenceScorer } from './score-readings.js'

/** How much a sentence looks like those that speak to a rule: hundredths of a logit; 0 is even odds. */
export type ScoreOf = (reading: Reading) => number

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

/** For each reading one for each rule; a contract is scored once. */
const scored = new WeakMap<Facts, Int32Array>()

/** The scores of a contract's sentences for a rule; null for a rule or a language (such as one of a rule pack) that the second reader does not know. */
export function scoresFor(facts: Facts, ruleId: string): ScoreOf | null {
  const reader = facts.language.further === undefined ? readerOf(facts.language.id) : null
  const rule = reader?.rules.indexOf(ruleId) ?? -1
  if (reader === null || rule < 0) return null
  const scores = scored.get(facts) ?? reader.scorer.scores(facts.readings)
  scored.set(facts, scores)
  return ({ statement }) => scores[statement.index * reader.rules.length + rule]!
}
