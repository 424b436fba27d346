import { judgeContract, type CheckOptions, type Input, type JudgedContract } from '../engine/check.js'
import { waiveDocument } from '../engine/waive-document.js'
import type { ReviewOptions } from './review-options.js'

/** Judges a contract as `check` does, in the language of the comments, with what was accepted outside of it waived. Throws ReadError. */
export async function judgeForReview(input: Input, check: CheckOptions, { language, waivers, today }: ReviewOptions): Promise<JudgedContract> {
  const judged = await judgeContract(input, { ...check, language })
  return { ...judged, document: waiveDocument(judged.document, waivers, today, language ?? judged.facts.language.id) }
}
