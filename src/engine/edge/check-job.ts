import type { ReadErrorCode } from '../../document/source-block.js'
import type { AnnotateErrorCode } from '../../annotate/annotate-error.js'
import type { ReviewOptions } from '../../annotate/review-options.js'
import type { Localized } from '../../shared/vocabulary.js'
import type { CheckOptions } from '../check.js'
import type { ReportedDocument } from '../report.js'
import type { ContractView } from '../view/contract-view.js'

/** One contract to check, as it goes to a worker: plain data only. */
export interface CheckJob {
  readonly path: string
  readonly bytes: Uint8Array
  readonly options: CheckOptions
  /** Whether the contract itself is wanted too, for a page that shows it. */
  readonly withView: boolean
  /** How to write the findings into the contract; left out where only the report is wanted. */
  readonly review?: ReviewOptions
}

/** The contract with the findings written into it. */
export interface Reviewed {
  readonly bytes: Uint8Array
  readonly comments: number
  readonly insertions: number
}

export type CheckErrorCode = ReadErrorCode | AnnotateErrorCode | 'not-found' | 'annex-not-found' | 'timeout' | 'out-of-memory' | 'crashed' | 'internal'

/** What comes back: a document, or why there is none. Never an exception. */
export type CheckAnswer =
  | { readonly kind: 'document'; readonly document: ReportedDocument; readonly view: ContractView | null; readonly reviewed?: Reviewed }
  | { readonly kind: 'error'; readonly code: CheckErrorCode; readonly message: Localized }
