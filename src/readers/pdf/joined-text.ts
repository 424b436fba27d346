import type { SourceLocation, PdfRegion } from '../../document/location.js'
import type { Span } from '../../document/span.js'
import { MappedText } from '../mapped-text.js'
import { lineJoint } from './line-joint.js'
import { letterEdge } from './letter-edge.js'
import type { Gap, Line } from './line.js'
import type { Box, Piece } from './page-text.js'
import type { Vocabulary } from './vocabulary.js'

/** The text of a paragraph; its sources are offsets in the letters of its pieces, one after the other. */
export interface JoinedText {
  readonly text: MappedText
  readonly bold: readonly Span[]
  locate(source: Span): SourceLocation
}

const longestLabel = 12

interface Letters {
  readonly start: number
  readonly piece: Piece
  readonly line: Line
}

/** Joins the lines of a paragraph (at least one) and keeps the way back to the boxes on the page. */
export function joinLines(lines: readonly Line[], vocabulary: Vocabulary): JoinedText {
  const letters: Letters[] = []
  const parts: MappedText[] = []
  const bold: Span[] = []
  let source = 0
  let length = 0
  const push = (part: MappedText): void => {
    parts.push(part)
    length += part.text.length
  }
  lines.forEach((line, i) => {
    const joint = i + 1 < lines.length ? lineJoint(line, lines[i + 1]!, vocabulary) : { drop: 0, between: '' }
    line.pieces.forEach(({ piece, gap }, j) => {
      const text = j === line.pieces.length - 1 ? piece.text.slice(0, Math.max(0, piece.text.length - joint.drop)) : piece.text
      const kept = text === '' ? '' : keptGap(gap, lines.length === 1 || (i === 0 && j === 1 && line.pieces[0]!.piece.text.length <= longestLabel))
      if (kept !== '') push(MappedText.standing(kept, { start: source, end: source }))
      if (piece.bold) bold.push({ start: length, end: length + text.length })
      push(MappedText.verbatim(text, source))
      letters.push({ start: source, piece, line })
      source += piece.text.length
    })
    if (joint.between !== '') push(MappedText.standing(joint.between, { start: source, end: source }))
  })
  return { text: MappedText.join(parts), bold, locate: (span) => ({ format: 'pdf', regions: regionsOf(letters, span) }) }
}

/** A wide gap inside running text is justification; only after a label or in a line of its own it is a tab. */
function keptGap(gap: Gap, mayTab: boolean): Gap {
  return gap === '\t' && !mayTab ? ' ' : gap
}

/** One box for each line that the span touches; an empty span gives the letter after it. */
function regionsOf(letters: readonly Letters[], { start, end }: Span): readonly [PdfRegion, ...PdfRegion[]] {
  const last = letters.at(-1)!
  const from = Math.min(start, last.start + last.piece.text.length - 1)
  const to = Math.max(end, from + 1)
  const boxes = new Map<Line, Box>()
  for (const { start: at, piece, line } of letters) {
    if (at >= to || at + piece.text.length <= from) continue
    const box = partBox(piece, Math.max(0, from - at), Math.min(piece.text.length, to - at))
    const known = boxes.get(line)
    boxes.set(line, known === undefined ? box : { x0: Math.min(known.x0, box.x0), y0: Math.min(known.y0, box.y0), x1: Math.max(known.x1, box.x1), y1: Math.max(known.y1, box.y1) })
  }
  const [first, ...rest] = [...boxes].map(([line, box]) => regionOf(line, box))
  return [first!, ...rest]
}

function partBox(piece: Piece, start: number, end: number): Box {
  return { x0: letterEdge(piece, start), x1: letterEdge(piece, end), y0: piece.y0, y1: piece.y1 }
}

function regionOf(line: Line, box: Box): PdfRegion {
  const shown = line.page.toShown(box)
  const round = (value: number): number => Math.round(value * 100) / 100
  return { page: line.page.page, x: round(shown.x0), y: round(shown.y0), width: round(shown.x1 - shown.x0), height: round(shown.y1 - shown.y0) }
}
