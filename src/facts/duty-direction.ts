import { formTest } from '../languages/form.js'
import { clausesOf, opensSubordinate } from './clauses.js'
import type { RoleMention } from './find-parties.js'
import { placeOf, type PartyPlace } from './party-place.js'
import type { Reading } from './read-statements.js'
import type { Role } from './statement.js'
import { oncePer } from '../shared/once-per.js'

/** Who does what a clause says, and whom it reaches; as far as it is said. */
export interface Direction {
  readonly agent: Role | null
  readonly recipients: ReadonlySet<Role>
}

interface Placed extends RoleMention {
  readonly place: PartyPlace
  readonly clause: number
}

interface Clause extends Direction {
  readonly subordinate: boolean
  /** True when it has a pronoun for a subject. */
  readonly pronoun: boolean
}

const isPassive = formTest(/^(?:wordt|worden|werd|werden)$/u)
const isModal = formTest(/^(?:moet|moeten|dient|dienen|zal|zullen|kan|kunnen|mag|mogen|hoort|behoort)$/u)
const isBe = formTest(/^(?:be|is|are|being|been|was|were)$/u)
const isParticiple = formTest(/^(?!(?:obliged|required|entitled|allowed|permitted|authorised|authorized|expected|committed|supposed|bound|need|indeed|empowered|competent)$)(?:\p{L}+ed|told|given|sent|shown|kept|made|brought|put|left)$/u)
const isPronoun = formTest(/^(?:hij|zij|ze|it|they)$/u)
const isVerbLink = formTest(/^(?:en|and|om|dan)$/u)

/** Who acts in the clause of a token and whom it reaches; what the clause leaves out is taken from the rest of its sentence. */
export function directionAt(reading: Reading, at: number): Direction {
  const clauses = readClauses(reading)
  const number = clausesOf(reading)[at]!
  const own = clauses[number]!
  return { agent: own.agent ?? agentElsewhere(reading, clauses, number), recipients: own.recipients.size > 0 ? own.recipients : recipientsElsewhere(clauses, number) }
}

function agentElsewhere({ actor }: Reading, clauses: readonly Clause[], number: number): Role | null {
  const before = clauses.slice(0, number)
  if (clauses[number]!.recipients.size > 0 && !clauses[number]!.pronoun && clauses[number]!.subordinate) return null
  const source = clauses[number]!.pronoun ? before.findLast(({ agent, recipients }) => agent !== null || recipients.size > 0) : before.findLast(({ agent, subordinate }) => agent !== null && !subordinate)
  return source === undefined ? (clauses.every(({ agent, recipients }) => agent === null && recipients.size === 0) ? actor : null) : source.agent ?? [...source.recipients][0] ?? null
}

function recipientsElsewhere(clauses: readonly Clause[], number: number): ReadonlySet<Role> {
  return new Set(clauses.flatMap(({ subordinate, recipients }, index) => (index !== number && subordinate ? [] : [...recipients])))
}

const readClauses = oncePer((reading: Reading): readonly Clause[] => {
  const { statement, roles } = reading
  const numbers = clausesOf(reading)
  const placed = roles.map((mention): Placed => ({ ...mention, place: placeOf(statement, mention), clause: numbers[mention.from]! }))
  const count = (numbers.at(-1) ?? 0) + 1
  return Array.from({ length: count }, (_, clause) => readClause(reading, numbers, clause, placed.filter((mention) => mention.clause === clause)))
})

function readClause(reading: Reading, numbers: readonly number[], clause: number, placed: readonly Placed[]): Clause {
  const { statement } = reading
  const first = numbers.indexOf(clause), end = numbers.lastIndexOf(clause) + 1
  const within = (concept: string): boolean => statement.matchesOf(concept).some(({ from, to }) => from < end && to > first)
  const of = (place: PartyPlace): readonly Placed[] => placed.filter((mention) => mention.place === place)
  const bare = of('bare').filter((mention, _, all) => all.length === 1 || !/^(?:die|welke|which)$/u.test(statement.tokens[mention.from - 1]?.folded ?? ''))
  const by = of('by').find(({ role }) => role !== 'resident')
  const reached = new Set<Role>(of('to').map(({ role }) => role))
  if (within('acts.lays-with')) for (const mention of of('with')) if (!cameIn(reading, mention)) reached.add(mention.role)
  const [subject, object] = bare
  let agent: Role | null = by?.role ?? null
  if (subject !== undefined && isReached(reading, subject, end)) {
    if (subject.role !== 'resident') reached.add(subject.role)
    agent ??= (of('from')[0] ?? of('owner').find(({ from }) => from > subject.to))?.role ?? null
  } else if (subject !== undefined && agent === null) {
    agent = object !== undefined && object.role !== subject.role && joined(reading, subject, object) ? 'both' : subject.role
    if (object !== undefined && agent !== 'both' && object.role !== agent) {
      if (within('acts.enables')) agent = object.role
      else reached.add(object.role)
    }
  }
  const pronoun = statement.tokens.slice(first, Math.min(end, first + 5)).some(({ form }) => isPronoun(form))
  return { agent, recipients: reached, subordinate: opensSubordinate(reading, first), pronoun }
}

function joined({ statement: { tokens } }: Reading, one: RoleMention, other: RoleMention): boolean {
  return tokens.slice(one.to, other.from).some(({ folded }) => /^(?:en|and|of|or|alsmede)$/u.test(folded)) && other.from - one.to <= 3
}

/** "Bij Opdrachtnemer ingediende klachten": there they came in. */
function cameIn({ statement }: Reading, { to }: RoleMention): boolean {
  return statement.matchesOf('acts.came-in').some(({ from }) => from === to)
}

/** "Opdrachtgever ontvangt", "the Council is told", "wordt de gemeente ingelicht": the subject is whom it reaches. */
function isReached({ statement }: Reading, { from, to }: RoleMention, end: number): boolean {
  const { tokens } = statement
  const near = (at: number): boolean => (at < from && from - at <= 2) || (at >= to && at - to <= 2)
  if (statement.matchesOf('acts.receives').some((match) => near(match.from) && !tokens.slice(match.to, end).some(({ form }) => isVerbLink(form)))) return true
  const modal = (at: number): boolean => tokens[at] !== undefined && isModal(tokens[at].form)
  for (let at = Math.max(0, from - 3); at < Math.min(end, to + 4); at++) {
    const { form } = tokens[at]!
    if (isPassive(form) && (near(at) || modal(to) || modal(from - 1) || modal(from - 2))) return true
    if (at >= to && isBe(form) && tokens.slice(at + 1, at + 4).some((token) => isParticiple(token.form))) return true
  }
  return isLateDutchPassive(tokens.slice(to, end).map(({ form }) => form)) && (modal(to) || modal(from - 1))
}

function isLateDutchPassive(forms: readonly Parameters<typeof isPassive>[0][]): boolean {
  return forms.some((form) => isPassive(form))
}
