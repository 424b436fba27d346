import type { Reading } from '../facts/read-statements.js'
import type { Signal, Unit } from './signal.js'

/** Units in reading order, and for each concept the positions of the units that hold it. */
interface UnitIndex {
  readonly units: readonly Unit[]
  readonly holding: ReadonlyMap<string, readonly number[]>
}

const sentences = new WeakMap<readonly Reading[], UnitIndex>()
const clauses = new WeakMap<readonly Reading[], UnitIndex>()

/** The units that hold a concept of the signal's rarest entry, in reading order: no others can match. The units of a contract are made once. */
export function unitsFor(signal: Signal, readings: readonly Reading[]): readonly Unit[] {
  const { units, holding } = signal.within === 'clause' ? once(clauses, readings, clausesOf) : once(sentences, readings, sentencesOf)
  if (signal.all.length === 0) return units
  const lists = signal.all.map((alternatives) => alternatives.flatMap((concept) => holding.get(concept) ?? []))
  const rarest = lists.reduce((best, list) => (list.length < best.length ? list : best))
  return [...new Set(rarest)].sort((a, b) => a - b).map((at) => units[at]!)
}

function once(cache: WeakMap<readonly Reading[], UnitIndex>, readings: readonly Reading[], unitsOf: (readings: readonly Reading[]) => Unit[]): UnitIndex {
  const known = cache.get(readings)
  if (known !== undefined) return known
  const made = indexUnits(unitsOf(readings))
  cache.set(readings, made)
  return made
}

function indexUnits(units: readonly Unit[]): UnitIndex {
  const holding = new Map<string, number[]>()
  for (const [at, { readings }] of units.entries()) {
    for (const concept of new Set(readings.flatMap(({ statement }) => [...statement.concepts]))) {
      const list = holding.get(concept)
      if (list === undefined) holding.set(concept, [at])
      else list.push(at)
    }
  }
  return { units, holding }
}

/** Every reading by itself. */
function sentencesOf(readings: readonly Reading[]): Unit[] {
  return readings.map((reading) => ({ readings: [reading] }))
}

/** Readings of one clause (lid, row, unnumbered paragraph of one article) together. */
function clausesOf(readings: readonly Reading[]): Unit[] {
  const units: Reading[][] = []
  for (const reading of readings) {
    const last = units.at(-1)
    const same = last !== undefined && last[0]!.statement.place.clause === reading.statement.place.clause && last.at(-1)!.statement.block === reading.statement.block
    if (same) last.push(reading)
    else units.push([reading])
  }
  return units.map((group) => ({ readings: group }))
}
