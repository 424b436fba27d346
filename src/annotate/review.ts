import type { CheckOptions, Input } from '../engine/check.js'
import type { ReportedDocument } from '../engine/report.js'
import { sniffFormat } from '../readers/sniff.js'
import { AnnotateError } from './annotate-error.js'
import type { ReviewOptions } from './review-options.js'

/** A contract with the findings written into it. */
export interface ReviewedFile {
  readonly bytes: Uint8Array
  /** The report on the contract as it was without earlier comments and insertions of klachtlint. */
  readonly document: ReportedDocument
  readonly comments: number
  readonly insertions: number
}

/**
 * Judges a contract and writes the findings into it: the same bytes and options give the same bytes, in Node and in a browser. Its own
 * earlier comments and insertions are replaced. Throws ReadError where it cannot be read and AnnotateError where it cannot be written to.
 */
export async function review(input: Input, check: CheckOptions, options: ReviewOptions): Promise<ReviewedFile> {
  const format = sniffFormat(input.bytes, input.name)
  if (format === 'docx') return (await import('./docx/review-docx.js')).reviewDocx(input, check, options)
  if (format === 'pdf') return (await import('./pdf/review-pdf.js')).reviewPdf(input, check, options)
  throw new AnnotateError('format')
}
