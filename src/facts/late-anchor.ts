import { aYear, type ComplaintTerm } from './complaint-terms.js'

const counting = /^(?:te|rekenen|gerekend|tellen|geteld|counted|counting|reckoned|running|starting|beginning|,)$/u
const anchor = /^(?:na|nadat|vanaf|sinds|zodra|volgend|after|of|from|following|since|once)$/u
const end = /^(?:[,;.:|()]|maar|doch|but|tenzij|unless|en|and)$/u
const reach = 18

/**
 * True when a term counts from a named moment that is neither the arrival of the complaint nor a step after the answer: "binnen zes weken
 * na het eerste gesprek", "within six weeks of the end of mediation". Whatever that moment is, the complainant's time starts late.
 */
export function countsFromElsewhere({ reading: { statement }, deadline, days }: ComplaintTerm): boolean {
  if (days < 4 || days >= aYear) return false
  const { tokens, matches } = statement
  let from = tokens.findIndex(({ start }) => start >= deadline.end)
  while (from >= 0 && counting.test(tokens[from]?.folded ?? '')) from++
  if (from < 0 || !anchor.test(tokens[from]?.folded ?? '')) return false
  const length = tokens.slice(from + 1, from + reach).findIndex(({ folded }) => end.test(folded))
  const to = length < 0 ? Math.min(tokens.length, from + reach) : from + 1 + length
  return to - from > 1 && !matches.some((match) => (match.concept === 'term.arrival' || match.concept === 'term.later-step') && match.from >= from && match.from < to)
}
