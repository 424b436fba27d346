import { perForm, type Form } from './form.js'
import type { Language } from './language.js'
import { numberOf, ownValue } from './numbers.js'
import type { Token } from './token.js'
import { oncePer } from '../shared/once-per.js'

/** A term in a sentence. `days` counts calendar days; null for an immediate ("dezelfde dag" is 1) or an indefinite one. */
export interface Deadline {
  readonly start: number
  readonly end: number
  readonly days: number
  readonly amount: number
  readonly unit: string
  /** Token index of the number. */
  readonly token: number
}

/**
 * Finds amounts of time: "zes (6) weken", "30 dagen", "tien werkdagen", "ten working days", "de vijfde werkdag", "a year", "half jaar".
 */
export function findDeadlines(tokens: readonly Token[], language: Language): Deadline[] {
  const found: Deadline[] = []
  const amountOf = amountsOf(language)
  for (let i = 0; i < tokens.length; i++) {
    const { amount, joined } = amountOf(tokens[i]!.form)
    if (joined !== null) {
      found.push({ start: tokens[i]!.start, end: tokens[i]!.end, ...joined, token: i })
      continue
    }
    if (amount === null || recurring.has(tokens[i - 1]?.folded ?? '')) continue
    const counted = countedUnit(tokens, i, amount, language)
    if (counted !== null) {
      found.push({ start: tokens[i - 1]!.start, end: tokens[i]!.end, days: amount * counted, amount, unit: tokens[i - 1]!.folded, token: i })
      continue
    }
    const unitAt = unitAfter(tokens, i, language)
    if (unitAt === null) continue
    const unit = tokens[unitAt.at]!
    found.push({ start: tokens[i]!.start, end: unit.end, days: amount * unitAt.days, amount, unit: unit.folded, token: i })
    i = unitAt.at
  }
  return found
}

/** "Uiterlijk op dag 30", "by the end of week four": the days of the unit that stands before its number; null for anything else. */
function countedUnit(tokens: readonly Token[], at: number, amount: number, language: Language): number | null {
  const unit = tokens[at - 1]?.folded ?? ''
  if (!/^(?:dag|werkdag|week|maand|day|month)$/u.test(unit) || !/^(?:op|in|van|by|of|on|na|after|working|uiterlijk|binnen)$/u.test(tokens[at - 2]?.folded ?? '')) return null
  const days = ownValue(language.units, unit) ?? 1
  return amount * days > 100 || unitAfter(tokens, at, language) !== null ? null : days
}

interface WordAmount {
  readonly amount: number | null
  readonly joined: { readonly days: number; readonly amount: number; readonly unit: string } | null
}

/** The amount that a word says, or the amount and unit in one word; found once for each distinct word. */
const amountsOf = oncePer((language: Language): ((form: Form) => WordAmount) => perForm(({ folded }) => amountIn(folded, language)))

const nothing: WordAmount = { amount: null, joined: null }

function amountIn(word: string, language: Language): WordAmount {
  const ordinal = ownValue(language.ordinals, word) ?? (/^\d{1,3}(?:e|de|ste|st|nd|rd|th)$/u.test(word) ? parseInt(word, 10) : undefined)
  const amount = numberOf(word, language.numbers) ?? ordinal ?? null
  const joined = amount === null ? joinedAmount(word, language) : null
  return amount === null && joined === null ? nothing : { amount, joined }
}

/** The unit at most four tokens after the number: "zes (6) weken", "ten (10) working days", "vier volle weken". */
function unitAfter(tokens: readonly Token[], from: number, language: Language): { at: number; days: number } | null {
  let working = false
  for (let at = from + 1; at < tokens.length && at <= from + 5; at++) {
    const { folded, word } = tokens[at]!
    const days = ownValue(language.units, folded)
    if (days !== undefined) return { at, days: working && days < 7 ? days * 1.4 : days }
    if (language.workingWords.has(folded)) working = true
    else if (word && !/^\d+$/u.test(folded) && !fillers.has(folded)) return null
    else if (!word && !/^[()-]$/u.test(folded)) return null
  }
  return null
}

/** "Elke drie maanden" is a frequency, not a term. */
const recurring = new Set(['elke', 'iedere', 'per', 'every', 'each'])
const fillers = new Set(['volle', 'hele', 'kalender', 'aaneengesloten', 'full', 'calendar', 'clear', 'whole', 'consecutive', 'further', 'extra', 'more', 'a', 'volgende', 'opeenvolgende', 'next'])

/** "zesweekse", "10-day", "six-week": number and unit in one word. */
function joinedAmount(word: string, language: Language): { days: number; amount: number; unit: string } | null {
  const match = /^([a-z]+|\d+)-?(weken|weekse|daagse|maands|weeks?|days?|months?)[a-z]*$/u.exec(word)
  if (match === null) return null
  const amount = numberOf(match[1]!, language.numbers)
  const days = ownValue(language.units, match[2]!) ?? (match[2]!.startsWith('week') ? 7 : match[2]!.startsWith('maand') ? 30 : 1)
  return amount === null ? null : { days: amount * days, amount, unit: match[2]! }
}
