import type { Span } from '../../document/span.js'
import { noMarks, type Marks } from '../marks.js'
import type { ParagraphPiece } from './paragraph-location.js'
import type { ParagraphText } from './paragraph-text.js'

/** Paragraphs that read as one because the mark between them is a tracked change. */
export interface JoinedText extends ParagraphText {
  readonly pieces: readonly ParagraphPiece[]
}

/** A paragraph by itself. */
export function singleText(text: ParagraphText, paragraph: number): JoinedText {
  return { ...text, pieces: [{ paragraph, start: 0 }] }
}

/** The two as one text; marks and pieces of the second move along. */
export function joinTexts(first: JoinedText, second: JoinedText): JoinedText {
  const by = first.text.length
  const move = (span: Span): Span => ({ start: span.start + by, end: span.end + by })
  return {
    text: first.text + second.text, bold: [...first.bold, ...second.bold.map(move)], marks: joinMarks(first.marks, second.marks, move),
    cites: [...first.cites, ...second.cites], drawings: [...first.drawings, ...second.drawings], toc: second.toc,
    pieces: [...first.pieces, ...second.pieces.map((piece) => ({ ...piece, start: piece.start + by }))],
  }
}

function joinMarks(first: Marks, second: Marks, move: (span: Span) => Span): Marks {
  if (first === noMarks && second === noMarks) return noMarks
  return {
    placeholders: [...first.placeholders, ...second.placeholders.map(move)], hidden: [...first.hidden, ...second.hidden.map(move)],
    revisions: [...first.revisions, ...second.revisions.map((mark) => ({ ...mark, span: move(mark.span) }))],
    comments: [...first.comments, ...second.comments.map((mark) => ({ ...mark, span: move(mark.span) }))],
  }
}
