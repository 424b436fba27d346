import { formTest } from '../languages/form.js'
import { isContractParty } from './contract-party.js'
import { clausesOf, subordinateClauses } from './clauses.js'
import { readClause, type ClauseReading } from './clause-reading.js'
import type { RoleMention } from './find-roles.js'
import { placeOf, type PartyPlace } from './party-place.js'
import type { Reading } from './read-statements.js'
import type { Role, Statement } from './statement.js'
import { oncePer } from '../shared/once-per.js'
import { isGenitive } from './word-shapes.js'

/** Who does what a clause says, and whom it reaches; as far as it is said. */
export interface Direction {
  readonly agent: Role | null
  /** True where the agent is that of a subordinate clause, for want of another: "is not lessened by the fact that the Supplier does the work". */
  readonly borrowed: boolean
  readonly recipients: ReadonlySet<Role>
  /** True when residents are the subject of the clause, and it reaches them and nobody else in the sentence: "de klager krijgt bericht". */
  readonly toResidentsOnly: boolean
  /** Whether what is done is to put something before another, or something has been put before another. */
  readonly submits: 'actively' | 'passively' | null
  /** Whose the supervision, the approval or the responsibility is that is spoken of. */
  readonly holder: Role | null
  /** True in a clause that only supposes or describes. */
  readonly subordinate: boolean
  /** Whom the sentence as a whole turns to, outside what it supposes: who acts in it and whom it reaches; not who tells another where to go. */
  readonly turnsTo: { readonly agents: ReadonlySet<Role>; readonly recipients: ReadonlySet<Role> }
}

const isOf = formTest(/^(?:van|of)$/u)
const isBody = formTest(/^(?:gemeente|gemeenten|college|opdrachtgever|regio|council|municipality|authority|customer|commissioner)$/u)
const isPronoun = formTest(/^(?:hij|zij|ze|it|they|he|she)$/u)

interface Clause extends ClauseReading {
  readonly subordinate: boolean
}

/** Who acts in the clause of a token and whom it reaches; what the clause leaves out is taken from the rest of its sentence. */
export function directionAt(reading: Reading, at: number): Direction {
  return directionsOf(reading)[clausesOf(reading)[at]!]!
}

/** By the clauses of a sentence: many rules ask. */
const directionsOf = oncePer((reading: Reading): readonly Direction[] => {
  const clauses = clausesRead(reading)
  const turnsTo = turnsToIn(clauses)
  return clauses.map((own, number) => ({ borrowed: isBorrowed(clauses, number), submits: own.submits, holder: own.holder, subordinate: own.subordinate, turnsTo, toResidentsOnly: own.reached && [...own.recipients, ...turnsTo.recipients].every((role) => role === 'resident'), agent: own.agent ?? agentElsewhere(clauses, number) ?? (own.recipients.size === 0 ? own.deedBy : null), recipients: own.recipients.size > 0 ? own.recipients : recipientsElsewhere(clauses) }))
})

/** The subject of the main clause before, or who does it by what comes after; where a clause has its recipient for a subject, nobody else's. */
function agentElsewhere(clauses: readonly Clause[], number: number): Role | null {
  if (clauses[number]!.reached) return null
  const acting = ({ agent, subordinate }: Clause): boolean => agent !== null && !subordinate
  const found = clauses.slice(0, number).findLast(acting) ?? clauses.slice(number + 1).find(acting) ?? (clauses.every(({ recipients }) => recipients.size === 0) ? clauses.find(({ agent }) => agent !== null) : undefined)
  return found?.agent ?? null
}

function isBorrowed(clauses: readonly Clause[], number: number): boolean {
  return clauses[number]!.agent === null && clauses.every(({ agent, subordinate }) => agent === null || subordinate)
}

function recipientsElsewhere(clauses: readonly Clause[]): ReadonlySet<Role> {
  const main = clauses.filter(({ subordinate }) => !subordinate).flatMap(({ recipients }) => [...recipients])
  return new Set(main.length > 0 ? main : clauses.flatMap(({ recipients }) => [...recipients]))
}

function turnsToIn(clauses: readonly Clause[]): Direction['turnsTo'] {
  const main = clauses.filter(({ subordinate }) => !subordinate)
  const agents = main.flatMap(({ agent, others, points }) => [...(agent === null || points ? [] : [agent]), ...others])
  return { agents: new Set(agents), recipients: new Set(main.flatMap(({ recipients }) => [...recipients])) }
}

/** The clauses of a sentence in order. */
export const clausesRead = oncePer((reading: Reading): readonly Clause[] => {
  const numbers = clausesOf(reading)
  const mentions = withPronouns(reading).map((mention) => ({ ...mention, place: mention.pronoun ? 'bare' as const : placeOf(reading.statement, mention) }))
  return Array.from({ length: (numbers.at(-1) ?? 0) + 1 }, (_, clause) => {
    const first = numbers.indexOf(clause), end = numbers.lastIndexOf(clause) + 1
    const read = readClause(reading.statement, first, end, mentions.filter(({ from }) => from >= first && from < end))
    return { ...read, subordinate: subordinateClauses(reading)[clause]! }
  })
})

type Named = RoleMention & { readonly pronoun: boolean }

/** The mentions of a reading and its pronouns, each for the party named before it. */
function withPronouns(reading: Reading): readonly Named[] {
  const { statement, roles } = reading
  const named: Named[] = ofOneParty(statement, roles).filter((mention) => !isOfficerOf(statement, mention, roles)).map((mention) => ({ ...mention, role: isAnyones(statement, mention) ? 'third' : mention.role, pronoun: false }))
  for (let at = statement.own; at < statement.tokens.length; at++) {
    const role = meantBy(reading, named, at)
    if (role !== null) named.push({ role, from: at, to: at + 1, pronoun: true })
  }
  return named.sort((a, b) => a.from - b.from)
}

/** "De contractmanager van de gemeente" is one, and the municipality in it does nothing besides; "krijgt de gemeente van de uitvoerder" are two. */
function ofOneParty({ tokens }: Statement, roles: readonly RoleMention[]): readonly RoleMention[] {
  if (roles.length < 2) return roles
  const owners = roles.map((officer) => (isBody(tokens[officer.from]!.form) ? undefined : roles.find(({ role, from }) => role === officer.role && from > officer.to && from - officer.to <= 2 && isOf(tokens[officer.to]!.form))))
  return roles.flatMap((mention, at) => (owners.includes(mention) ? [] : [{ ...mention, to: owners[at]?.to ?? mention.to }]))
}

/** Whom a pronoun means: the party that acts before it, or the one that a relative pronoun follows ("het college, dat …"). */
function meantBy({ statement, roles, actor }: Reading, named: readonly Named[], at: number): Role | null {
  const { tokens } = statement
  const word = tokens[at]!
  if (isRelativePronoun(word.form)) return tokens[at - 1]?.folded === ',' && !roles.some(({ from }) => from > at && from - at <= 2) ? named.find(({ to }) => to === at - 1)?.role ?? null : null
  if (isPlural(tokens, at)) return null
  if (!(isPronoun(word.form) || standsAlone(tokens, at)) || (word.folded === 'it' && at > statement.own && !opensClause(tokens[at - 1]!.form))) return null
  const before = named.filter(({ to }) => to <= at)
  if (before.length === 0) return named.some((mention) => isActing(placeOf(statement, mention)) && (mention.role === actor || !isContractParty(actor) || !isSubject(tokens, statement.own, at))) ? null : actor
  return before.findLast((mention) => (mention.pronoun || placeOf(statement, mention) === 'bare') && !(word.folded === 'it' && mention.role === 'resident'))?.role ?? null
}

/** "Hij meldt …", "dezelfde dag stelt hij …": who acts, though the other party is named behind it without a preposition. */
function isSubject(tokens: Statement['tokens'], own: number, at: number): boolean {
  return /^(?:hij|zij|ze)$/u.test(tokens[at]!.folded) && (at === own || isFinite(tokens[at - 1]!.form))
}

const isShe = formTest(/^(?:zij|ze)$/u)
const isPluralVerb = formTest(/^(?:mogen|kunnen|moeten|zullen|hebben|zijn|willen)$/u)
const endsClause = formTest(/^(?:[,;:.(|]|dat|die|of|en|als|indien|wanneer)$/u)

/** "Dat zij ons mogen aanspreken": more than one, and no party. */
function isPlural(tokens: Statement['tokens'], at: number): boolean {
  if (!isShe(tokens[at]!.form)) return false
  if (isPluralVerb(tokens[at - 1]?.form ?? tokens[at]!.form)) return true
  const end = tokens.findIndex(({ form }, index) => index > at && endsClause(form))
  return tokens.slice(at + 1, end < 0 ? tokens.length : end).some(({ form }) => isPluralVerb(form))
}

/** "Brengt deze het college daarvan op de hoogte": "deze" with no noun of its own. */
function standsAlone(tokens: Statement['tokens'], at: number): boolean {
  return tokens[at]!.folded === 'deze' && at > 0 && isFinite(tokens[at - 1]!.form) && tokens[at + 1] !== undefined && opensNext(tokens[at + 1]!.form)
}

const isFinite = formTest(/^(?:\p{L}{2,}t|zal|moet|is|heeft|zorgt)$/u)
const opensNext = formTest(/^(?:de|het|een|daar\p{L}*|hier\p{L}*|er\p{L}*|dit|dat|onverwijld|terstond|direct|meteen|onmiddellijk|binnen|aan|bij|zo|zijn|haar|ook|dan)$/u)

/** Where another party acts in the sentence, its actor is that one, and none from the sentence before. */
function isActing(place: PartyPlace): boolean {
  return place === 'bare' || place === 'by'
}

const isRelativePronoun = formTest(/^(?:die|dat|which|who|welke)$/u)
const opensClause = formTest(/^(?:[,;:(|]|that|which|and|or|if|when|where|how|whether|but|unless|because|then|so|as|once|until|after|before|while|though|for)$/u)

/** A manager or a panel that is nobody's: whose it is cannot be told. */
function isAnyones(statement: Statement, { from, role }: RoleMention): boolean {
  return role === 'provider' && statement.matchesOf('provider.staff').some((match) => match.from === from)
}

/** "Manager" in "the Council's contract manager" is no second party. */
function isOfficerOf({ tokens }: Statement, { from }: RoleMention, roles: readonly RoleMention[]): boolean {
  return roles.some(({ to }) => to <= from && from - to <= 1 && isGenitive(tokens[to - 1]!.folded))
}
