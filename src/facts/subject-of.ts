import type { RoleMention } from './find-roles.js'
import { isNeuter } from './is-neuter.js'
import type { Statement } from './statement.js'
import { isGenitive, isSorted } from './word-shapes.js'

const agent = new Set(['door', 'by'])
const prepositions = new Set([
  'aan', 'van', 'bij', 'tegen', 'jegens', 'tegenover', 'voor', 'over', 'met', 'namens', 'naar', 'tussen', 'uit', 'op', 'onder', 'richting', 'omtrent', 'behalve', 'naast', 'wegens', 'in',
  'to', 'of', 'from', 'against', 'for', 'about', 'between', 'on', 'at', 'with', 'towards', 'concerning', 'than', 'alongside', 'via', 'under', 'into', 'within', 'after', 'before', 'volgens', 'na', 'binnen',
])
const conjunctions = new Set(['en', 'of', 'and', 'or'])
const determiners = new Set(['de', 'het', 'een', 'the', 'a', 'an', 'iedere', 'elke', 'ieder', 'elk', 'deze', 'die', 'dit', 'dat', 'zijn', 'haar', 'hun', 'its', 'their', 'each', 'every', 'any', 'alle', 'all', 'betrokken', 'eigen', 'own', 'relevant', 'desbetreffende', 'andere', 'other'])

/**
 * Who carries the main verb of a statement: the agent of a passive ("door Aanbieder", "by the Council"), else the first party that no
 * preposition governs. Null when nobody is named.
 */
export function subjectOf(statement: Statement, roles: readonly RoleMention[]): RoleMention | null {
  const governed = (mention: RoleMention): string | null => {
    const owner = roles.find(({ to }) => to === mention.from && isGenitive(statement.tokens[to - 1]!.folded))
    if (owner !== undefined) return governed(owner)
    for (let at = mention.from - 1; at >= 0 && at >= mention.from - 4; at--) {
      const word = statement.tokens[at]!.folded
      if (agent.has(word)) return at > 0 && isSorted(statement.tokens[at - 1]!.form) ? 'per' : word
      if (prepositions.has(word)) return word
      if (conjunctions.has(word)) return beside(at)
      if (!determiners.has(word)) return null
    }
    return null
  }
  /** "Tegenover jeugdigen en ouders": what governs the one governs the other. */
  const beside = (at: number): string | null => {
    const one = roles.find(({ to }) => to === at)
    return one === undefined ? null : governed(one)
  }
  const free = roles.filter((mention) => governed(mention) === null)
  if (free[0] !== undefined && mayByPronoun(statement, free[0])) return free[0]
  const passive = roles.find((mention) => { const word = governed(mention); return word !== null && agent.has(word) && mention.role !== 'resident' }) ?? null
  const first = free.find((mention) => mention.role !== 'resident' && !isOwner(statement, mention)) ?? free.find(({ role }) => role !== 'resident') ?? null
  if (passive !== null && (first === null || passive.from < first.from || undergoes(statement, first, passive))) return passive
  const resident = free.find(({ role }) => role === 'resident') ?? null
  if (first !== null && resident !== null) return resident.from < first.from && (rightsVerb(statement, resident) || mayTurnTo(statement, resident, first)) ? resident : first
  return first ?? resident ?? bearer(statement, roles)
}

/** "The Council is told by the Provider", "Opdrachtgever wordt door Opdrachtnemer ingelicht": the subject does nothing. */
function undergoes({ tokens }: Statement, subject: RoleMention, agent: RoleMention): boolean {
  const between = tokens.slice(subject.to, agent.from).map(({ folded }) => folded)
  return between.slice(0, 3).some((word) => /^(?:is|are|be|wordt|worden)$/u.test(word)) && !between.some((word) => /^[,;:]$/u.test(word))
}

/** "Responsibility lies with the Provider", "is opgedragen aan Opdrachtnemer", "op Opdrachtnemer rust de plicht": whose task it is. */
function bearer({ tokens }: Statement, roles: readonly RoleMention[]): RoleMention | null {
  return roles.find(({ role, from, to }) => {
    if (role === 'resident') return false
    const at = tokens.slice(0, from).findLastIndex(({ folded }) => !determiners.has(folded))
    if (!/^(?:aan|op|bij|with|on|upon|to|for)$/u.test(tokens[at]?.folded ?? '')) return false
    const [before, after] = [tokens[at - 1]?.folded ?? '', tokens[to]?.folded ?? '']
    return isBorne.test(before) || isBorne.test(after) || (before === 'is' && tokens[at - 2]?.folded === 'it')
  }) ?? null
}

const isBorne = /^(?:opgedragen|toebedeeld|rust|rusten|berust|berusten|ligt|liggen|belegd|lies|lie|rests|rest|falls|fall|incumbent|entrusted|assigned)$/u

const possessives = new Set(['onze', 'our', 'uw', 'your'])

/** "Ook als ons contract is afgelopen, maakt u …": whose contract it is acts not. */
function isOwner({ tokens }: Statement, { from, to }: RoleMention): boolean {
  const word = tokens[from]!.folded
  return to === from + 1 && (possessives.has(word) || (word === 'ons' && tokens[to] !== undefined && isNeuter(tokens[to].form)))
}

/** "A resident who is unhappy may ask the Council": the party named last is whom the resident turns to. */
function mayTurnTo({ tokens }: Statement, resident: RoleMention, party: RoleMention): boolean {
  const between = tokens.slice(resident.to, party.from).map(({ folded }) => folded)
  const modal = between.findLastIndex((word) => /^(?:may|can)$/u.test(word))
  const after = between.slice(modal + 1).filter((word) => !determiners.has(word))
  return modal >= 0 && after.length > 0 && after.length <= 4 && !after.some((word) => /^[,;:.]$/u.test(word))
}

/** "Is de klager niet tevreden over de afhandeling door de aanbieder, dan kan hij …": the right is of the resident with whom the condition opens. */
function mayByPronoun({ tokens, own }: Statement, { role, from, to }: RoleMention): boolean {
  if (role !== 'resident' || from > own + 3 || !isCondition.test(tokens[own]!.folded)) return false
  return tokens.some(({ folded }, at) => at > to && /^(?:kan|kunnen|mag|mogen)$/u.test(folded) && /^(?:hij|zij|ze|die|deze)$/u.test(tokens[at + 1]?.folded ?? ''))
}

const isCondition = /^(?:is|zijn|was|heeft|hebben|vindt|vinden|acht|blijft|blijven|voelt|wil|wenst|kan|indien|als|wanneer|zodra|mocht)$/u

/** "De cliënt kan", "a resident may": a right of the resident. */
function rightsVerb(statement: Statement, mention: RoleMention): boolean {
  const next = statement.tokens.slice(mention.to, mention.to + 3).map(({ folded }) => folded)
  return next.some((word) => /^(?:kan|kunnen|mag|mogen|may|can|kiest|ontvangt|krijgt|hoort|weet|chooses|hears|receives)$/u.test(word))
}
