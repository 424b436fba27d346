import { cellsOf } from '../facts/cells-of.js'
import { isContractParty } from '../facts/contract-party.js'
import { coordinateParts, isCompound } from '../facts/coordinate-parts.js'
import type { RoleMention } from '../facts/find-roles.js'
import { matchFrame } from './match-frame.js'
import { matchesOfAny } from './matches-of-any.js'
import { conceptsIn } from './signal-concepts.js'
import type { Reading } from '../facts/read-statements.js'
import type { ConceptMatch } from '../languages/lexicon.js'
import type { Role, Statement } from '../facts/statement.js'

/** One way in which a sentence can fulfil, weaken or violate a requirement. */
export interface Signal {
  readonly outcome: 'met' | 'weak' | 'violated' | 'not-applicable'
  /** Reason code, for weak and violated. */
  readonly reason: string | null
  /** `own`: the sentence itself names a resident's complaint; `topic`: it or its article does; `any`: no matter. */
  readonly about: 'own' | 'topic' | 'any'
  /** Every entry must match; an entry "a|b" matches when a or b does. */
  readonly all: readonly (readonly string[])[]
  readonly none: readonly string[]
  /** Of what the rule never takes (`never`), what this signal takes all the same. */
  readonly despite: readonly string[]
  /** Of these, what says another thing of the same subject: it rules out only the part of a sentence that it stands in ("registers all complaints and reports them"). */
  readonly besides: readonly string[]
  /** Concepts that the sentence just before may not hold where this one only goes on about its complaint ("…; die wordt dan niet behandeld"). */
  readonly notAfter: readonly string[]
  /** What must stand together in one segment of a sentence (between commas and conjunctions), in any order and by different words: verb, object, recipient of one duty. Same notation as `all`. */
  readonly frame: readonly (readonly string[])[]
  /** The actor who must act; another party makes it weak (wrong-actor). Null: anybody. */
  readonly actor: 'provider' | 'commissioner' | null
  /** What must stand in the sentence, the headings above it or the sentences just before it in its clause; same notation as `all`. */
  readonly nearby: readonly (readonly string[])[]
  /** Parties that the unit must name; "both parties" names provider and commissioner. */
  readonly mentions: readonly Role[]
  /** The party that must act or be named nearest to a match of the first entry of `all` (else of `frame`): whose responsibility it is. */
  readonly nearest: Role | null
  /** What must also stand in the sentence, or the outcome is weak. */
  readonly wants: readonly Want[]
  /** Concepts that make a fulfilling sentence weak; the concept's name is the reason ("on-request"). */
  readonly weakens: readonly string[]
  /** What must stand in the sentence for the signal to count at all. */
  readonly needs: readonly Want[]
  /** True when a match in a clause that only supposes ("if the Provider refuses …") does not count. */
  readonly stated: boolean
  readonly negation: 'refuse' | 'ignore' | 'require'
  /** `firm`: what the provider may do does not count, though the signal names no actor; `sure`: nor what "may be done" by nobody named. */
  readonly modality: 'binding' | 'firm' | 'sure' | 'any'
  /** Name of the element this signal proves, for rules that ask for several. */
  readonly element: string | null
  /** True when the sentence fulfils only through the annex it cites ("volgens Bijlage 4"): an annex that is not there decides. */
  readonly leansOnAnnex: boolean
  /** Rules that a sentence may fulfil instead of violating this one ("for each complaint left unanswered a penalty is due"). */
  readonly unless: readonly string[]
  /** Rules whose fault the sentence is when it violates one of these: it counts once ("complainants are not heard"). */
  readonly faultOf: readonly string[]
  /** Sentence by sentence, or all sentences of one clause (member, row) taken together. */
  readonly within: 'sentence' | 'clause'
  /** True when it counts only where no other signal of the rule matched. */
  readonly last: boolean
}

/** `deadline`: a number of days or "at once"; `no-deadline`: no number of days; `no-norm`: no row of a table of norms; `number`: a number; `term`: four days or more (shorter ones are for first contact, notice, forwarding); `complaint-clause`: a reference to a clause that holds complaint arrangements; `either-party`: provider and commissioner side by side ("bij de een of bij de ander"); `to-commissioner`: the commissioner is who is turned to ("bij het loket van de gemeente"). */
export type Want = 'deadline' | 'no-deadline' | 'no-norm' | 'number' | 'term' | 'two-terms' | 'frequency' | 'complaint-clause' | 'either-party' | 'to-commissioner'

/** A sentence (or clause) that matches a signal. */
export interface SignalMatch {
  readonly signal: Signal
  readonly readings: readonly Reading[]
  readonly matched: readonly ConceptMatch[]
}

/** A clause's readings taken as one, or a single reading. */
export interface Unit {
  readonly readings: readonly Reading[]
}

/** Concept matches of a unit for the signal's `all` and `frame`, or null when one is lacking. */
export function matchConcepts(unit: Unit, signal: Signal): ConceptMatch[] | null {
  const matched: ConceptMatch[] = []
  for (const alternatives of signal.all) {
    const before = matched.length
    for (const { statement } of unit.readings) matched.push(...matchesOfAny(statement, alternatives))
    if (matched.length === before) return null
  }
  if (signal.frame.length === 0) return matched
  const before = matched.length
  for (const { statement } of unit.readings) matched.push(...matchFrame(statement, signal.frame))
  return matched.length === before ? null : matched
}

/** True when the unit holds a concept of the signal's `none`. */
export function isRuledOut({ readings }: Unit, signal: Signal): boolean {
  return readings.some(({ statement }) => holdsNone(statement, signal))
}

/** Column heads name what a whole table is about; they rule nothing out for one row. A lead-in does. */
function holdsNone(statement: Statement, signal: Signal): boolean {
  const { concepts, lead, own } = statement
  const { none } = conceptsIn(concepts.known)(signal)
  return none.some((number) => {
    const concept = concepts.known.names[number]!
    return concepts.hasNumber(number) && (lead !== null || statement.matchesOf(concept).some(({ to }) => to > own)) && !standsApart(statement, concept, signal)
  })
}

/** Concepts that tell of another subject; what qualifies a duty ("on request") does so from any cell. */
const anotherSubject = /\.(?:other|aside|elsewhere|delay|reports|not-answer|routine|taken-up)$/u

/** True when the parts of the sentence that hold the concept say something else: without them, and in a row without the column heads, the signal still has all that it asks for. */
function standsApart(statement: Statement, concept: string, { besides, all, frame }: Signal): boolean {
  const compound = besides.includes(concept) && isCompound(statement)
  if (!compound && (statement.place.row !== true || !anotherSubject.test(concept))) return false
  const parts = compound ? coordinateParts(statement) : cellsOf(statement)
  const first = compound ? 0 : statement.own
  const apart = new Set(statement.matchesOf(concept).flatMap(({ from, to }) => parts.slice(from, to)))
  return [...all, ...frame].every((alternatives) => matchesOfAny(statement, alternatives).some(({ from, to }) => from >= first && parts.slice(from, to).every((part) => !apart.has(part))))
}

/** True when the unit is about a resident's complaint as the signal asks. */
export function isAbout(unit: Unit, about: Signal['about']): boolean {
  if (about === 'any') return true
  return unit.readings.some((reading) => reading.about === 'own' || (about === 'topic' && reading.about === 'inherited'))
}

/** True when every wanted party is named in the unit. */
export function namesParties(unit: Unit, wanted: readonly Role[]): boolean {
  if (wanted.length === 0) return true
  const named = new Set(unit.readings.flatMap(({ roles }) => roles.map(({ role }) => role)))
  return wanted.every((role) => named.has(role) || (isContractParty(role) && named.has('both')))
}

/** True when the actor is somebody else than the signal asks for. */
export function isWrongActor(actor: Role | null, wanted: Signal['actor']): boolean {
  if (actor === 'third') return true
  if (wanted === 'provider') return actor === 'commissioner'
  if (wanted === 'commissioner') return actor === 'provider'
  return false
}

/** True when the party asked for acts, or is named nearest to one of the first entry's matches, of two as near the one behind ("de verantwoordelijkheid van de gemeente"); no party at all is nobody's. */
export function isNearest({ readings }: Unit, { nearest, all, frame }: Signal): boolean {
  if (nearest === null) return true
  return readings.some(({ statement, roles, actor }) => {
    if (actor === nearest) return true
    const parties = roles.filter((mention) => (mention.role === 'provider' || mention.role === 'commissioner') && !isAddressee(statement, mention))
    return matchesOfAny(statement, all[0] ?? frame[0]!).some((match) => parties.reduce<RoleMention | null>((best, each) => (best === null || distance(each, match) <= distance(best, match) ? each : best), null)?.role === nearest)
  })
}

/** "Tegenover Opdrachtgever verantwoordelijk", "accountable to the Council": the one to whom something is owed bears it not. */
function isAddressee({ tokens }: Statement, { from }: RoleMention): boolean {
  const before = tokens.slice(Math.max(0, from - 3), from).map(({ folded }) => folded).join(' ')
  return /\b(?:tegenover|jegens|(?:responsible|accountable|answerable|liable) to)(?: \S+)?$/u.test(before)
}

function distance(one: { readonly from: number; readonly to: number }, other: { readonly from: number; readonly to: number }): number {
  return Math.max(0, one.from - other.to, other.from - one.to)
}
