import type { ConceptMatch } from '../languages/found.js'
import type { Token } from '../languages/token.js'
import { oncePer } from '../shared/once-per.js'
import type { Parties } from './find-parties.js'
import type { Role, Statement } from './statement.js'

/** A mention of one of the parties: token range [from, to) and the role. */
export interface RoleMention {
  readonly role: Role
  readonly from: number
  readonly to: number
}

const wordRoles: readonly (readonly [string, Role])[] = [['third.word', 'third'], ['parties.word', 'both'], ['provider.word', 'provider'], ['commissioner.word', 'commissioner'], ['provider.staff', 'provider'], ['resident', 'resident'], ['complainant', 'resident']]

/** "Administrative authority", "clients' council", "toezichthoudende ambtenaar": other bodies than the commissioner. */
const otherBody = /^(?:administrative|supervisory|regulatory|judicial|tax|licensing|works|youth|advisory|toezichthoudende?|opsporingsbevoegde?|(?:client|patient|parent|resident|user|tenant|pupil|student)s?'?)$/u
const body = /^(?:council|authority|board|executive|municipal|ambtena)/u

function isOtherBody(tokens: readonly Token[], at: number): boolean {
  if (!body.test(tokens[at]!.folded)) return false
  const before = tokens[at - 1]?.folded ?? ''
  return otherBody.test(/^['’]$/u.test(before) ? (tokens[at - 2]?.folded ?? '') : before)
}

/** Every mention of a party or a resident in a statement, in order; the contract's own names prevail over general words. */
export function findRoles(statement: Statement, parties: Parties): RoleMention[] {
  const mentions = namesIn(statement, parties)
  for (const [concept, role] of wordRoles) {
    for (const { from, to } of statement.matchesOf(concept)) {
      if (!isCovered(mentions, from) && !isOtherBody(statement.tokens, from)) mentions.push({ role, from, to })
    }
  }
  if (mentions.length > 1) {
    mentions.sort((a, b) => a.from - b.from)
    return officersOf(statement, mentions.filter((mention, at) => !ownsResidents(statement, mention, mentions[at + 1])))
  }
  return officersOf(statement, mentions)
}

/** "Klachten van onze inwoners": whose residents they are says nothing of who complains or acts. */
function ownsResidents({ tokens }: Statement, { from, to }: RoleMention, next: RoleMention | undefined): boolean {
  return next?.role === 'resident' && next.from === to && to - from === 1 && /^(?:onze|our|uw|your)$/u.test(tokens[from]!.folded)
}

function officersOf(statement: Statement, mentions: RoleMention[]): RoleMention[] {
  return statement.concepts.has('provider.staff') || statement.concepts.has('commissioner.word') ? officersOfOwner(statement, mentions) : mentions
}

/** A name with the forms in which each of its words can stand in the text: by itself, or with a possessive. */
interface NameForms {
  readonly role: Role
  readonly words: readonly (readonly string[])[]
}

/** The names of a contract by the forms of their first word. */
type Openings = ReadonlyMap<string, readonly NameForms[]>

const openingsOf = oncePer(({ names }: Parties): Openings => {
  const made = new Map<string, NameForms[]>()
  for (const { role, words } of names) {
    const name = { role, words: words.map((word) => [word, `${word}'s`, `${word}s'`]) }
    for (const form of name.words[0]!) made.set(form, [...(made.get(form) ?? []), name])
  }
  return made
})

/** The parties' own names in a statement, of those that begin at one word the last. */
export function namesIn({ tokens }: Statement, parties: Parties): RoleMention[] {
  const names = openingsOf(parties)
  const mentions: RoleMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const opened = names.get(tokens[at]!.folded)
    if (opened === undefined) continue
    const name = lastAt(tokens, at, opened)
    if (name === undefined || isOtherBody(tokens, at)) continue
    mentions.push({ role: name.role, from: at, to: at + name.words.length })
    at += name.words.length - 1
  }
  return mentions
}

/** A function of its own: one made for each token of a contract would cost more than the rest. */
function lastAt(tokens: Statement['tokens'], at: number, opened: readonly NameForms[]): NameForms | undefined {
  return opened.findLast(({ words }) => words.every((forms, index) => index === 0 || forms.includes(tokens[at + index]?.folded ?? '|')))
}

function isAmong(matches: readonly ConceptMatch[], mention: RoleMention): boolean {
  return matches.some(({ from }) => from === mention.from)
}

/** Officers belong to the party they are said to be of: "de klachtenfunctionaris van de gemeente", "the Council's complaints officer", "the Provider's contract manager", "de gemeentelijke bemiddelaar". */
function officersOfOwner(statement: Statement, mentions: readonly RoleMention[]): RoleMention[] {
  const staff = statement.matchesOf('provider.staff')
  const officers = statement.matchesOf('commissioner.word')
  return mentions.flatMap((mention) => {
    const other = mention.role === 'provider' && isAmong(staff, mention) ? 'commissioner' : mention.role === 'commissioner' && isAmong(officers, mention) ? 'provider' : null
    if (other === null) return [mention]
    const { tokens } = statement
    const before = tokens[mention.from - 1]?.folded ?? ''
    if (/['’]s?$/u.test(before) && mentions.some(({ role, to }) => role === other && to === mention.from)) return []
    const owned = ownerFollows(tokens, mention.to) && mentions.some(({ role, from }) => role === other && from > mention.to && from - mention.to <= 2)
    return [owned || (other === 'commissioner' && /^(?:gemeentelijke?|municipal)$/u.test(before)) ? { ...mention, role: other } : mention]
  })
}

/** "Van", "of the": the Dutch "of" ("de gemeente of bij de aanbieder") owns nothing. */
function ownerFollows(tokens: Statement['tokens'], at: number): boolean {
  const word = tokens[at]?.folded ?? ''
  return /^(?:van|at|within)$/u.test(word) || (word === 'of' && /^(?:the|its|our|your|their|an?|any|each|either)$/u.test(tokens[at + 1]?.folded ?? ''))
}

function isCovered(mentions: readonly RoleMention[], at: number): boolean {
  return mentions.some(({ from, to }) => from <= at && at < to)
}
