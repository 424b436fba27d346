import type { BlockComment, Revision } from '../../document/source-block.js'
import type { Span } from '../../document/span.js'
import { noMarks, type Marks } from '../marks.js'

/** Who changed a stretch of text and how; `gone` when the view leaves it out. */
export interface Change {
  readonly kind: Revision['kind']
  readonly author: string | null
  readonly date: string | null
  readonly gone: boolean
}

export interface TextStyle {
  readonly bold: boolean
  readonly hidden: boolean
  readonly placeholder: boolean
  readonly change: Change | null
}

/** Gathers the text of one paragraph with the marks on it; neighbours with the same mark become one. */
export class TextCollector {
  text = ''
  readonly bold: Span[] = []
  private readonly hidden: Span[] = []
  private readonly placeholders: Span[] = []
  private readonly revisions: Revision[] = []
  private readonly comments: BlockComment[] = []

  append(text: string, { bold, hidden, placeholder, change }: TextStyle): void {
    if (text === '') return
    const start = this.text.length
    if (change?.gone !== true) this.text += text
    const span = { start, end: this.text.length }
    if (change !== null) this.revise(text, span, change)
    if (change?.gone === true) return
    if (bold || text.trim() === '') extend(this.bold, span, bold)
    if (hidden) extend(this.hidden, span, true)
    if (placeholder) extend(this.placeholders, span, true)
  }

  comment(comment: BlockComment): void {
    this.comments.push(comment)
  }

  marks(): Marks {
    const { placeholders, hidden, revisions, comments } = this
    return placeholders.length + hidden.length + revisions.length + comments.length === 0 ? noMarks : { placeholders, hidden, revisions, comments }
  }

  private revise(text: string, span: Span, { kind, author, date }: Change): void {
    const last = this.revisions.at(-1)
    const joins = last !== undefined && last.span.end === span.start && last.kind === kind && last.author === author && last.date === date
      && (last.span.end > last.span.start) === (span.end > span.start)
    if (joins) this.revisions[this.revisions.length - 1] = { ...last, span: { start: last.span.start, end: span.end }, text: last.text + text }
    else this.revisions.push({ kind, span, text, author, date })
  }
}

/** White space goes on with a stretch before it, but starts none. */
function extend(spans: Span[], span: Span, starts: boolean): void {
  const last = spans.at(-1)
  if (last !== undefined && last.end === span.start) spans[spans.length - 1] = { start: last.start, end: span.end }
  else if (starts) spans.push(span)
}
