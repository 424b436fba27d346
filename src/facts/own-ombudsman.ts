import { data } from '../generated/data.js'
import { fold } from '../languages/token.js'

/** A row of the dated data file on municipalities with an ombudsman of their own. */
export interface OwnOmbudsman {
  readonly municipality: string
  readonly ombudsman: string
  readonly seen: string
  /** YYYY-MM-DD */
  readonly from: string
  readonly certain: boolean
}

const rows = data['own-ombudsman'] as readonly OwnOmbudsman[]

/** The ombudsman of a municipality's own on `asOf` (YYYY-MM-DD, null for today), as far as the data file knows; null when it has none listed. */
export function ownOmbudsmanOf(commissioner: string, asOf: string | null): OwnOmbudsman | null {
  const name = fold(commissioner).replace(/^(?:centrum)?gemeenten?\s+|^(?:municipality|city) of\s+/u, '').trim()
  return rows.find(({ municipality, from }) => fold(municipality) === name && (asOf === null || from <= asOf)) ?? null
}
