import type { ConceptMatch } from '../languages/lexicon.js'
import { formTest } from '../languages/form.js'
import type { Statement } from './statement.js'
import { oncePer } from '../shared/once-per.js'

/** "Niet verplicht een regeling te hebben" denies the whole duty, whatever else the negation belongs to. */
const denial = /^(?:verplicht|gehouden|genoodzaakt|vereist|required|obliged|bound|obligated)$/u
const isBoundary = formTest(/^(?:[,;:–—()|]|maar|doch|but|tenzij|unless|behoudens|except|waarbij|which|who|die|dat|wie|indien|als|wanneer|if|when|where|zodat|omdat|because|zolang|totdat|until|while)$/u)

/**
 * True when a negation governs one of the matched concepts: it stands in the same segment (between commas and conjunctions), is not part of
 * a matched concept and not one of the negations that fulfil ("niet later dan", "geen kosten").
 */
export function isNegated(statement: Statement, matched: readonly ConceptMatch[]): boolean {
  const negative = statement.matchesOf('negation')
  if (negative.length === 0) return false
  const negations = new Set(negative.map(({ from }) => from))
  // A phrase of the same family that opens with the negation means it ("zonder aandeel", "niet betrokken"): it negates nothing else.
  const families = new Set(matched.map(({ concept }) => familyOf(concept)))
  const harmless = statement.matches.filter(({ concept, from, to }) =>
    concept === 'negation.harmless' || (to - from > 1 && negations.has(from) && families.has(familyOf(concept)) && !denial.test(statement.tokens[from + 1]!.folded)))
  const inside = (at: number, ranges: readonly ConceptMatch[]): boolean => ranges.some(({ from, to, skipped }) => from <= at && at < to && !skipped.includes(at))
  const segments = segmentsOf(statement)
  return negative.some(({ from }) =>
    from >= statement.own && !inside(from, harmless) && !inside(from, matched)
    && matched.some((match) => match.from >= statement.own && segments[from] === segments[match.from]))
}

const subordinating = /^(?:tenzij|unless|waarbij|which|who|die|dat|wie|indien|als|wanneer|if|when|where|zodat|omdat|because)$/u
const verbFirst = /^(?:is|zijn|wordt|worden|heeft|hebben|blijft|blijven|komt|komen|levert|krijgt|vindt|lukt|kan|kunnen|voldoet|slaagt|reageert|antwoordt|betreft|should|had|were)$/u

/** True when a negation governs a matched concept in a main clause: "Is een klacht niet behandeld, dan …" and "klachten die niet …" refuse nothing. */
export function isDenied(statement: Statement, matched: readonly ConceptMatch[]): boolean {
  const { tokens, own } = statement
  const segments = segmentsOf(statement)
  const conditional = verbFirst.test(tokens[own]?.folded ?? '')
  const main = matched.filter(({ from }) => {
    const opener = tokens[segments.indexOf(segments[from]!)]!.folded
    return !subordinating.test(opener) && !(conditional && segments[from] === segments[own])
  })
  return main.length > 0 && isNegated(statement, main)
}

const conditional = /^(?:indien|wanneer|zodra|if|when|where|whenever)$/u

/** True when a match ends in a clause that only supposes: "Krijgt hij geen antwoord, dan …", "where the Provider refuses …". */
export function isSupposed(statement: Statement, { to }: ConceptMatch): boolean {
  const { tokens, own } = statement
  const segments = segmentsOf(statement)
  const segment = segments[to - 1]!
  const first = segments.indexOf(segment)
  const opener = tokens[first]!.folded
  if (conditional.test(opener) || tokens.at(-1)?.folded === '?') return true
  if (/^(?:als|should)$/u.test(opener)) return first <= own || tokens[first - 1]?.folded === ','
  return verbFirst.test(tokens[own]?.folded ?? '') && segment === segments[own] && segments.at(-1) !== segment
}

/** "fair" of "fair.uninvolved". */
function familyOf(concept: string): string {
  return concept.split('.')[0]!
}

/** Per token the number of its segment: the stretch between commas and conjunctions it stands in. */
export const segmentsOf = oncePer(({ tokens }: Statement): readonly number[] => {
  let segment = 0
  return tokens.map(({ form }) => (isBoundary(form) ? ++segment : segment))
})
