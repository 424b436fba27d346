import { opensClause } from '../clause-lines.js'
import { opensWithBullet, splitLabel } from '../label.js'
import { isTocLine } from '../toc-line.js'
import type { Line } from './line.js'
import type { LinePitch } from './line-pitch.js'
import { nextWordFits } from './word-fit.js'

const sentenceEnd = /[.;:!?]["'”’)\]]*$/u
const clauseEnd = /(?:[.;:,!?]["'”’)\]]*|[;,]?\s(?:en|of|en\/of|and|or))$/u
const lowerStart = /^[\p{Ll}]/u

/** True when `next` starts a new paragraph after the lines (at least one) of the paragraph before it. */
export function breaksBefore(lines: readonly Line[], next: Line, pitch: LinePitch): boolean {
  const line = lines.at(-1)!
  if (isTocLine(line.text) || isTocLine(next.text)) return true
  if (Math.abs(line.size - next.size) > 0.1 * line.size) return true
  const sameRegion = line.region === next.region
  if (sameRegion && next.y - line.y > pitch(line.size) + 0.25 * line.size) return true
  const fits = nextWordFits(line, next)
  if (changesWeight(line, next, fits)) return true
  if (opensLabel(next)) return breaksBeforeLabel(lines, next, fits)
  if (fits && !/[-\u00ad/]$/u.test(line.text) && breaksOnPurpose(line, next)) return true
  return isAtOtherIndent(lines, next) && (fits || sentenceEnd.test(line.text)) && !(lowerStart.test(next.text) && !sentenceEnd.test(line.text))
}

/** True for a line that opens with a clause label or a bullet. */
export function opensLabel({ text }: Line): boolean {
  return splitLabel(text).label !== null || opensWithBullet(text)
}

/** A bold line is a heading of the plain text that follows, unless it is full and simply goes on. */
function changesWeight(line: Line, next: Line, fits: boolean): boolean {
  return line.bold !== next.bold && (fits || (line.bold ? !/[,-]$/u.test(line.text) && /^\p{Lu}/u.test(next.text) : sentenceEnd.test(line.text)))
}

/** "…bedoeld in artikel⏎5.2 …" goes on; a label does open a clause after punctuation, after a short line, or in sequence. */
function breaksBeforeLabel(lines: readonly Line[], next: Line, fits: boolean): boolean {
  const line = lines.at(-1)!
  if (!opensClause(next.text, line.text)) return false
  if (fits || clauseEnd.test(line.text) || opensWithBullet(next.text)) return true
  const first = lines[0]!
  const aligned = Math.abs(offset(next) - offset(first)) <= 2
  const hanging = lines.length > 1 && offset(lines[1]!) > offset(first) + 3
  return aligned && (hanging || follows(splitLabel(first.text).label, splitLabel(next.text).label))
}

/** True when two labels are one step apart in the same series: "5.1" and "5.2", "a" and "b". */
function follows(label: string | null, next: string | null): boolean {
  if (label === null || next === null) return false
  const [a, b] = [label, next].map((text) => /^(.*?)(\d+|[a-z])$/iu.exec(text))
  if (a === null || b === null || a === undefined || b === undefined || a[1] !== b[1]) return false
  const value = (text: string): number => (/^\d+$/u.test(text) ? Number(text) : text.codePointAt(0)!)
  return value(b[2]!) === value(a[2]!) + 1
}

function breaksOnPurpose(line: Line, next: Line): boolean {
  if (!lowerStart.test(next.text)) return true
  return sentenceEnd.test(line.text) || line.right - line.x1 > 0.5 * (line.right - line.left)
}

/** True when the line starts neither where the paragraph started nor where it went on. */
function isAtOtherIndent(lines: readonly Line[], next: Line): boolean {
  const [first, second] = lines
  if (second === undefined) return false
  const usual = offset(second)
  return Math.abs(offset(next) - usual) > 3 && !(lines.length === 1 && offset(next) > offset(first!))
}

/** Where a line starts in its column, so that lines of two columns or pages compare. */
function offset(line: Line): number {
  return line.x0 - line.left
}
