import { formTest } from '../languages/form.js'
import { termOf } from './defined-terms.js'
import type { Parties } from './find-parties.js'
import { findRoles } from './find-roles.js'
import { SentenceStatement } from './sentence-statement.js'
import type { Statement } from './statement.js'

const isWork = formTest(/^(?:inzet|inzetten|ingezet|ingezette|inschakelt|ingeschakelde?|inhuurt|ingehuurde?|uitbesteed|uitbesteedt|opgedragen|opdraagt|opdracht|verzoek|uitvoert|verricht|engages?|engaged|hires?|hired|deploys?|deployed|subcontract\p{L}*|sub-contract\p{L}*|outsource\p{L}*|entrust\p{L}*|perform\p{L}*|carr(?:y|ies))$/u)
/** What stands between a term and what it is: articles, "door Aanbieder ingeschakelde", no other noun's preposition. */
const isElsewhere = formTest(/^(?:van|voor|over|tegen|met|namens|of|en|aan|from|about|against|for|and|or|with|at)$/u)
const head = 9

/** Words that the contract gives to those whom the provider calls in: "Vervoerder: de derde aan wie Opdrachtnemer het vervoer heeft uitbesteed". */
export function findHelperTerms(statements: readonly Statement[], parties: Parties, text: string): ReadonlySet<string> {
  return new Set(statements.flatMap((statement) => {
    const term = statement.concepts.has('subcontractor') ? termOf(text.slice(statement.span.start, statement.span.end)) : null
    return term !== null && isHelper(statement, term.toLowerCase(), parties) ? [term.toLowerCase()] : []
  }))
}

function isHelper(statement: Statement, term: string, parties: Parties): boolean {
  const { tokens } = statement
  const at = tokens.findIndex(({ folded }) => folded === term)
  if (at < 0 || parties.names.some(({ words }) => words.at(-1) === term) || ['resident', 'complainant', 'complaint'].some((concept) => statement.matchesOf(concept).some(({ from }) => from === at))) return false
  const defined = statement.matchesOf('subcontractor').find(({ from }) => from > at && from - at <= head)
  if (defined === undefined || tokens.slice(at + 1, defined.from).some(({ form }) => isElsewhere(form))) return false
  return tokens.some(({ form }) => isWork(form)) && findRoles(statement, parties).some(({ role }) => role === 'provider')
}

/** The statements, with those terms found wherever the contract uses them. */
export function nameHelpers(statements: readonly Statement[], terms: ReadonlySet<string>): readonly Statement[] {
  if (terms.size === 0) return statements
  return statements.map((statement) => {
    const found = statement.tokens.flatMap(({ folded }, from) => (isTerm(folded, terms) ? ['subcontractor', 'flow.chain'].map((concept) => ({ concept, from, to: from + 1, skipped: [] })) : []))
    return found.length > 0 && statement instanceof SentenceStatement ? statement.with(found) : statement
  })
}

function isTerm(word: string, terms: ReadonlySet<string>): boolean {
  return terms.has(word) || [...terms].some((term) => word.startsWith(term) && /^(?:s|en|'s)$/u.test(word.slice(term.length)))
}

/** The parties, with those that the provider calls in as outsiders: "Vervoerder" alone would be the provider. */
export function withHelpers(parties: Parties, terms: ReadonlySet<string>): Parties {
  const outsiders = [...terms].flatMap((term) => [term, `${term}s`, `${term}en`]).map((term) => ({ role: 'third' as const, words: [term] }))
  return { ...parties, names: [...parties.names, ...outsiders] }
}
