import type { Table, TableCell, TableRow } from 'mdast'
import { between, inner, textOf, unsure } from './plain-text.js'

/** A line of cells without markup between pipes, the first and the last of which stand at its ends. */
const cellLine = new RegExp(`^\\|(?:${inner}\\|)+$`, 'u')
const delimiterLine = /^\|(?: *:?-+:? *\|)+$/u

/** A table of GFM whose cells hold no markup, as the parser gives it (alignment left out); null when it may be anything else. Offsets count from `at`. */
export function plainTable(text: string, at: number): Table | null {
  const lines = text.split('\n')
  const [head, delimiters] = lines
  if (delimiters === undefined || !delimiterLine.test(delimiters) || widthOf(delimiters) !== widthOf(head!)) return null
  if (!lines.every((line) => cellLine.test(line) && !line.includes('||') && !unsure.test(line))) return null
  const rows: TableRow[] = []
  let from = at
  for (const [index, line] of lines.entries()) {
    if (index !== 1) rows.push({ type: 'tableRow', children: cellsOf(line, from), position: between(from, from + line.length) })
    from += line.length + 1
  }
  return { type: 'table', children: rows, position: between(at, at + text.length) }
}

/** The number of pipes. */
function widthOf(line: string): number {
  return line.split('|').length - 1
}

/** A cell begins at the pipe before it. */
function cellsOf(line: string, at: number): TableCell[] {
  let from = at
  return line.split('|').slice(1, -1).map((cell) => {
    const [start, end] = [from, from + 1 + cell.length]
    from = end
    const text = cell.replace(/^ +| +$/gu, '')
    return { type: 'tableCell', children: text === '' ? [] : [textOf(text, start + 1 + cell.indexOf(text))], position: between(start, end) }
  })
}
