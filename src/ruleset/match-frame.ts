import { segmentsOf } from '../facts/negated.js'
import { resumedSegments } from '../facts/resumed-segments.js'
import type { Statement } from '../facts/statement.js'
import type { ConceptMatch } from '../languages/found.js'
import { matchesOfAny } from './matches-of-any.js'

/**
 * The matches that fill a frame in one segment of a statement: one of each entry at least, no two entries only by the same words.
 * Empty when no segment fills it. A match counts for the segment of its first token and for that of its last. A sentence that is interrupted
 * after its opening ("klachten die ter plekke zijn opgelost, worden …") is one segment with its opening.
 */
export function matchFrame(statement: Statement, frame: readonly (readonly string[])[]): ConceptMatch[] {
  const byEntry = frame.map((concepts) => matchesOfAny(statement, concepts))
  if (byEntry.some((matches) => matches.length === 0)) return []
  const segments = segmentsOf(statement)
  const inSegment = (segment: number): ConceptMatch[][] => byEntry.map((matches) => matches.filter(({ from, to }) => segments[from] === segment || segments[to - 1] === segment))
  for (const segment of new Set(byEntry[0]!.flatMap(({ from, to }) => [segments[from]!, segments[to - 1]!]))) {
    const filled = inSegment(segment)
    if (filled.every((matches) => matches.length > 0) && standApart(filled)) return filled.flat()
  }
  for (const segment of resumedSegments(statement)) {
    const opening = inSegment(0), going = inSegment(segment)
    const filled = going.map((matches, entry) => (matches.length > 0 ? matches : opening[entry]!))
    if (going.some((matches) => matches.length > 0) && filled.every((matches) => matches.length > 0) && standApart(filled)) return filled.flat()
  }
  return []
}

/** True when each entry has a match that leaves every other entry a match of other words. */
function standApart(filled: readonly (readonly ConceptMatch[])[]): boolean {
  return filled.every((matches, at) => matches.some((one) => filled.every((others, other) => other === at || others.some((match) => sharesNoWord(one, match)))))
}

/** "Werkt nooit door" leaves "nooit" to another entry: the words in a gap of a phrase are not its own. */
function sharesNoWord(one: ConceptMatch, other: ConceptMatch): boolean {
  for (let at = Math.max(one.from, other.from); at < Math.min(one.to, other.to); at++) if (!one.skipped.includes(at) && !other.skipped.includes(at)) return false
  return true
}
