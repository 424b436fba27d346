import { data } from '../generated/data.js'
import { fold } from '../languages/token.js'

/** An Act that is no longer in force. */
export interface RepealedAct {
  readonly id: string
  /** Titles, matched without regard to case and diacritics. */
  readonly names: readonly string[]
  /** Abbreviations, matched as printed. */
  readonly short: readonly string[]
  /** YYYY-MM-DD, first day without it. */
  readonly repealed: string
  readonly now: string
}

const rows = data['repealed-acts'] as readonly RepealedAct[]

/** The first Act in a text that is no longer in force on `asOf` (YYYY-MM-DD, null for today's data); null when there is none. */
export function repealedActIn(text: string, asOf: string | null): RepealedAct | null {
  const folded = fold(text)
  const words = new Set(text.match(/[\p{L}]+/gu) ?? [])
  return rows.find(({ names, short, repealed }) => (asOf === null || repealed <= asOf) && (names.some((name) => folded.includes(fold(name))) || short.some((name) => words.has(name)))) ?? null
}
