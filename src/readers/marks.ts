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

/** The marks of a part of the text, counted from the start of that part; what lies outside falls away. */
export function sliceMarks(marks: Marks, part: Span): Marks {
  if (marks === noMarks) return noMarks
  return {
    placeholders: marks.placeholders.flatMap((span) => clip(span, part)).filter(({ start, end }) => end > start),
    hidden: marks.hidden.flatMap((span) => clip(span, part)).filter(({ start, end }) => end > start),
    revisions: marks.revisions.flatMap((mark) => clip(mark.span, part).map((span) => ({ ...mark, span }))),
    comments: marks.comments.flatMap((mark) => clip(mark.span, part).map((span) => ({ ...mark, span }))),
  }
}

function clip({ start, end }: Span, part: Span): Span[] {
  const outside = end < part.start || start > part.end || (end > start && (end === part.start || start === part.end))
  if (outside) return []
  return [{ start: Math.max(start, part.start) - part.start, end: Math.min(end, part.end) - part.start }]
}
