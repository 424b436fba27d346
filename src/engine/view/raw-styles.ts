import type { ContractDocument, DocumentBlock } from '../../document/contract-document.js'
import type { StyledSpan } from './contract-view.js'

/** Styled spans of a block's raw text as spans of its canonical text; what lies outside the block is cut off. */
export function rawStyles(styles: readonly StyledSpan[], block: DocumentBlock, document: ContractDocument): StyledSpan[] {
  const { length } = block.source.text
  return styles.flatMap(({ start, end, style }) => {
    const raw = { start: Math.max(0, start), end: Math.min(length, end) }
    if (raw.end <= raw.start) return []
    const span = document.fromSource(block.index, raw)
    return span.end > span.start ? [{ style, start: span.start - block.span.start, end: span.end - block.span.start }] : []
  })
}
