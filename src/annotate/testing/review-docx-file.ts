import { defaultReadOptions } from '../../document/source-block.js'
import type { CheckOptions } from '../../engine/check.js'
import { defaultReviewOptions, type ReviewOptions } from '../review-options.js'
import { review, type ReviewedFile } from '../review.js'
import { partOf, nodesBelow } from './word-tree.js'

export const youth: CheckOptions = { language: null, kinds: ['youth'], commissioner: null, ombudsman: null, asOf: null, read: defaultReadOptions, supplied: [] }

export function reviewed(bytes: Uint8Array, options: Partial<ReviewOptions> = {}, check: CheckOptions = youth): Promise<ReviewedFile> {
  return review({ name: 'contract.docx', bytes }, check, { ...defaultReviewOptions, ...options })
}

/** Ids of klachtlint's own comments in a file. */
export function ownComments(bytes: Uint8Array, part = 'word/comments.xml'): ReadonlySet<string> {
  return new Set(nodesBelow(partOf(bytes, part)).filter(({ name, attributes }) => name === 'w:comment' && attributes['w:author'] === 'klachtlint').map(({ attributes }) => attributes['w:id']!))
}
