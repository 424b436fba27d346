import type { Span } from '../document/span.js'
import type { Facts } from '../facts/facts.js'
import { scoresFor } from './contract-scores.js'

const most = 3
/** Hundredths of a logit; chosen by measuring: below it a sentence is more often noise than help. */
const threshold = -150

/** The sentences most worth a human look for a rule that found nothing, best first, at most three. Never an outcome: a pointer. */
export function pointOut(facts: Facts, ruleId: string): readonly Span[] {
  const scoreOf = scoresFor(facts, ruleId)
  if (scoreOf === null) return []
  const found: { readonly span: Span; readonly score: number }[] = []
  for (const reading of facts.readings) {
    const score = scoreOf(reading)
    if (score >= threshold && reading.statement.place.zone !== 'toc') found.push({ span: reading.statement.span, score })
  }
  return found.sort((a, b) => b.score - a.score || a.span.start - b.span.start).slice(0, most).map(({ span }) => span)
}
