import { data } from '../generated/data.js'
import type { KindId } from '../shared/vocabulary.js'

/** The statutory maximum of a complaint term, in calendar days. */
export interface RegimeMaximum {
  readonly regime: string
  readonly kinds: readonly KindId[]
  readonly days: number
  /** When an advisory committee handles the complaint. */
  readonly withCommittee: number
  /** The one extension that the Act allows. */
  readonly extension: number
  readonly source: string
  /** YYYY-MM-DD */
  readonly validFrom: string
}

const rows = data['regime-maxima'] as readonly RegimeMaximum[]

/** The maximum of a regime ("awb", "wkkgz", "wno") in force on `asOf` (YYYY-MM-DD, null for today); null when it has none. */
export function maximumOf(regime: string, asOf: string | null): RegimeMaximum | null {
  return rows.find((row) => row.regime === regime && (asOf === null || row.validFrom <= asOf)) ?? null
}

/** The maxima that bind contracts of a kind: empty where the Act leaves the term to the provider's own procedure. */
export function maximaFor(kind: KindId, asOf: string | null): readonly RegimeMaximum[] {
  return rows.filter((row) => row.kinds.includes(kind) && (asOf === null || row.validFrom <= asOf))
}
