import type { FlowItem, FlowLine } from './document-flow.js'
import { withoutPieces, type Line } from './line.js'
import type { Piece } from './page-text.js'

/** The notes of one page; each has its lines. */
export interface PageNotes {
  readonly page: number
  readonly notes: readonly (readonly Line[])[]
}

export interface FlowWithoutNotes {
  readonly flow: readonly FlowItem[]
  readonly notes: readonly PageNotes[]
}

const opening = /^(?:\[?\d{1,3}\]?[\s.)\t]|\d{1,3}(?=\p{Lu})|[*†‡])/u
const mark = /^\[?(\d{1,3}|[*†‡]+)\]?$/u

/**
 * Takes the footnotes out of the flow: smaller lines at the end of a column that open with a number or star, set raised or below a
 * short ruling line. Their marks in the text ("klacht¹") go with them, since they are no part of the sentence.
 */
export function takeFootnotes(flow: readonly FlowItem[], bodySize: number): FlowWithoutNotes {
  const notes: PageNotes[] = []
  const taken = new Set<Line>()
  for (const lines of byRegion(flow)) {
    const start = noteStart(lines, bodySize)
    if (start < 0) continue
    const own = splitNotes(lines.slice(start))
    own.flat().forEach((line) => taken.add(line))
    notes.push({ page: lines[0]!.page.page, notes: own })
  }
  const marks = new Map<number, Set<string>>()
  for (const { page, notes: own } of notes) marks.set(page, new Set([...(marks.get(page) ?? []), ...own.flatMap(([first]) => markOf(first!))]))
  return { notes, flow: withoutMarks(flow.filter((item) => item.kind === 'table' || !taken.has(item.line)), marks) }
}

function byRegion(flow: readonly FlowItem[]): Line[][] {
  const regions: Line[][] = []
  for (const { line } of flow.filter((item): item is FlowLine => item.kind === 'line')) {
    const last = regions.at(-1)
    if (last !== undefined && last[0]!.region === line.region) last.push(line)
    else regions.push([line])
  }
  return regions
}

function noteStart(lines: readonly Line[], bodySize: number): number {
  const small = lines.findLastIndex(({ size }) => size > 0.93 * bodySize) + 1
  const start = lines.findIndex((line, i) => i >= small && opening.test(line.text))
  if (start < 0 || start === 0) return -1
  return hasRaisedMark(lines[start]!) || isBelowRule(lines[start]!, lines[start - 1]!) ? start : -1
}

function hasRaisedMark({ pieces, size }: Line): boolean {
  const [first, second] = pieces
  return first !== undefined && second !== undefined && mark.test(first.piece.text) && (first.piece.size < 0.85 * size || first.piece.y < second.piece.y - 0.1 * size)
}

function isBelowRule(line: Line, previous: Line): boolean {
  return line.page.rulings.some(({ x0, x1, y0, y1 }) => y1 - y0 < 3 && y0 > previous.y - 1 && y1 < line.y && x1 - x0 < 0.6 * (line.right - line.left) && x0 < line.left + 12)
}

function splitNotes(lines: readonly Line[]): Line[][] {
  const notes: Line[][] = []
  for (const line of lines) {
    if (notes.length === 0 || opening.test(line.text)) notes.push([line])
    else notes.at(-1)!.push(line)
  }
  return notes
}

function markOf({ text }: Line): string[] {
  const found = /^\[?(\d{1,3}|[*†‡]+)/u.exec(text)
  return found === null ? [] : [found[1]!]
}

function withoutMarks(flow: readonly FlowItem[], marks: ReadonlyMap<number, ReadonlySet<string>>): FlowItem[] {
  const clean = (line: Line): Line | null => {
    const own = marks.get(line.page.page)
    return own === undefined ? line : withoutPieces(line, new Set(line.pieces.map(({ piece }) => piece).filter((piece) => isMark(piece, line, own))))
  }
  return flow.flatMap((item): FlowItem[] => {
    if (item.kind === 'table') {
      return [{ ...item, cells: item.cells.map((cell) => ({ ...cell, lines: cell.lines.flatMap((line) => clean(line) ?? []) })) }]
    }
    const line = clean(item.line)
    return line === null ? [] : [{ kind: 'line', line }]
  })
}

function isMark(piece: Piece, line: Line, marks: ReadonlySet<string>): boolean {
  const found = mark.exec(piece.text)
  return found !== null && marks.has(found[1]!) && piece.size <= 0.8 * line.size && piece.y < line.y - 0.1 * line.size
}
