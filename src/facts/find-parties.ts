import { tokenize, type Token } from '../languages/token.js'
import type { Role, Statement } from './statement.js'

/** What the contract calls its two sides, as folded token sequences, and the first printed form of each. */
export interface Parties {
  readonly names: readonly { readonly role: Role; readonly words: readonly string[] }[]
  readonly provider: string | null
  readonly commissioner: string | null
}

const naming = /(?:hierna(?:\s+(?:ook\s+)?(?:te\s+noemen|genoemd|gezamenlijk\s+te\s+noemen|aan\s+te\s+duiden\s+als|aangeduid\s+als))?|verder(?:\s+(?:te\s+noemen|genoemd))?|hereinafter(?:\s+(?:referred\s+to\s+as|called))?|in\s+(?:dit|deze)\s+(?:contract|overeenkomst)(?:\s+genoemd)?|referred\s+to\s+(?:below\s+)?as|called)\s*:?\s*(?:de\s+|het\s+|the\s+)?["“„'‘]?((?:the\s+|de\s+|het\s+)?[\p{L}][\p{L}\d&.-]*(?:\s+[\p{Lu}][\p{L}\d&.-]*){0,3}|wij|u)["”'’]?/giu
const quoted = /\(\s*(?:hierna\s*:?\s*|the\s+|de\s+|hereinafter\s*:?\s*)?["“„'‘]\s*(?:the\s+)?([\p{L}][\p{L}\d &.-]{0,40}?)\s*["”'’]\s*\)/gu
const public_ = /gemeente|burgemeester|college|openbaar lichaam|gemeenschappelijke regeling|regio|waterschap|inkooporganisatie|dienst\b|council|municipalit|authority|borough|city of|veiligheidsregio|samenwerkingsverband/iu
const pronouns: Readonly<Record<string, readonly string[]>> = { wij: ['wij', 'we', 'ons', 'onze'], we: ['we', 'wij', 'ons', 'onze', 'us', 'our'], u: ['u', 'uw'], you: ['you', 'your'] }
const generic = new Set(['partijen', 'parties', 'party', 'partij', 'overeenkomst', 'contract', 'agreement', 'gezamenlijk', 'wmo', 'awb', 'wet', 'avg', 'perceel', 'services', 'diensten'])

/** Finds the parties' names in the opening of the contract: "hierna: Aanbieder", ("the Council"), ("wij"). */
export function findParties(statements: readonly Statement[], text: string): Parties {
  const names: { role: Role; words: readonly string[]; printed: string }[] = []
  for (const statement of statements.slice(0, 60)) {
    const sentence = text.slice(statement.span.start, statement.span.end)
    for (const pattern of [naming, quoted]) {
      for (const match of sentence.matchAll(pattern)) addName(names, match[1]!, sentence.slice(0, match.index))
    }
  }
  const first = (role: Role): string | null => names.find((name) => name.role === role)?.printed ?? null
  return { names: names.flatMap(withPronouns), provider: first('provider'), commissioner: first('commissioner') }
}

function addName(names: { role: Role; words: readonly string[]; printed: string }[], printed: string, before: string): void {
  const words = tokenize(printed).map(({ folded }) => folded)
  if (words.length === 0 || words.length > 4 || generic.has(words.at(-1)!)) return
  if (names.some((name) => name.words.join(' ') === words.join(' '))) return
  const clause = before.split(/\b(?:en|and)\b\s+(?=[\p{Lu}])|;|\)/u).findLast((piece) => piece.trim().length > 3) ?? before
  const role = public_.test(clause) || public_.test(printed) ? 'commissioner' : roleByWord(printed, names)
  if (role !== null) names.push({ role, words, printed })
}

const providerWords = /nemer|bieder|verlener|voerder|contract|leveranc|exploit|coach|provider|supplier|operator|carrier|uitvoerder|inzamel|^u$|^you$/iu
const commissionerWords = /gever|gemeente|college|council|authorit|customer|municip|commission|^wij$|^we$/iu

function roleByWord(printed: string, names: readonly { role: Role }[]): Role | null {
  if (providerWords.test(printed)) return 'provider'
  if (commissionerWords.test(printed)) return 'commissioner'
  return names.some(({ role }) => role === 'commissioner') ? 'provider' : null
}

function withPronouns(name: { role: Role; words: readonly string[] }): { role: Role; words: readonly string[] }[] {
  const forms = name.words.length === 1 ? pronouns[name.words[0]!] : undefined
  return forms === undefined ? [name] : forms.map((form) => ({ role: name.role, words: [form] }))
}

/** A mention of one of the parties: token range [from, to) and the role. */
export interface RoleMention {
  readonly role: Role
  readonly from: number
  readonly to: number
}

const wordRoles: readonly (readonly [string, Role])[] = [['parties.word', 'both'], ['provider.word', 'provider'], ['commissioner.word', 'commissioner'], ['provider.staff', 'provider'], ['resident', 'resident'], ['complainant', 'resident']]

/** Every mention of a party or a resident in a statement, in order; the contract's own names prevail over general words. */
export function findRoles(statement: Statement, parties: Parties): RoleMention[] {
  const taken = new Map<number, RoleMention>()
  for (const { role, words } of parties.names) {
    for (let at = 0; at + words.length <= statement.tokens.length; at++) {
      if (words.every((word, i) => statement.tokens[at + i]!.folded === word || possessive(statement.tokens[at + i]!, word))) taken.set(at, { role, from: at, to: at + words.length })
    }
  }
  for (const [concept, role] of wordRoles) {
    for (const match of statement.matches) {
      if (match.concept !== concept || coveredBy(taken, match.from)) continue
      taken.set(match.from, { role, from: match.from, to: match.to })
    }
  }
  return [...taken.values()].sort((a, b) => a.from - b.from)
}

function possessive(token: Token, word: string): boolean {
  return token.folded === `${word}'s` || token.folded === `${word}s'`
}

function coveredBy(taken: ReadonlyMap<number, RoleMention>, at: number): boolean {
  for (const { from, to } of taken.values()) if (from <= at && at < to) return true
  return false
}

