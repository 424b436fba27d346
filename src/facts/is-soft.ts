import type { ConceptMatch } from '../languages/lexicon.js'
import type { RoleMention } from './find-roles.js'
import { segmentsOf } from './negated.js'
import type { Role, Statement } from './statement.js'

/** "Where possible the complainant …": the condition is said in full before the resident comes. */
const settled = /^(?:possible|practicable|feasible|reasonable|appropriate|mogelijk|haalbaar|nodig|wenselijk|redelijk)$/u
const subordinate = /^(?:indien|als|wanneer|wie|die|if|when|where|who|whoever)$/u

/**
 * True when soft words weaken what the statement asks. They do not when they are another word in disguise ("intended for the Council"),
 * what the resident prefers ("wie liever belt"), or a wish in a right of the resident ("de klager kan zich desgewenst laten bijstaan").
 */
export function isSoft(statement: Statement, actor: Role | null, roles: readonly RoleMention[]): boolean {
  return softMatches(statement, actor, roles).length > 0
}

/** True when the lead-in of an enumeration softens its items ("bij voorkeur:", "where feasible:"), whatever these say. */
export function isSoftLead(statement: Statement, actor: Role | null, roles: readonly RoleMention[]): boolean {
  return statement.lead !== null && softMatches(statement, actor, roles).some(({ to }) => to <= statement.own)
}

/** The soft words of a statement that weaken what it asks. */
export function softMatches(statement: Statement, actor: Role | null, roles: readonly RoleMention[]): readonly ConceptMatch[] {
  const soft = statement.matchesOf('soft')
  if (soft.length === 0) return soft
  const harmless = [...statement.matchesOf('soft.harmless'), ...(actor === 'resident' ? statement.matchesOf(statement.concepts.has('may') ? 'choice' : 'choice.own') : [])]
  const wished = residentsConditions(statement, roles)
  return soft.filter((match) => !harmless.some((other) => overlaps(match, other)) && !wished.has(match.from) && !isResidentsWish(match, statement, roles) && !isComplainantsOption(match, statement, roles) && !isOmbudsmansWish(match, statement))
}

/** "Kan de klager zich niet vinden in de beslissing, dan legt hij haar desgewenst voor aan …": he does so if he wishes. */
function isComplainantsOption({ from, to }: ConceptMatch, { tokens }: Statement, roles: readonly RoleMention[]): boolean {
  if (to - from !== 1 || !/^(?:desgewenst|eventueel)$/u.test(tokens[from]!.folded)) return false
  const before = roles.filter((role) => role.from < from).at(-1)
  return before?.role === 'resident' && tokens.slice(Math.max(before.to, from - 4), from).some(({ folded }) => /^(?:hij|zij|ze|deze|die)$/u.test(folded))
}

function overlaps(one: ConceptMatch, other: ConceptMatch): boolean {
  return one.from < other.to && other.from < one.to
}

/** Tokens of the subordinate clauses of which a resident is the subject: "indien de klager liever …", "a client who would rather …". */
function residentsConditions(statement: Statement, roles: readonly RoleMention[]): ReadonlySet<number> {
  const segments = segmentsOf(statement)
  const residents = roles.filter(({ role }) => role === 'resident')
  const opened = new Set<number>()
  statement.tokens.forEach(({ folded }, at) => {
    const subject = residents.some(({ from, to }) => (from > at && from <= at + 3 && !statement.tokens.slice(at + 1, from).some((token) => settled.test(token.folded))) || to === at || to === at - 1) || /^(?:wie|who|whoever)$/u.test(folded)
    if (subordinate.test(folded) && subject) opened.add(segments[at]!)
  })
  return new Set(segments.flatMap((segment, at) => (opened.has(segment) ? [at] : [])))
}

const wanting = /^(?:wenst|wensen|wens|verwacht|verwachten|hoopt|hopen|probeert|proberen|tracht|meent|vindt|vinden|acht|achten|wish|wishes|want|wants|prefer|prefers|expect|expects|hope|hopes|would|try|tries|seek|seeks|intends|believe|believes|considers|consider|ought|should)$/u

/** "If the resident so wishes", "een ouder die verwacht", "acht de klager zich niet gehoord, dan …": what residents want or think softens nobody's duty. */
function isResidentsWish({ from, to }: ConceptMatch, { tokens, own }: Statement, roles: readonly RoleMention[]): boolean {
  if (/^(?:should|ombudsman)$/u.test(tokens[to - 1]!.folded) && tokens.slice(Math.max(0, to - 3), to).some(({ folded }) => /^(?:as|ombuds\p{L}*)$/u.test(folded))) return true
  const opens = from === own || from === 0 || /^[,;:(|]$/u.test(tokens[from - 1]!.folded)
  if (opens && to - from === 1 && wanting.test(tokens[from]!.folded) && roles.some((role) => role.role === 'resident' && role.from >= to && role.from - to <= 1)) return true
  const before = roles.filter((role) => role.from < from).at(-1)
  if (before === undefined || before.role !== 'resident') return false
  const words = tokens.slice(from, to).map(({ folded }) => folded)
  return (from - before.to <= 3 && words.some((word) => wanting.test(word))) || (words.some((word) => wish.test(word)) && tokens.slice(Math.max(before.to, from - 3), from).some(({ folded }) => person.test(folded)))
}

/** "Belt de klager, tenzij deze anders wenst": the resident was named last. */
const wish = /^(?:wenst|wensen|wish|wishes|want|wants|prefer|prefers)$/u
const person = /^(?:hij|zij|ze|deze|die|he|she|they)$/u

/** "What the ombudsman wishes to see", "if an ombudsman wants to know": no duty is softened by what he wants. */
function isOmbudsmansWish({ from, to }: ConceptMatch, statement: Statement): boolean {
  const named = statement.matchesOf('ombudsman')
  const subject = named.some((match) => match.to <= from && from - match.to <= 2) || (named.length > 0 && /^(?:he|she|they|hij|zij|deze)$/u.test(statement.tokens[from - 1]?.folded ?? ''))
  return subject && statement.tokens.slice(from, to).some(({ folded }) => wanting.test(folded))
}
