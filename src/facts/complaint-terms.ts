import type { Deadline } from '../languages/find-deadlines.js'
import type { ConceptMatch } from '../languages/lexicon.js'
import { cellsOf } from './cells-of.js'
import type { Reading } from './read-statements.js'
import type { Statement } from './statement.js'
import { segmentsOf } from './negated.js'
import { pieceOf, type Piece } from './term-piece.js'
import { comesOnTop, isAddedTo, isAside, isExtended, limitsNothing, runsOtherwise } from './term-sense.js'
import { inOneTable } from './in-one-table.js'

/** What a term in a complaint arrangement is for; `unknown` when the sentence gives no cue. */
export type TermKind = 'acknowledgement' | 'contact' | 'forwarding' | 'notice' | 'decision' | 'reaction' | 'extension' | 'second-line' | 'lodging' | 'keeping' | 'report' | 'other' | 'unknown'

/** One term of a complaint arrangement, in calendar days. */
export interface ComplaintTerm {
  readonly kind: TermKind
  readonly days: number
  readonly deadline: Deadline
  readonly reading: Reading
  /** The part of the sentence that speaks of this term: token range [from, to). */
  readonly piece: Piece
}

const cues: readonly (readonly [string, TermKind])[] = [
  ['term.keep', 'keeping'], ['term.other', 'other'], ['term.lodge', 'lodging'], ['ombudsman', 'second-line'], ['term.extend', 'extension'], ['term.reaction', 'reaction'], ['term.acknowledge', 'acknowledgement'],
  ['term.forward', 'forwarding'], ['term.notice', 'notice'], ['term.contact', 'contact'], ['term.report', 'report'], ['term.decide', 'decision'],
]

/** Every term in sentences about residents' complaints (or about going to the ombudsman), in order of the text. */
export function complaintTerms(readings: readonly Reading[]): ComplaintTerm[] {
  let last: TermKind | null = null
  return readings.filter((reading, index) => isSpeaking(reading, index, readings)).flatMap((reading) => {
    const found: ComplaintTerm[] = []
    const { statement } = reading
    statement.deadlines.forEach((deadline, index) => {
      if (isFrequency(statement, deadline) || isStretch(statement, deadline) || isLater(statement, deadline) || limitsNothing(statement, deadline)) return
      const piece = pieceOf(statement, index, isCue)
      const said = purposeOf(reading, deadline, piece) ?? found.at(-1)?.kind ?? kindInAll(statement, deadline, index) ?? (statement.concepts.has('term.same') ? last : null) ?? 'unknown'
      const meant = said === 'decision' && deadline.days >= aYear && statement.concepts.has('ombudsman') ? 'second-line' : said
      const added = meant === 'decision' && (comesOnTop(statement, deadline) || isAddedTo(statement, deadline))
      const kind = added ? 'extension' : meant === 'extension' && isExtended(statement, deadline) ? 'decision' : meant
      last = kind
      found.push({ kind, days: deadline.days, deadline, reading, piece })
    })
    return found
  })
}

/** By the whole statement; that a second term lengthens the first says not what the first is for. */
function kindInAll(statement: Statement, deadline: Deadline, index: number): TermKind | null {
  const kind = kindOf(statement, deadline, { from: 0, to: statement.tokens.length })
  return kind === 'extension' && index === 0 && statement.deadlines.length > 1 && !isExtended(statement, deadline) ? null : kind
}

/** What the term is for by its own part of the sentence; null when that gives no cue. */
function purposeOf(reading: Reading, deadline: Deadline, piece: Piece): TermKind | null {
  const { statement } = reading
  if (isToOmbudsman(statement, deadline)) return 'second-line'
  if (isAfterContract(statement, deadline) || runsOtherwise(reading, deadline)) return 'other'
  return kindOf(statement, deadline, piece)
}

function isSpeaking(reading: Reading, index: number, readings: readonly Reading[]): boolean {
  const { statement } = reading
  if (statement.deadlines.length === 0 || statement.place.zone === 'toc' || statement.place.zone === 'recital' || statement.concepts.has('term.deleted')) return false
  return speaksOfComplaint(readings, index) || statement.concepts.has('ombudsman')
}

/** True when a sentence is about a resident's complaint, or goes on in the paragraph or table of one that is. */
export function speaksOfComplaint(readings: readonly Reading[], index: number): boolean {
  const reading = readings[index]!
  if (reading.about !== 'none') return true
  return readings.slice(Math.max(0, index - rows), index).some((before, at, all) => before.about !== 'none' && ((at === all.length - 1 && before.statement.block === reading.statement.block) || (before.about === 'own' && (inOneTable(before, reading) || isCommitteesVerdict(before, reading)))))
}

/** "The committee gives its verdict within …" in a leaflet or article that has just spoken of complaints. */
function isCommitteesVerdict(before: Reading, { statement: { concepts, place } }: Reading): boolean {
  return concepts.has('term.committee') && concepts.has('term.decide') && before.statement.place.headings.at(-1) === place.headings.at(-1)
}

/** Days that nobody waits for an answer: with an ombudsman in the sentence they are the complainant's. */
export const aYear = 300

const rows = 5

/** "Once a year", "each two months" tell how often, not how long. */
function isFrequency(statement: Statement, { token }: Deadline): boolean {
  return statement.matchesOf('frequency').some(({ from, to }) => from < token && token < to)
}

/** "In two consecutive months", "in the following twelve months" is a stretch of time, not a term. */
function isStretch({ tokens }: Statement, { token, end }: Deadline): boolean {
  const before = tokens.slice(Math.max(0, token - 3), token).map(({ folded }) => folded)
  const inside = tokens.slice(token).filter(({ start }) => start < end).map(({ folded }) => folded)
  const [next, after, last] = tokens.filter(({ start }) => start >= end)
  if (/^(?:running|achtereen|aaneen|achtereenvolgens|consecutively)$/u.test(next?.folded ?? '')) return true
  if (/^(?:in a row|op rij|achter elkaar)/u.test([next, after, last].map((token) => token?.folded ?? '').join(' '))) return true
  return inside.some((word) => /^(?:consecutive|successive|opeenvolgende|achtereenvolgende)$/u.test(word)) || (before.some((word) => /^(?:following|volgende|komende|next|last|afgelopen|voorafgaande)$/u.test(word)) && before.some((word) => /^(?:in|during|gedurende|over|de|het)$/u.test(word)) && !before.includes('within') && !before.includes('binnen'))
}

/** "Staat het antwoord drie weken later nog uit": it counts from what the sentence before tells. */
function isLater({ tokens }: Statement, { end }: Deadline): boolean {
  return tokens.find(({ start }) => start >= end)?.folded === 'later' && tokens.some(({ folded }) => /^(?:als|indien|wanneer|if|where|when|staat|is|blijft|should)$/u.test(folded))
}

function isCue({ concept }: ConceptMatch): boolean {
  return cues.some(([name]) => name === concept)
}

/** "Binnen acht weken naar de ombudsman": the way there stands in the same part of the sentence as the term. */
function isToOmbudsman(statement: Statement, { token }: Deadline): boolean {
  const segments = segmentsOf(statement)
  return !statement.concepts.has('referral.cooperation') && statement.matchesOf('term.to-ombudsman').some(({ from, to }) => segments[from] === segments[token] && segments[to - 1] === segments[token])
}

/** "Klachten die binnen een jaar na de einddatum binnenkomen": how long the provider stays answerable. */
function isAfterContract(statement: Statement, { token }: Deadline): boolean {
  const { concepts } = statement
  return (concepts.has('end.contract') || concepts.has('end.after') || concepts.has('end.period')) && statement.matchesOf('end.tail').some(({ from, to }) => from <= token && token < to)
}

/** The kind of the cue nearest to the deadline; a cue inside "after the answer" or "after receipt" tells the start of the term, not what it is for. */
function kindOf(statement: Statement, deadline: Deadline, piece: Piece): TermKind | null {
  const starts = [...statement.matchesOf('term.after-answer'), ...statement.matchesOf('term.from-receipt')]
  const said = statement.matchesOf('term.acknowledge')
  const alone = standsAlone(statement, deadline, piece)
  let best: { kind: TermKind; distance: number } | null = null
  for (const [concept, kind] of cues) {
    for (const match of statement.matchesOf(concept)) {
      if (match.from < piece.from || match.to > piece.to) continue
      if (kind === 'lodging' && statement.tokens[match.from - 1]?.folded === 'who') continue
      if (isUnit(statement, match, deadline) || (kind === 'decision' && isAside(statement, match, deadline))) continue
      if (kind !== 'second-line' && kind !== 'keeping' && starts.some(({ from, to }) => from <= match.from && match.to <= to)) continue
      if (kind === 'decision' && said.some(({ from, to }) => from <= match.from && match.to <= to)) continue
      const distance = alone ? match.from : Math.min(Math.abs(match.from - deadline.token), Math.abs(match.to - 1 - deadline.token))
      if (best === null || distance < best.distance) best = { kind, distance }
    }
  }
  return best?.kind ?? null
}

/** A term in a cell of its own ("uiterlijk de derde werkdag") is for what the cell before it says first. */
function standsAlone(statement: Statement, { token }: Deadline, piece: Piece): boolean {
  const cells = cellsOf(statement)
  const cell = cells[token]!
  if (cell === 0 || cells.indexOf(cell) < piece.from) return false
  return !statement.matches.some((match) => cells[match.from] === cell && cells[match.to - 1] === cell && isCue(match) && match.concept !== 'term.decide')
}

/** A cue that is the deadline's own unit ("een kwartaal") says nothing of its purpose. */
function isUnit({ tokens }: Statement, { from, to }: ConceptMatch, deadline: Deadline): boolean {
  return tokens[from]!.start >= deadline.start && tokens[to - 1]!.end <= deadline.end
}
