import type { DocxPart, SourceLocation } from '../../document/location.js'
import type { Span } from '../../document/span.js'

/** A paragraph of the part and where its text starts in the joined text of the block it gave. */
export interface ParagraphPiece {
  readonly paragraph: number
  readonly start: number
}

/**
 * Gives places in the paragraph that a span starts in; a block can be several paragraphs where a change took a paragraph mark
 * away. Offsets count the text of that paragraph in the view that was read, a typed label included.
 */
export function paragraphLocator(part: DocxPart, pieces: readonly ParagraphPiece[]): (source: Span) => SourceLocation {
  return ({ start, end }) => {
    const found = Math.max(0, pieces.findLastIndex((piece) => piece.start <= start))
    const piece = pieces[found]!
    const next = pieces[found + 1]?.start ?? Infinity
    return { format: 'docx', part, paragraph: piece.paragraph, start: start - piece.start, end: Math.min(end, next) - piece.start }
  }
}
