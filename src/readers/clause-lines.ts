import type { Span } from '../document/span.js'
import { opensWithBullet, splitLabel } from './label.js'

const reference = new RegExp(`(?:^|[\\s(])(?:${[
  'artikel', 'artikelen', 'art\\.', 'artt\\.', 'lid', 'leden', 'bijlage', 'bijlagen', 'hoofdstuk', 'paragraaf', 'titel', 'afdeling', 'onderdeel', 'onderdelen',
  'onder', 'sub', 'nr\\.', 'nummer', 'perceel', 'versie', 'article', 'articles', 'clause', 'clauses', 'section', 'sections', 'paragraph', 'paragraphs',
  'annex', 'schedule', 'schedules', 'part', 'chapter', 'no\\.', 'number', 'van', 'in', 'op', 'aan', 'met', 'bij', 'te', 'tot', 't/m', 'de', 'het', 'een',
  'dit', 'deze', 'per', 'om', 'voor', 'door', 'en', 'of', 'and', 'or', 'the', 'a', 'an', 'to', 'under', 'with', 'by', 'this', 'at', 'from', 'for', '€',
].join('|')})$`, 'iu')
const listed = /[;,:][\s\u00a0]*(?:en|of|en\/of|and|or|and\/or)$/iu
const longestTitle = 90

/**
 * Spans of the clauses in a paragraph of several lines: a new one starts where a line opens with a clause label or a bullet, and
 * around a short line that is bold as a whole, and before a bold term with a colon ("**Opdrachtgever:** …"); other lines stay joined. A line after "…bedoeld in artikel" goes on with
 * the sentence, whatever number it opens with.
 */
export function clauseLines(text: string, bold: readonly Span[]): Span[] {
  const spans: Span[] = []
  let start = 0
  let previous: string | null = null
  let title = false
  for (const { line, at, end } of linesOf(text)) {
    const own = text.includes('\n') && isBoldTitle(text, { start: at, end }, bold)
    if (previous !== null && (own || title || opensClause(line, previous) || opensWithTerm(text, at, bold))) {
      spans.push({ start, end: at })
      start = at
    }
    title = own
    previous = line
  }
  return [...spans, { start, end: text.length }].filter((span) => text.slice(span.start, span.end).trim() !== '')
}

/** True when a line starts a clause of its own, seen the line before it. */
export function opensClause(line: string, previous: string): boolean {
  if (splitLabel(line).label === null && !opensWithBullet(line)) return false
  return listed.test(previous) || !reference.test(previous)
}

/** True when the white space aside all of the span is bold. */
export function isBold(text: string, span: Span, bold: readonly Span[]): boolean {
  let at = span.start
  for (const { start, end } of bold) {
    if (end <= at || start >= span.end) continue
    if (text.slice(at, Math.max(at, start)).trim() !== '') return false
    at = Math.max(at, end)
  }
  return at > span.start && text.slice(at, span.end).trim() === ''
}

function opensWithTerm(text: string, at: number, bold: readonly Span[]): boolean {
  const start = at + /^\s*/u.exec(text.slice(at))![0].length
  const term = bold.find((span) => span.start <= start && span.end > start)
  return term !== undefined && term.end - start <= longestTitle && /:\s*$/u.test(text.slice(start, text[term.end] === ':' ? term.end + 1 : term.end))
}

function isBoldTitle(text: string, span: Span, bold: readonly Span[]): boolean {
  const line = text.slice(span.start, span.end).trim()
  return line.length <= longestTitle && !/[.;,:]$/u.test(line) && isBold(text, span, bold)
}

function* linesOf(text: string): Generator<{ line: string; at: number; end: number }> {
  for (let at = 0; at <= text.length;) {
    const feed = text.indexOf('\n', at)
    const end = feed < 0 ? text.length : feed
    const line = text.slice(at, end).trim()
    if (line !== '') yield { line, at, end }
    at = end + 1
  }
}
