import { neutral } from '../neutral.js'

/** Markup that is safe to put on a page; only `html` makes it. */
export class Html {
  constructor(readonly text: string) {}
}

export type Piece = string | number | null | Html | readonly Piece[]

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/**
 * Markup with pieces put in: every string is text of somebody else and is escaped, for content and for a quoted attribute alike; controls and
 * bidirectional characters become visible marks. Null gives nothing, a list its pieces one after the other.
 */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  let text = strings[0] ?? ''
  pieces.forEach((piece, index) => {
    text += markup(piece) + (strings[index + 1] ?? '')
  })
  return new Html(text)
}

/** Nothing. */
export const none = new Html('')

function markup(piece: Piece): string {
  if (piece === null) return ''
  if (piece instanceof Html) return piece.text
  if (typeof piece === 'number') return String(piece)
  return typeof piece === 'string' ? escapeHtml(piece) : piece.map(markup).join('')
}

function escapeHtml(text: string): string {
  return neutral(text).replace(/[&<>"']/gu, (char) => entities[char] ?? char)
}
