import type { SuppliedWaiver } from '../engine/waive-document.js'
import type { Language } from '../rule-api/rule.js'

/** How a contract is reviewed. */
export interface ReviewOptions {
  /** Language of the comments; null for the contract's own. */
  readonly language: Language | null
  /** Also comment on what is met. */
  readonly met: boolean
  /** Insert model clauses for what is missing (Word only). */
  readonly insert: boolean
  /** Date of comments and insertions, ISO 8601; null for none, so that the same input gives the same bytes. */
  readonly date: string | null
  /** Write to a signed file though that makes its signature invalid. */
  readonly force: boolean
  /** What was accepted outside of the contract, and the day on which that is judged, YYYY-MM-DD. */
  readonly waivers: readonly SuppliedWaiver[]
  readonly today: string
}

export const defaultReviewOptions: ReviewOptions = { language: null, met: false, insert: true, date: null, force: false, waivers: [], today: '' }
