import { formTest } from '../languages/form.js'
import { clausesOf, isSubordinateClause } from './clauses.js'
import { readClause, type ClauseReading } from './clause-reading.js'
import type { RoleMention } from './find-parties.js'
import { placeOf } from './party-place.js'
import type { Reading } from './read-statements.js'
import type { Role, Statement } from './statement.js'
import { oncePer } from '../shared/once-per.js'

/** Who does what a clause says, and whom it reaches; as far as it is said. */
export interface Direction {
  readonly agent: Role | null
  readonly recipients: ReadonlySet<Role>
  /** True when what is done is to put something before another. */
  readonly submits: boolean
  /** Whom it reaches, or with whom it may be laid, in the sentence outside what it supposes. */
  readonly within: ReadonlySet<Role>
}

const isPronoun = formTest(/^(?:hij|zij|ze|it|they|he|she)$/u)

interface Clause extends ClauseReading {
  readonly subordinate: boolean
}

/** Who acts in the clause of a token and whom it reaches; what the clause leaves out is taken from the rest of its sentence. */
export function directionAt(reading: Reading, at: number): Direction {
  const clauses = clausesRead(reading)
  const number = clausesOf(reading)[at]!
  const own = clauses[number]!
  return { submits: own.submits, within: withinReach(clauses), agent: own.agent ?? agentElsewhere(clauses, number) ?? own.deedBy, recipients: own.recipients.size > 0 ? own.recipients : recipientsElsewhere(clauses) }
}

/** The subject of the main clause before, or who does it by what comes after; where a clause has its recipient for a subject, nobody else's. */
function agentElsewhere(clauses: readonly Clause[], number: number): Role | null {
  if (clauses[number]!.reached) return null
  const acting = ({ agent, subordinate }: Clause): boolean => agent !== null && !subordinate
  const found = clauses.slice(0, number).findLast(acting) ?? clauses.slice(number + 1).find(acting) ?? (clauses.every(({ recipients }) => recipients.size === 0) ? clauses.find(({ agent }) => agent !== null) : undefined)
  return found?.agent ?? null
}

function recipientsElsewhere(clauses: readonly Clause[]): ReadonlySet<Role> {
  const main = clauses.filter(({ subordinate }) => !subordinate).flatMap(({ recipients }) => [...recipients])
  return new Set(main.length > 0 ? main : clauses.flatMap(({ recipients }) => [...recipients]))
}

function withinReach(clauses: readonly Clause[]): ReadonlySet<Role> {
  return new Set(clauses.filter(({ subordinate }) => !subordinate).flatMap(({ recipients, beside }) => [...recipients, ...beside]))
}

const clausesRead = oncePer((reading: Reading): readonly Clause[] => {
  const numbers = clausesOf(reading)
  const mentions = withPronouns(reading).map((mention) => ({ ...mention, place: mention.pronoun ? 'bare' as const : placeOf(reading.statement, mention) }))
  return Array.from({ length: (numbers.at(-1) ?? 0) + 1 }, (_, clause) => {
    const first = numbers.indexOf(clause), end = numbers.lastIndexOf(clause) + 1
    const read = readClause(reading.statement, first, end, mentions.filter(({ from }) => from >= first && from < end))
    return { ...read, subordinate: isSubordinateClause(reading, first, end) }
  })
})

/** The mentions of a reading and its pronouns, each for the party named before it. */
function withPronouns({ statement, roles, actor }: Reading): (RoleMention & { readonly pronoun: boolean })[] {
  const named = roles.filter((mention) => !isOfficerOf(statement, mention, roles)).map((mention) => ({ ...mention, pronoun: false }))
  for (let at = statement.own; at < statement.tokens.length; at++) {
    if (!isPronoun(statement.tokens[at]!.form)) continue
    const before = named.filter(({ to }) => to <= at)
    const role = before.length === 0 ? (roles.length === 0 || roles[0]!.from > at ? actor : null) : before.findLast((mention) => mention.pronoun || placeOf(statement, mention) === 'bare')?.role ?? null
    if (role !== null) named.push({ role, from: at, to: at + 1, pronoun: true })
  }
  return named.sort((a, b) => a.from - b.from)
}

/** "Manager" in "the Council's contract manager" is no second party. */
function isOfficerOf({ tokens }: Statement, { from }: RoleMention, roles: readonly RoleMention[]): boolean {
  return roles.some(({ to }) => to <= from && from - to <= 1 && /(?:'s|s')$/u.test(tokens[to - 1]!.folded))
}

/** Whose the matched thing is: "verantwoordelijkheid van Opdrachtgever", "the Council's approval"; null when nobody's. */
export function ownerOf({ statement, roles }: Reading, { from, to }: { readonly from: number; readonly to: number }): Role | null {
  const owners = roles.filter((mention) => (mention.role === 'provider' || mention.role === 'commissioner') && (mention.from >= to || mention.to <= from + 1) && placeOf(statement, mention) === 'owner')
  const after = owners.find((mention) => mention.from - to >= 0 && mention.from - to <= 3 && /^(?:van|of)$/u.test(statement.tokens[to]?.folded ?? ''))
  return (after ?? owners.find((mention) => from - mention.to <= 2 && from - mention.to >= -1 && /(?:'s|s')$/u.test(statement.tokens[mention.to - 1]!.folded)))?.role ?? null
}
