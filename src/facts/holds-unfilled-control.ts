import type { ContractDocument } from '../document/contract-document.js'
import { overlaps, type Span } from '../document/span.js'

/** True when a span of the contract holds a field of the word processor (a content control of Word) that nobody filled in. */
export function holdsUnfilledControl(document: ContractDocument, span: Span): boolean {
  return document.blocks.some((block) => block.source.placeholders.length > 0 && overlaps(block.span, span)
    && block.source.placeholders.some((prompt) => overlaps(document.fromSource(block.index, prompt), span)))
}
