import type { Reading } from '../facts/read-statements.js'
import type { Signal, Unit } from './signal.js'
import { UnitIndex } from './unit-index.js'

const duties = new WeakMap<readonly Reading[], UnitIndex>()
const clauses = new WeakMap<readonly Reading[], readonly Unit[]>()
const articles = new WeakMap<readonly Reading[], readonly Unit[]>()

/** The units that hold what the signal asks for, in reading order: no others can match, or come near. The units of a contract are made once. */
export function unitsFor({ within, all, frame, none, about, outcome }: Signal, readings: readonly Reading[]): readonly Unit[] {
  const entries = [...all, ...frame]
  if (within === 'sentence') return once(duties, readings, () => new UnitIndex(dutiesOf(readings))).holding(entries, { none, about, met: outcome === 'met' })
  const groups = within === 'article' ? once(articles, readings, () => groupsOf(readings, inOneArticle)) : once(clauses, readings, () => groupsOf(readings, inOneClause))
  return groups.filter((unit) => entries.every((concepts) => holdsAny(unit, concepts)))
}

function holdsAny({ readings }: Unit, concepts: readonly string[]): boolean {
  return readings.some(({ statement }) => concepts.some((concept) => statement.concepts.has(concept)))
}

function once<Made>(cache: WeakMap<readonly Reading[], Made>, readings: readonly Reading[], make: () => Made): Made {
  const known = cache.get(readings)
  if (known !== undefined) return known
  const made = make()
  cache.set(readings, made)
  return made
}

/** Every reading by itself. */
function sentencesOf(readings: readonly Reading[]): Unit[] {
  return readings.map((reading) => ({ readings: [reading] }))
}

/** Every sentence, and two sentences of one clause of which the second goes on about the complaint that the first names, or two parts of one sentence: a duty said in two breaths. */
function dutiesOf(readings: readonly Reading[]): Unit[] {
  const pairs = readings.slice(1).flatMap((second, index): Unit[] => {
    const first = readings[index]!
    const one = first.statement.place.clause === second.statement.place.clause && first.statement.block === second.statement.block
    return one && (goesOn(first, second) || isOneSentence(first, second)) ? [{ readings: [first, second] }] : []
  })
  return [...sentencesOf(readings), ...pairs]
}

function goesOn(first: Reading, second: Reading): boolean {
  return first.about === 'own' && second.about === 'inherited' && second.statement.concepts.has('anaphor')
}

/** "De klacht gaat binnen een dag door; de klager krijgt bericht." */
function isOneSentence(first: Reading, second: Reading): boolean {
  return first.statement.tokens.at(-1)?.folded === ';' && first.about !== 'none' && second.about !== 'none'
}

/** Lid, row, or unnumbered paragraph of one article. */
function inOneClause({ statement: one }: Reading, { statement: other }: Reading): boolean {
  return one.place.clause === other.place.clause && one.block === other.block
}

function inOneArticle({ statement: { place: one } }: Reading, { statement: { place: other } }: Reading): boolean {
  return one.zone === other.zone && one.numbers.at(-1) === other.numbers.at(-1) && one.headings.join('|') === other.headings.join('|')
}

/** Neighbouring readings that belong together, each group as one unit. */
function groupsOf(readings: readonly Reading[], together: (one: Reading, other: Reading) => boolean): Unit[] {
  const groups: Reading[][] = []
  for (const reading of readings) {
    const last = groups.at(-1)
    if (last !== undefined && together(last.at(-1)!, reading)) last.push(reading)
    else groups.push([reading])
  }
  return groups.map((group) => ({ readings: group }))
}
