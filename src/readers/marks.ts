import type { BlockComment, Revision } from '../document/source-block.js'
import type { Span } from '../document/span.js'

/** What a reader knows about stretches of a paragraph, beside its text. */
export interface Marks {
  readonly placeholders: readonly Span[]
  readonly hidden: readonly Span[]
  readonly revisions: readonly Revision[]
  readonly comments: readonly BlockComment[]
}

export const noMarks: Marks = { placeholders: [], hidden: [], revisions: [], comments: [] }

/**
 * The marks of a part of the text, counted from the start of that part. Changes and comments on what was cut off around the part (its
 * label, white space), up to `reach`, stay as empty spans at its ends.
 */
export function sliceMarks(marks: Marks, part: Span, reach: Span): Marks {
  if (marks === noMarks) return noMarks
  const inside = (spans: readonly Span[]): Span[] => spans.map((span) => clamp(span, part)).filter(({ start, end }) => end > start)
  return {
    placeholders: inside(marks.placeholders), hidden: inside(marks.hidden),
    revisions: marks.revisions.filter(({ span }) => touches(span, reach)).map((mark) => ({ ...mark, span: clamp(mark.span, part) })),
    comments: marks.comments.filter(({ span }) => touches(span, reach)).map((mark) => ({ ...mark, span: clamp(mark.span, part) })),
  }
}

function touches({ start, end }: Span, reach: Span): boolean {
  return end > start ? end > reach.start && start < reach.end : start >= reach.start && start <= reach.end
}

function clamp({ start, end }: Span, part: Span): Span {
  const within = (offset: number): number => Math.min(Math.max(offset, part.start), part.end) - part.start
  return { start: within(start), end: within(end) }
}
