import { opensClause } from '../clause-lines.js'
import { opensWithBullet, splitLabel } from '../label.js'
import { isContentsLine } from './contents-line.js'
import type { Line } from './line.js'
import type { LinePitch } from './line-pitch.js'
import { nextWordFits } from './word-fit.js'

const sentenceEnd = /[.;:!?]["'”’)\]]*$/u
const clauseEnd = /(?:[.;:,!?]["'”’)\]]*|[;,]?\s(?:en|of|en\/of|and|or))$/u
/** "Klacht: …", "“Complaint” means …": a line that defines a term. */
const definedTerm = /^(?:["“„'‘]\p{Lu}[^"”’']{2,40}["”’'](?=:| means| betekent|,)|\p{Lu}[\p{L}\s-]{2,30}(?::|\smeans\s|\sbetekent\s))/u
const lowerStart = /^[(["“„'‘]?\p{Ll}/u

/** True when `next` starts a new paragraph after the lines (at least one) of the paragraph before it. */
export function breaksBefore(lines: readonly Line[], next: Line, pitch: LinePitch): boolean {
  const line = lines.at(-1)!
  if (isContentsLine(line) || isContentsLine(next)) return true
  if (Math.abs(line.size - next.size) > 0.1 * line.size) return true
  const sameRegion = line.region === next.region
  if (sameRegion && next.y - line.y > pitch(line.size) + 0.25 * line.size) return true
  const fits = nextWordFits(line, next)
  if (changesWeight(line, next, fits)) return true
  if (opensLabel(next)) return breaksBeforeLabel(lines, next, fits)
  if (fits && !/[-\u00ad/]$/u.test(line.text) && breaksOnPurpose(line, next)) return true
  if (/[.;]$/u.test(line.text) && (definedTerm.test(next.text))) return true
  if (line.bold && next.bold ? isCapitals(line.text) && !isCapitals(next.text) : isCapitals(next.text) && !isCapitals(line.text)) return true
  return isAtOtherIndent(lines, next) && (fits || sentenceEnd.test(line.text)) && !(lowerStart.test(next.text) && !sentenceEnd.test(line.text))
}

/** True for a line that opens with a clause label or a bullet. */
export function opensLabel({ text, bold }: Line): boolean {
  return splitLabel(text, bold ? 'heading' : 'body').label !== null || opensWithBullet(text)
}

/** A line that is bold as a whole is a heading of the plain text below it; bold words that run over a line end are not. */
function changesWeight(line: Line, next: Line, fits: boolean): boolean {
  if (line.bold === next.bold) return false
  if (fits) return true
  const atLineEnd = line.pieces.at(-1)!.piece.bold !== next.pieces[0]!.piece.bold
  return atLineEnd && !lowerStart.test(next.text) && !/[,-]$/u.test(line.text)
}

/** A bullet always opens an item, a dash may be part of the sentence; "…bedoeld in artikel⏎5.2 …" goes on; a label does open a clause after punctuation, after a short line, or in sequence. */
function breaksBeforeLabel(lines: readonly Line[], next: Line, fits: boolean): boolean {
  const line = lines.at(-1)!
  if (opensWithBullet(next.text) && (fits || !/^[–—-]/u.test(next.text))) return true
  if (splitLabel(next.text).label === null && !opensWithBullet(next.text)) return fits
  if (!opensClause(next.text, lines.slice(-2).map(({ text }) => text).join(' '))) return false
  if (!fits && runsInline(lines, next)) return false
  if (fits || clauseEnd.test(line.text)) return true
  const first = lines[0]!
  const aligned = Math.abs(offset(next) - offset(first)) <= 2
  const hanging = lines.length > 1 && offset(lines[1]!) > offset(first) + 3
  return aligned && (hanging || follows(splitLabel(first.text).label, splitLabel(next.text).label))
}

/** "Bijlage A: prijzen. Bijlage B: tabel." in one line: where such a series goes on, a label at the start of a full line is there by chance. */
function runsInline(lines: readonly Line[], next: Line): boolean {
  const word = /^(\p{L}{4,}) /u.exec(splitLabel(next.text).label ?? '')?.[1]
  return word !== undefined && lines.some(({ text }) => new RegExp(`[.;] ${word} [A-Z\\d]{1,3}:`, 'u').test(text))
}

/** True when two labels are one step apart in the same series: "5.1" and "5.2", "a" and "b". */
function follows(label: string | null, next: string | null): boolean {
  if (label === null || next === null) return false
  const [a, b] = [label, next].map((text) => /^(.*?)(\d+|[a-z])$/iu.exec(text))
  if (a === null || b === null || a === undefined || b === undefined || a[1] !== b[1]) return false
  const value = (text: string): number => (/^\d+$/u.test(text) ? Number(text) : text.codePointAt(0)!)
  return value(b[2]!) === value(a[2]!) + 1
}

function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /(?:\p{Lu}[^\p{L}]*){8}/u.test(text)
}

function breaksOnPurpose(line: Line, next: Line): boolean {
  if (!lowerStart.test(next.text) || sentenceEnd.test(line.text)) return true
  const slack = line.right - line.x1
  return (line.text.endsWith(',') || slack > 0.35 * (line.right - line.left)) && nextWordFits(line, next, line.reach, 2)
}

/** True when the line does not start where the paragraph went on, or stands out from the label that the paragraph opened with. */
function isAtOtherIndent(lines: readonly Line[], next: Line): boolean {
  const [first, second] = lines
  if (second === undefined) return opensLabel(first!) && offset(next) < offset(first!) + (opensWithBullet(first!.text) ? 1 : -3)
  return Math.abs(offset(next) - offset(second)) > 3
}

/** Where a line starts in its column, so that lines of two columns or pages compare. */
function offset(line: Line): number {
  return line.x0 - line.left
}
