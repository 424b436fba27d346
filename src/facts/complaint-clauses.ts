import { formTest } from '../languages/form.js'
import { numbersBetween } from '../languages/numbers-between.js'
import { clauseKey } from './clause-key.js'
import type { Reading } from './read-statements.js'
import type { Place, Statement } from './statement.js'
import type { Token } from '../languages/token.js'
import { oncePer } from '../shared/once-per.js'

/**
 * Keys of the clauses and annexes that hold the complaint arrangements, so that "artikelen 7, 9, 10 en 11" can be told to cover them: those
 * of which three statements, or two in five, are about residents' complaints.
 */
export function findComplaintClauses(readings: readonly Reading[]): ReadonlySet<string> {
  // "Clause 9" is that of the agreement, where it has one; item 9 of an annex is another.
  const body = new Set(readings.flatMap(({ statement: { place } }) => (place.annex === null && place.zone === 'body' ? keysOf(place) : [])))
  const counts = new Map<string, { all: number; about: number; own: number }>()
  for (const { statement, about } of readings) {
    if (statement.place.zone === 'recital' || statement.place.zone === 'toc' || isOnSecrecy(statement.place)) continue
    for (const each of keysOf(statement.place)) {
      const key = statement.place.annex !== null && body.has(each) ? inner(each) : each
      const count = counts.get(key) ?? { all: 0, about: 0, own: 0 }
      count.all++
      if (about !== 'none') count.about++
      if (about === 'own') count.own++
      counts.set(key, count)
    }
  }
  const isComplaints = (key: string, { all, about, own }: { all: number; about: number; own: number }): boolean => (own > 0 && (own >= 3 || about / all >= 0.4)) || (about === all && labelled.test(key))
  return new Set([...[...counts].filter(([key, count]) => isComplaints(key, count)).map(([key]) => key), ...followedAnnexes(readings)])
}

const secrecy = /gegevens|privacy|vertrouwelijk|geheim|confidential|secrecy|personal data|data protection/iu
const ofComplaints = /klacht|klag|onvrede|ontevreden|complain|grievance|dissatisf|unhappy|displeas/iu

/** True under "Personal data and secrecy": how complaint files are kept is no arrangement of complaints. */
function isOnSecrecy({ headings }: Place): boolean {
  const heading = headings.at(-1) ?? ''
  return secrecy.test(heading) && !ofComplaints.test(heading)
}

/** "Deals with complaints by following Annex F": an annex, in the file or not, that holds the procedure. */
function followedAnnexes(readings: readonly Reading[]): readonly string[] {
  return readings.flatMap(({ about, statement: { concepts, references, place } }) => {
    const numbers = references.filter(({ kind }) => kind === 'annex').flatMap((reference) => reference.numbers)
    return about === 'own' && place.zone === 'body' && numbers.length === 1 && concepts.has('subject.procedure') ? [clauseKey(numbers[0]!, true)] : []
  })
}

/** True when the statement refers to a clause or annex that holds complaint arrangements, other than its own (a part or chapter named by its number may be its own: "all rows of Part C"); "lid 3" counts within its article. */
export function citesComplaintClause(statement: Statement, clauses: ReadonlySet<string>): boolean {
  return citesOneOf(clauses)(statement)
}

/** Worked out once for each statement: many rules ask. */
const citesOneOf = oncePer((clauses: ReadonlySet<string>) => oncePer((statement: Statement) => cites(statement, clauses)))

function cites(statement: Statement, clauses: ReadonlySet<string>): boolean {
  const { references, place } = statement
  const own = new Set(keysOf(place))
  if (labelsIn(statement).some((key) => clauses.has(key) && !own.has(key))) return true
  const article = place.numbers.at(-1) ?? ''
  const meansInner = place.annex !== null || references.some(({ kind }) => kind === 'annex')
  return references.some(({ kind, numbers }) => numbers.some((number) => {
    const bare = clauseKey(number, false)
    const keys = kind === 'annex' ? [clauseKey(number, true)] : [bare, clauseKey(`${article}.${number}`, false), ...(meansInner || kind === 'part' ? [inner(bare)] : [])]
    return keys.some((key) => clauses.has(key) && (kind === 'part' || !own.has(key)))
  }))
}

const isLabel = formTest(/^[a-z]{1,4}[-.]?\d{1,3}(?:\.\d{1,2})*$/u)
const namesRow = formTest(/^(?:kpi|indicator|prestatie-indicator|norm|eis|requirement|standard)$/u)

const namesNumber = formTest(/^(?:rand)?nummers?$|^numbers?$/u)
const opensRange = formTest(/^(?:tot|t\/m|to|through|until|–|-)$/u)

/** What is cited without the word for its kind: "E-38", "D.1", "F5", "P-01 to P-06"; "KPI 6", a row of a table; "nummer 14". */
function labelsIn({ tokens, own }: Statement): readonly string[] {
  return tokens.slice(own).flatMap(({ form, folded }, at) => {
    if (isLabel(form)) return [clauseKey(folded, false), ...upTo(folded, tokens.slice(own + at + 1, own + at + 5))]
    const before = tokens[own + at - 1]
    if (at === 0 || !/^\d+(?:\.\d+)*$/u.test(folded)) return []
    return namesRow(before!.form) ? [rowKey(folded)] : namesNumber(before!.form) ? [clauseKey(folded, false)] : []
  })
}

/** The labels between one and that which ends its range. */
function upTo(first: string, after: readonly Token[]): readonly string[] {
  const last = after[0] !== undefined && opensRange(after[0].form) ? after.find(({ form }) => isLabel(form)) : undefined
  return last === undefined ? [] : numbersBetween(first, last.folded).map((number) => clauseKey(number, false))
}

/** The keys of all clauses, and the annex, that a place stands in; worked out once for the sentences of one clause. */
const keysOf = oncePer(({ numbers, annex, row }: Place): readonly string[] => {
  // "D2" and "E-14" stand in section D and E.
  const rows = row === true && /^\d/u.test(numbers[0] ?? '') ? [rowKey(numbers[0]!)] : []
  const keys = numbers.flatMap((number) => [clauseKey(number, false), ...(/^[a-z](?=-?\d)/iu.exec(number) ?? []).map((letter) => clauseKey(letter, false))])
  return annex === null ? [...keys, ...rows] : [...keys, ...rows, clauseKey(annex, true)]
})

/** Labels of requirements and rows, each a sentence or two: what stands among complaints is about them. */
const labelled = /^(?:[a-z]{1,4}[-.]?\d|row )/u

/** The item of an annex whose number is also that of a clause of the agreement. */
function inner(key: string): string {
  return `inner ${key}`
}

/** The row of a table with a bare number, which is no clause of that number. */
function rowKey(number: string): string {
  return `row ${number}`
}
