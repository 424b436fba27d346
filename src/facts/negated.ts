import type { ConceptMatch } from '../languages/lexicon.js'
import type { Statement } from './statement.js'

const boundary = /^(?:[,;:–—()]|maar|doch|but|tenzij|unless|behoudens|except|waarbij|which|who|die|dat|wie|indien|als|wanneer|if|when|where|zodat|omdat|because)$/u

/**
 * True when a negation governs one of the matched concepts: it stands in the same segment (between commas and conjunctions), is not part of
 * a matched concept and not one of the negations that fulfil ("niet later dan", "geen kosten").
 */
export function isNegated(statement: Statement, matched: readonly ConceptMatch[]): boolean {
  const negations = new Set(statement.matches.filter(({ concept }) => concept === 'negation').map(({ from }) => from))
  // A phrase that opens with the negation means it ("zonder aandeel", "niet betrokken"): it negates nothing else.
  const harmless = statement.matches.filter(({ concept, from, to }) => concept === 'negation.harmless' || (to - from > 1 && concept !== 'carve-out' && negations.has(from)))
  const inside = (at: number, ranges: readonly ConceptMatch[]): boolean => ranges.some(({ from, to }) => from <= at && at < to)
  const segments = segmentsOf(statement)
  return statement.matches.some(({ concept, from }) =>
    concept === 'negation' && from >= statement.own && !inside(from, harmless) && !inside(from, matched)
    && matched.some((match) => match.from >= statement.own && segments[from] === segments[match.from]))
}

function segmentsOf(statement: Statement): number[] {
  let segment = 0
  return statement.tokens.map(({ folded }) => (boundary.test(folded) ? ++segment : segment))
}
