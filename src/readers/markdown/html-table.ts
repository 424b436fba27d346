import type { CellPlace } from '../../document/source-block.js'
import type { Span } from '../../document/span.js'
import { htmlPiece } from './html-tags.js'

export interface HtmlCell extends Span, Pick<CellPlace, 'row' | 'column' | 'head'> {}

/** A stretch of HTML: a table with the insides of its cells, or what stands around tables (`cells` is null). */
export interface HtmlStretch extends Span {
  readonly cells: readonly HtmlCell[] | null
}

interface OpenCell {
  readonly start: number
  readonly head: boolean
  readonly columns: number
  readonly rows: number
}

const widest = 63

/** Parts HTML into tables and the rest. A table that is not closed, or holds another one, stays with the rest. */
export function partTables(html: string): HtmlStretch[] {
  const stretches: HtmlStretch[] = []
  let at = 0
  for (const match of html.matchAll(/<table[\s>](?:(?!<table[\s>])[\s\S])*?<\/table\s*>/giu)) {
    const end = match.index + match[0].length
    const cells = cellsOf(html.slice(0, end), match.index)
    if (cells.length === 0) continue
    stretches.push({ start: at, end: match.index, cells: null }, { start: match.index, end, cells })
    at = end
  }
  return [...stretches, { start: at, end: html.length, cells: null }].filter(({ start, end }) => end > start)
}

/** Cells are closed by their end tag or by the next cell or row (HTML 13.1.2.4); spans push what follows aside. */
function cellsOf(html: string, from: number): HtmlCell[] {
  const cells: HtmlCell[] = []
  const taken: number[] = []
  let row = -1
  let column = 0
  let open: OpenCell | null = null
  const close = (end: number): void => {
    if (open === null) return
    while ((taken[column] ?? 0) > row) column++
    cells.push({ start: open.start, end, row, column, head: open.head })
    for (let i = 0; i < open.columns; i++) taken[column + i] = row + open.rows
    column += open.columns
    open = null
  }
  for (const match of html.slice(from).matchAll(htmlPiece)) {
    const name = match[2]?.toLowerCase()
    const start = from + match.index
    if (name === 'tr' || name === 'table' || name === 'td' || name === 'th') close(start)
    if (match[1] === '/') continue
    if (name === 'tr') [row, column] = [row + 1, 0]
    else if (name === 'td' || name === 'th') {
      row = Math.max(row, 0)
      open = { start: start + match[0].length, head: name === 'th', columns: spanIn(match[0], 'colspan'), rows: spanIn(match[0], 'rowspan') }
    }
  }
  return cells
}

function spanIn(tag: string, attribute: string): number {
  const value = Number(new RegExp(`\\s${attribute}\\s*=\\s*["']?(\\d{1,4})`, 'iu').exec(tag)?.[1] ?? 1)
  return Math.min(Math.max(1, value), widest)
}
