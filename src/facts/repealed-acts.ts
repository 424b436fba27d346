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
const folded = new Map(rows.map((row) => [row, row.names.map(fold)]))

/** The first Act in a text that is no longer in force on `asOf` (YYYY-MM-DD, null for today's data); null when there is none. */
export function repealedActIn(text: string, asOf: string | null): RepealedAct | null {
  const plain = fold(text)
  return rows.find((row) => (asOf === null || row.repealed <= asOf) && (folded.get(row)!.some((name) => plain.includes(name)) || row.short.some((name) => text.includes(name) && isWordOf(text, name)))) ?? null
}

function isWordOf(text: string, name: string): boolean {
  return [...(text.match(/\p{L}+/gu) ?? [])].includes(name)
}
