import type { KindId } from '../shared/vocabulary.js'
import type { Span } from '../document/span.js'
import type { Language } from '../languages/language.js'
import { tokenize } from '../languages/token.js'
import type { Statement } from './statement.js'

export interface Kind {
  readonly id: KindId
  /** Between 0 and 1: the share of all signals. */
  readonly confidence: number
  readonly because: readonly Span[]
}

const scoped: readonly KindId[] = ['youth', 'wmo', 'participation', 'wkkgz', 'transport', 'municipal-task', 'general-services', 'out-of-scope']

/** What the title, or two sentences of the opening, weigh. */
const enoughBeside = 4
/** A weak word in the title, where nothing strong is said of any kind. */
const enoughWeak = 6
/** A contract is out of scope, and no rule looks at it, only when most of what it says of its kind says so. */
const enoughAlone = 5
const shareAlone = 0.6

interface Score {
  points: number
  strong: number
  /** Whether the title names it. */
  titled: boolean
  readonly because: Span[]
}

/**
 * Scores every kind on the title (five times), the opening (twice) and the text; the best decides, others join when they are close.
 * Transport contracts are transport only, whatever Act they cite (benchmark settlement of Wmo transport).
 */
export function findKinds(title: string, statements: readonly Statement[], language: Language): Kind[] {
  const extra = (language.extraKinds ?? []) as readonly KindId[]
  const scores = new Map<KindId, Score>([...scoped, ...extra].map((id) => [id, { points: 0, strong: 0, titled: false, because: [] }]))
  const inTitle = language.lexicon.match(tokenize(title)).map(({ concept }) => concept)
  for (const concept of inTitle) addPoints(scores, concept, 12, null)
  const names = language.lexicon.concepts.names.filter((concept) => kindConcept.test(concept))
  let splits = false
  statements.forEach((statement, index) => {
    if (statement.concepts.has('kind.excluded')) return
    const weight = statement.place.zone === 'recital' || index < 12 ? 2 : 0.4
    for (const concept of kindsNamed(statement, names)) addPoints(scores, concept, weight, statement.span)
    splits ||= statement.concepts.has('regime.so-far') && statement.concepts.has('kind.wkkgz.strong') && statement.concepts.has('complaint')
  })
  if (isBritish(inTitle, statements)) for (const id of dutchOnly) giveTo('municipal-task', id, scores)
  return extra.length === 0 ? choose(scores, splits) : chooseBeside(scores, extra, splits)
}

/** Kinds that are what a Dutch Act makes them. */
const dutchOnly: readonly KindId[] = ['youth', 'wmo', 'participation', 'wkkgz']

/** A British council's contract, which falls under no Dutch Act. */
function isBritish(inTitle: readonly string[], statements: readonly Statement[]): boolean {
  const said = (concept: string): boolean => inTitle.includes(concept) || statements.some(({ concepts }) => concepts.has(concept))
  return said('kind.british') && !said('kind.dutch')
}

/** Social services under no Dutch Act are a task of the council like others. */
function giveTo(to: KindId, from: KindId, scores: Map<KindId, Score>): void {
  const [gets, gives] = [scores.get(to)!, scores.get(from)!]
  scores.set(to, { points: gets.points + gives.points, strong: gets.strong + gives.strong, titled: gets.titled || gives.titled, because: [...gets.because, ...gives.because].slice(0, 3) })
  scores.delete(from)
}

/** A kind that a rule pack brings stands beside klachtlint's own and never takes their place: its word in passing would silence every other rule. */
function chooseBeside(scores: ReadonlyMap<KindId, Score>, extra: readonly KindId[], splits: boolean): Kind[] {
  const total = [...scores.values()].reduce((sum, { points }) => sum + points, 0)
  const own = new Map([...scores].filter(([id]) => !extra.includes(id)))
  const beside = [...scores].filter(([id, { strong }]) => extra.includes(id) && strong >= enoughBeside)
  return [...choose(own, splits), ...beside.map(([id, { points, because }]) => ({ id, confidence: Math.round((100 * points) / total) / 100, because }))]
}

const kindConcept = /^kind\.([a-z-]+)\.(strong|weak)$/u

/** The concepts of kinds in a statement, each once, in the order in which they come: points add up in that order. */
function kindsNamed(statement: Statement, names: readonly string[]): Iterable<string> {
  const found = names.filter((name) => statement.concepts.has(name))
  return found.length < 2 ? found : new Set(statement.matches.map(({ concept }) => concept).filter((concept) => found.includes(concept)))
}

function addPoints(scores: ReadonlyMap<KindId, Score>, concept: string, weight: number, span: Span | null): void {
  const match = kindConcept.exec(concept)
  const score = match === null ? undefined : scores.get(match[1] as KindId)
  if (score === undefined) return
  const strong = match![2] === 'strong'
  score.points += weight * (strong ? 2 : 0.5)
  if (strong) score.strong += weight
  score.titled ||= strong && span === null
  if (span !== null && strong && score.because.length < 3) score.because.push(span)
}

/** Kinds that are what they are, whatever Act they cite. */
const alone: readonly KindId[] = ['transport', 'out-of-scope']
/** Of the points of the best kind, what transport needs that the title names: "Wmo-vervoer" is transport. */
const titledAlone = 0.5
/** Of the points of the best kind, what another needs to stand beside it; care under the Wkkgz is one lot among others. */
const besideBest = 0.6
const careBesideBest = 0.3
/** What care weighs where the text speaks of its patients all through and names its Act but once. */
const muchCare = 10
/** "Inzameling huishoudelijk afval en schoonmaak gemeentelijke gebouwen": the title names both. */
const titledBesideBest = 0.4

/** `splits`: the contract says which complaints are care under the Wkkgz, so that care is one of the things it buys. */
function choose(scores: ReadonlyMap<KindId, Score>, splits: boolean): Kind[] {
  const total = [...scores.values()].reduce((sum, { points }) => sum + points, 0)
  const isLikely = (id: KindId, { points, strong }: Score): boolean => strong > 0 && (id !== 'out-of-scope' || (points >= enoughAlone && points >= shareAlone * total))
  const byPoints = [...scores].sort((a, b) => b[1].points - a[1].points)
  const ranked = byPoints.filter(([id, score]) => isLikely(id, score))
  const best = ranked.find(([id, { titled, points }]) => id === 'transport' && titled && points >= titledAlone * ranked[0]![1].points) ?? ranked[0] ?? byPoints.find(([id, { points }]) => id !== 'out-of-scope' && points >= enoughWeak)
  if (best === undefined) return [{ id: 'general-services', confidence: 0, because: [] }]
  const chosen = alone.includes(best[0]) || ranked.length === 0 ? [best] : ranked.filter(([id, score]) => !alone.includes(id) && ((splits && id === 'wkkgz') || standsBeside(id, score, best[1], best[0] === 'wkkgz' && (id === 'wmo' || id === 'youth'))))
  return chosen.map(([id, { points, because }]) => ({ id, confidence: Math.round((100 * points) / total) / 100, because }))
}

/** `care`: what it stands beside is care under the Wkkgz, which a municipality buys as one lot among others. */
function standsBeside(id: KindId, { points, strong, titled }: Score, best: Score, care: boolean): boolean {
  return points >= (titled && best.titled && id !== 'general-services' ? titledBesideBest : besideBest) * best.points || ((id === 'wkkgz' || care) && (strong >= enoughBeside || (id === 'wkkgz' && points >= muchCare)) && points >= careBesideBest * best.points)
}
