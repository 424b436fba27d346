import { formTest } from '../languages/form.js'
import { tokenize } from '../languages/token.js'
import { carvedOutParts, type NamedPart } from './carved-out-parts.js'
import { clauseKey } from './clause-key.js'
import { inOneArticle } from './in-one-article.js'
import type { Reading } from './read-statements.js'
import type { Statement } from './statement.js'

/** A sentence that takes part of the work, or some people, out of other clauses. */
export interface CarveOut {
  readonly statement: Statement
  /** Keys of the clauses and annexes taken out. */
  readonly clauses: readonly string[]
  /** The heading of the chapter taken out, where it is named by that ("het hoofdstuk Klachten van cliënten"); null for none. */
  readonly heading: string | null
  readonly subcontractorsOnly: boolean
  /** True when the numbers are those of clauses of the agreement itself: items of an annex with the same numbers stay. */
  readonly ofBody: boolean
  /** Index of the first of the statements just before it that it takes back ("Dit geldt niet voor perceel 2"); null when it names what it carves out. */
  readonly backTo: number | null
}

/** Finds "artikel 14 geldt niet voor perceel 3" and its kin: a carve-out verb with a reference to clauses or to the complaint duties; "eisen K-1 en K-2 van bijlage A" are rows of it, not the annex. */
export function findCarveOuts(readings: readonly Reading[]): CarveOut[] {
  const found: CarveOut[] = []
  if (!readings.some(({ statement }) => statement.concepts.has('carve-out'))) return found
  const labels = labelsOf(readings)
  const headings = new Set(readings.flatMap(({ statement: { place } }) => place.headings))
  const body = new Set(readings.flatMap(({ statement: { place } }) => (place.annex === null && place.zone === 'body' ? place.numbers.map((number) => clauseKey(number, false)) : [])))
  const rowNumbers = new Set(readings.flatMap(({ statement: { place } }) => (place.row && place.number !== null ? [place.number] : [])))
  for (const [index, reading] of readings.entries()) {
    const { statement } = reading
    if (!statement.concepts.has('carve-out') || statement.place.zone === 'recital' || isOfNoComplaint(reading, readings[index - 1])) continue
    const parts = carvedOutParts(statement, [...statement.references, ...labelsIn(statement, labels)])
    const numbers = parts.filter(({ kind }) => kind !== 'annex').flatMap((part) => part.numbers)
    const namesRows = numbers.some((number) => rowNumbers.has(number))
    const annexes = namesRows ? [] : parts.filter(({ kind }) => kind === 'annex').flatMap((part) => part.numbers.map((number) => clauseKey(number, true)))
    const heading = headingIn(statement, headings)
    const backTo = (statement.concepts.has('this-clause') && !statement.concepts.has('carve-out.harmless')) || (numbers.length === 0 && annexes.length === 0 && heading === null && takesBack(statement)) ? firstTakenBack(readings, index) : null
    if (numbers.length === 0 && annexes.length === 0 && heading === null && backTo === null) continue
    const ofBody = statement.place.annex === null && annexes.length === 0 && !namesRows && numbers.every((number) => body.has(clauseKey(number, false)))
    found.push({ statement, ofBody, clauses: [...numbers.map((number) => clauseKey(number, false)), ...annexes], heading, subcontractorsOnly: (isOfOthers(readings, index) || isByHelpers(statement, readings.slice(Math.max(0, index - 4), index))) && !statement.concepts.has('carve-out.lot'), backTo })
  }
  return found
}

/** The numbers by which clauses are cited without the word for their kind: "5.1", "C1", "K-1". */
function labelsOf(readings: readonly Reading[]): ReadonlySet<string> {
  return new Set(readings.flatMap(({ statement: { place } }) => place.numbers.map((number) => number.toLowerCase())).filter((number) => isLabel.test(number)))
}

const isLabel = /^(?:[a-z]{1,4}[-.]?\d{1,3}(?:\.\d{1,3})*|[ivx]+\.\d{1,2}|\d{1,3}(?:\.\d{1,3})+)$/u

function labelsIn({ tokens, own, references }: Statement, labels: ReadonlySet<string>): readonly NamedPart[] {
  const cited = new Set(references.flatMap(({ numbers }) => numbers.map((number) => number.toLowerCase())))
  return tokens.slice(own).flatMap(({ folded, start, end }): NamedPart[] => (!cited.has(folded) && labels.has(folded) ? [{ kind: 'article', numbers: [folded], start, end }] : []))
}

/** True when what nothing applies to is no resident's complaint: staff grievances, disputes between the parties, objections. */
function isOfNoComplaint({ statement: { concepts, block, tokens }, mentions }: Reading, before: Reading | undefined): boolean {
  if (concepts.has('carve-out.lot')) return false
  const meant = mentions.length === 0 && before?.statement.block === block && tokens.some(({ form }) => isThem(form)) ? before.mentions : mentions
  return concepts.has('carve-out.others') || (meant.length > 0 && meant.every(({ sense }) => sense !== 'resident'))
}

const partWord = /^(?:hoofdstuk|paragraaf|onderdeel|deel|artikel|afdeling|titel|section|part|chapter|clause|article|heading|over|on)$/u
const shortestHeading = 6

/** The heading that a sentence names: "het hoofdstuk Klachten van cliënten", "de bepalingen over klachten". */
function headingIn({ tokens, own }: Statement, headings: Iterable<string>): string | null {
  const said = tokens.slice(own).map(({ folded }) => folded)
  for (const heading of headings) {
    const words = tokenize(heading).map(({ folded }) => folded)
    if (heading.length < shortestHeading) continue
    const at = said.findIndex((_, from) => words.every((word, next) => said[from + next] === word))
    if (at > 0 && said.slice(Math.max(0, at - 2), at).some((word) => partWord.test(word))) return heading
  }
  return null
}

/** "Dit geldt niet voor perceel 2", "This does not apply to lot 2": some of the work is taken out of the sentences before. */
function takesBack(statement: Statement): boolean {
  const { concepts, own } = statement
  return concepts.has('carve-out.lot') && statement.matchesOf('anaphor').some(({ from }) => from >= own && from <= own + 1)
}

/** True when a carve-out speaks of work by others: it names them, or says "such firms" or "them" after a sentence that lets others in. */
function isOfOthers(readings: readonly Reading[], index: number): boolean {
  const { statement, roles } = readings[index]!, before = readings[index - 1]
  if (statement.concepts.has('subcontractor') || statement.concepts.has('flow.chain') || statement.matchesOf('carve-out.helpers').some(({ from, to }) => statement.tokens.slice(from, to).some(({ form }) => isFromOutside(form)) || !roles.some((role) => role.role !== 'third' && role.to === to))) return true
  if (before === undefined || !inOneArticle(before.statement.place, statement.place)) return false
  const taken = statement.concepts.has('such-others') || (statement.tokens.some(({ form }) => isThem(form)) && !before.roles.some(({ role }) => role === 'resident'))
  return taken && isOfOthers(readings, index - 1)
}

/** "External job coaches" are others, though job coaches are the provider's. */
const isFromOutside = formTest(/^(?:externe?|external|freelance|ingehuurde|ingeleende|hired|self-employed|agency)$/u)
const isThem = formTest(/^(?:hen|hun|daarvoor|daarop|them|their)$/u)

const callsIn = /^(?:inzet(?:ten)?|ingezet|inschakel(?:en|t)|ingeschakeld|inhu(?:ren|urt)|ingehuurd|engages?|engaged|deploys?|deployed|hires?|hired)$/u

/** "Niet voor ritten die door achtervang worden gereden": done by those whom an earlier sentence of the article lets the provider call in ("mag achtervang inzetten"). */
function isByHelpers({ tokens, place }: Statement, before: readonly Reading[]): boolean {
  const helpers = tokens.flatMap(({ folded }, at) => (/^(?:door|by)$/u.test(folded) ? tokens.slice(at + 1, at + 4).map((token) => token.folded).filter((word) => word.length > 4) : []))
  return helpers.length > 0 && before.some(({ statement, roles }) => inOneArticle(statement.place, place)
    && statement.tokens.some(({ folded }) => callsIn.test(folded))
    && statement.tokens.some(({ folded }, at) => helpers.includes(folded) && !roles.some(({ from, to }) => from <= at && at < to)))
}

/** Where what a sentence takes back begins: with its clause, or, where it opens that, with the clause before it in the article. */
function firstTakenBack(readings: readonly Reading[], index: number): number {
  const { place } = readings[index]!.statement
  const isOpening = readings[index - 1]?.statement.place.clause !== place.clause
  const before = isOpening && index > 0 && inOneArticle(readings[index - 1]!.statement.place, place) ? readings[index - 1]!.statement.place.clause : place.clause
  return readings.find(({ statement }) => statement.place.clause === before)!.statement.index
}

/** The carve-out, not for subcontractors only, that takes a statement out; null when none does. */
export function carvedOutOf(statement: Statement, carveOuts: readonly CarveOut[]): CarveOut | null {
  return carveOuts.find((carveOut) => !carveOut.subcontractorsOnly && carveOut.statement !== statement && standsUnder(statement, carveOut)) ?? null
}

function standsUnder({ place, index }: Statement, { clauses, heading, backTo, ofBody, statement }: CarveOut): boolean {
  if (heading !== null && place.headings.includes(heading)) return true
  if (backTo !== null && index >= backTo && index < statement.index) return true
  const own = ofBody && place.annex !== null ? [] : place.numbers.map((number) => clauseKey(number, false))
  if (place.annex !== null) own.push(clauseKey(place.annex, true))
  return own.some((key) => clauses.includes(key))
}
