import { formTest } from '../languages/form.js'
import type { ConceptMatch } from '../languages/lexicon.js'
import type { Statement } from './statement.js'

/** A part of the contract that a sentence names: by a reference or a bare label. */
export interface NamedPart {
  readonly kind: 'article' | 'annex' | 'part'
  readonly numbers: readonly string[]
  /** Offsets in the text. */
  readonly start: number
  readonly end: number
}

/** "Part B prevails over Part A and the Provider's own conditions do not apply". */
const ofSupplier = formTest(/^(?:[a-z-]*voorwaarden|conditions|terms)$/u)
const exempting = formTest(/^(?:exempt|exempted|excluded|subject|uitgezonderd|uitzondering|vrijgesteld|gebonden)$/u)
const fromWhat = formTest(/^(?:from|to|van|aan)$/u)
const affirming = formTest(/^(?:applies|apply|geldt|gelden|;)$/u)
const fronting = formTest(/^(?:op|voor|bij|in|ten|wanneer|indien|als|zolang|to|for|on|where|when|if|as)$/u)
const endsFront = formTest(/^(?:,|geldt|gelden|is|zijn|vindt|vinden|blijft|blijven)$/u)
const restricting = formTest(/^(?:where|while|unless|insofar|zolang|voorzover|waar|tenzij|indien|als)$/u)

/** Characters between "clause 9" and "Part One" in "clause 9 of the Part One". */
const nextTo = 9
const otherText = formTest(/^(?:[a-z-]*voorwaarden|conditions|terms|bw|awb|act|code|wetboek|regulations?|besluit|arvodi|arbit|gibit|uav|uav-gc|[a-z]*wet|wmo|wkkgz)$/u)
const farthest = 6

/** "Artikel 16.3 van de GIBIT", "article 7:404 of the Civil Code": no clause of this contract. */
function isOfOtherText({ tokens }: Statement, { end }: NamedPart): boolean {
  const next = tokens.findIndex(({ start }) => start >= end)
  if (next < 0 || !/^(?:van|of|uit|in|bw|awb|:)$/u.test(tokens[next]!.folded) || /^(?:deze|dit|this|these)$/u.test(tokens[next + 1]?.folded ?? '')) return false
  const stop = tokens.slice(next, next + farthest).findIndex(({ folded }) => /^(?:[,;.()]|is|are|zijn|niet|not|does|do|geldt|gelden|vindt|vinden|blijft|blijven)$/u.test(folded))
  return tokens.slice(next, next + (stop < 0 ? farthest : stop)).some(({ form }) => otherText(form))
}

/** "Clauses 9.3 and 9.4 of Part One", "artikel 9 van deel A", "Part B, B.4 and B.6": the part is only where the others stand. */
function holdsNamed({ tokens }: Statement, { kind, numbers, start }: NamedPart, all: readonly NamedPart[]): boolean {
  if (kind === 'part' && all.some((other) => other.kind === 'article' && other.numbers.some((number) => numbers.some((own) => number.toLowerCase().startsWith(`${own.toLowerCase()}.`))))) return true
  const word = tokens.findLast((token) => token.end <= start && !/^(?:the|de|het)$/u.test(token.folded))
  return kind === 'part' && /^(?:of|in|van|uit)$/u.test(word?.folded ?? '') && all.some((other) => other.kind === 'article' && other.end < start && start - other.end <= nextTo)
}

/**
 * Of the parts that a sentence names, those that it takes out: the subject of "does not apply", what "exempt from" is followed by. In "the dispute
 * procedure of clause 12 does not apply to complaints under clause 9" that is 12 alone.
 */
export function carvedOutParts(statement: Statement, all: readonly NamedPart[]): readonly NamedPart[] {
  const named = all.filter((part) => !isOfOtherText(statement, part) && !holdsNamed(statement, part, all))
  const verb = statement.matchesOf('carve-out').find(({ from }) => from >= statement.own)
  if (verb === undefined) return named
  const placed = named.map((part): Placed => ({ part, at: statement.tokens.findIndex(({ start }) => start >= part.start) }))
  return (exempted(statement, verb, placed) ?? subjects(statement, verb, placed) ?? objects(statement, verb, placed)).map(({ part }) => part)
}

interface Placed {
  readonly part: NamedPart
  /** Index of its first token. */
  readonly at: number
}

/** What "exempt from" or "not subject to" is followed by; null where the verb is another. */
function exempted({ tokens }: Statement, { from, to }: ConceptMatch, placed: readonly Placed[]): readonly Placed[] | null {
  const behind = placed.filter(({ at }) => at >= to)
  const exempts = tokens.slice(from, to).some(({ form }) => exempting(form)) && tokens.slice(to - 1, to + 2).some(({ form }) => fromWhat(form))
  return exempts && behind.length > 0 ? behind.slice(0, 1) : null
}

/** What stands before "does not apply", since the last part that does; what a preposition puts in front is no subject where there is another. Null where nothing does. */
function subjects({ tokens, own, concepts }: Statement, { from, to }: ConceptMatch, placed: readonly Placed[]): readonly Placed[] | null {
  const since = tokens.slice(own, from).findLastIndex(({ form }) => affirming(form)) + 1 + own
  const before = placed.filter(({ at }) => at >= since && at < to)
  const front = fronting(tokens[own]!.form) ? own + tokens.slice(own).findIndex(({ form }) => endsFront(form)) : own - 1
  const subject = before.filter(({ at }) => at > front)
  const last = subject.at(-1)
  if (last !== undefined && !concepts.has('carve-out.lot') && tokens.slice(last.at, from).some(({ form }) => ofSupplier(form))) return []
  return subject.length > 0 ? subject : before.length > 0 ? before : null
}

/** What follows the verb, but for what only restricts it ("in so far as clause 9 provides otherwise") or applies all the same. */
function objects({ tokens }: Statement, { to }: ConceptMatch, placed: readonly Placed[]): readonly Placed[] {
  return placed.filter(({ at }) => at >= to && !tokens.slice(to, at).some(({ form }) => restricting(form) || affirming(form)))
}
