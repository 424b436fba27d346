import type { ConceptMatch } from '../languages/lexicon.js'
import { fold } from '../languages/token.js'
import { aYear, speaksOfComplaint, type ComplaintTerm } from './complaint-terms.js'
import { countsFromElsewhere } from './late-anchor.js'
import type { Reading } from './read-statements.js'
import type { Statement } from './statement.js'

const tolerance = 3

/** Pairs of terms for the same step of the same complaint that differ; empty when all agree. */
export function conflictingTerms(terms: readonly ComplaintTerm[]): (readonly [ComplaintTerm, ComplaintTerm])[] {
  const found: (readonly [ComplaintTerm, ComplaintTerm])[] = []
  for (const kind of ['decision', 'acknowledgement', 'forwarding'] as const) {
    const alike = terms.filter((term) => term.kind === kind && isWhole(term))
    alike.forEach((term, index) => {
      const other = alike.slice(index + 1).find((later) => Math.abs(later.days - term.days) > tolerance && !isOuterLimit(term, later) && sameActor(term, later) && !inOtherRow(term, later) && !inOtherPart(term, later))
      if (other !== undefined) found.push([term, other])
    })
  }
  return found
}

/** False for a term for one sort of complaint, one stage, or a share of the cases, and for what the municipality does in the same sentence. */
function isWhole({ reading: { statement, roles }, piece, deadline }: ComplaintTerm): boolean {
  const said = roles.filter(({ from }) => from >= piece.from && from < piece.to)
  if (statement.deadlines.length > 1 && said.some(({ role }) => role === 'commissioner') && !said.some(({ role }) => role === 'provider' || role === 'both')) return false
  return !statement.matches.some(({ concept, from }) => (concept === 'term.part' && from >= piece.from && from < piece.to) || (concept === 'term.second-stage' && from < Math.max(deadline.token, piece.to)))
    && !statement.place.headings.some((heading) => /fase|stage|ronde|stap|step/u.test(fold(heading)))
}

/** "Aims at two weeks, at the latest six": target and limit in one sentence; "six weeks, ten where a committee advises". */
function isOuterLimit(a: ComplaintTerm, b: ComplaintTerm): boolean {
  const soft = ({ reading }: ComplaintTerm): boolean => reading.modality === 'soft' || reading.statement.concepts.has('soft')
  if (a.reading !== b.reading) return soft(a) !== soft(b) && (soft(a) ? a.days < b.days : b.days < a.days)
  const { concepts } = a.reading.statement
  return concepts.has('term.committee') || (b.days > a.days && (concepts.has('outer-limit') || concepts.has('soft')))
}

/** The rows of one table tell of different lots, stages or sorts of complaints. */
function inOtherRow({ reading: { statement: one } }: ComplaintTerm, { reading: { statement: other } }: ComplaintTerm): boolean {
  return one.place.row === true && other.place.row === true && one.block !== other.block && one.place.headings.join('|') === other.place.headings.join('|')
}

const part = /(?:deel|part|perceel|lot|onderdeel)\s+([ivx]+|[0-9]+|[a-z])(?![a-z])/u

/** Of a chapter on complaints the parts "Part I: youth help" and "Part II: care" each follow an Act of their own; parts of the whole contract do not. */
function inOtherPart({ reading: { statement: { place: one } } }: ComplaintTerm, { reading: { statement: { place: other } } }: ComplaintTerm): boolean {
  const above = one.headings.slice(0, -1)
  if (above.join('|') !== other.headings.slice(0, -1).join('|') || !/klacht|complain/u.test(fold(above.at(-1) ?? ''))) return false
  const [mine, its] = [one, other].map(({ headings }) => part.exec(fold(headings.at(-1) ?? ''))?.[1])
  return mine !== undefined && its !== undefined && mine !== its
}

function sameActor(a: ComplaintTerm, b: ComplaintTerm): boolean {
  const [one, other] = [a.reading.actor, b.reading.actor]
  return one === null || other === null || one === other || one === 'resident' || other === 'resident' || one === 'both' || other === 'both'
}

const ofAnswer = new Set(['decision', 'unknown', 'contact', 'notice'])

/** Sentences that let the term for the answer start later than receipt, without a limit that counts from receipt. */
export function lateStarts(readings: readonly Reading[], terms: readonly ComplaintTerm[]): Reading[] {
  return readings.filter((reading, index) => {
    const { concepts, place } = reading.statement
    if (!speaksOfComplaint(readings, index) || place.zone === 'recital' || runsForOtherEnds(reading) || waitsForTalk(reading)) return false
    const own = terms.filter((term) => term.reading === reading)
    if (own.some((term) => term.kind === 'decision' && countsFromElsewhere(term))) return true
    if (!concepts.has('term.late-start')) return false
    if (own.length === 0) return concepts.has('term.running') && !concepts.has('term.keep') && reading.statement.matchesOf('term.late-start').some((match) => !isConceded(reading, match))
    return own.some((term) => ofAnswer.has(term.kind) && term.days < aYear && startsLate(term))
  })
}

/** A compulsory talk that stops the clock is a fault of its own (informal-first). */
function waitsForTalk({ statement: { concepts } }: Reading): boolean {
  return concepts.has('term.talk') && (concepts.has('informal.stops') || concepts.has('term.until-talk'))
}

/** How long files are kept and what happens when the contract ends: no time of the complainant's. */
function runsForOtherEnds({ statement }: Reading): boolean {
  if (statement.concepts.has('term.decide')) return false
  return statement.concepts.has('term.keep') || statement.matchesOf('end.contract').some((match) => !isEndOfTerm(statement, match))
}

/** "Na het verstrijken van de termijn": the term for the answer ends, not the contract. */
function isEndOfTerm(statement: Statement, { from, to }: ConceptMatch): boolean {
  return statement.matchesOf('end.other').some((match) => match.from < to && from < match.to)
}

function startsLate({ reading, piece }: ComplaintTerm): boolean {
  return reading.statement.matchesOf('term.late-start').some((match) => match.to > piece.from && match.from < piece.to && !isConceded(reading, match))
}

const conceding = /^(?:ook|ongeacht|zelfs|hoe|whether|even|irrespective|regardless|how)$/u

/** "Also when the file is incomplete" lets nothing start late, nor does what tells "how and when receipt is confirmed". */
function isConceded({ statement: { tokens } }: Reading, { from, to }: ConceptMatch): boolean {
  return tokens.slice(Math.max(0, from - 3), to).some(({ folded }) => conceding.test(folded))
}

/** Sentences that let the term grow without end: repeatedly, at will, without notice. */
export function unlimitedExtensions(readings: readonly Reading[]): Reading[] {
  return readings.filter((reading, index) => {
    const { statement } = reading
    if (!speaksOfComplaint(readings, index) || statement.place.zone === 'recital' || runsForOtherEnds(reading) || waitsForTalk(reading)) return false
    if (stopsTheClock(reading)) return true
    if (!statement.matchesOf('term.extend').some((match) => isOfTime(reading, match))) return false
    if (statement.matchesOf('term.extend').some((match) => isDeniedGrowth(reading, match))) return false
    return statement.matchesOf('term.unlimited').some(({ from }) => !deniedAt(wordsBefore(reading, from, 2)))
  })
}

/** "Not extended"; but "no notice of any delay" denies the notice. */
function isDeniedGrowth(reading: Reading, { from }: ConceptMatch): boolean {
  const inNotice = reading.statement.matchesOf('term.unlimited').some((match) => match.from < from && from - match.from <= 4)
  return !inNotice && deniedAt(wordsBefore(reading, from, 4))
}

/** "Extends to" covers something and "suspend payment" is the commissioner's means: neither lengthens a term. */
function isOfTime({ statement: { tokens, concepts } }: Reading, { from, to }: ConceptMatch): boolean {
  const word = tokens[from]!.folded
  if (/^(?:opschort|opgeschort|suspend|expir)/u.test(word) && !concepts.has('term.clock')) return false
  return !concepts.has('term.payment') && !(word.startsWith('extend') && tokens[to]?.folded === 'to')
}

/** "Zolang … staat de termijn stil": time that does not count for the complainant; a compulsory talk that stops the clock is a fault of its own. */
function stopsTheClock(reading: Reading): boolean {
  const { matches, concepts, tokens } = reading.statement
  return !concepts.has('term.talk') && matches.some(({ concept, from, skipped }) => concept === 'term.stopped' && !deniedAt(wordsBefore(reading, from, 3)) && !deniedAt(skipped.map((at) => tokens[at]!.folded)))
}

function deniedAt(before: readonly string[]): boolean {
  return before.some((word) => /^(?:niet|geen|nooit|zonder|evenmin|not|no|never|cannot|without|nor|slechts|alleen|uitsluitend|only)$/u.test(word))
}

/** The last words before a token, back to the comma. */
function wordsBefore({ statement: { tokens } }: Reading, at: number, count: number): string[] {
  const words = tokens.slice(Math.max(0, at - count), at).map(({ folded }) => folded)
  return words.slice(words.lastIndexOf(',') + 1)
}
