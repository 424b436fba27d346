import type { Reading } from '../facts/read-statements.js'
import type { Unit } from './signal.js'

const cache = new WeakMap<readonly Reading[], Unit[]>()

/** Every reading by itself. */
export function sentencesOf(readings: readonly Reading[]): Unit[] {
  return readings.map((reading) => ({ readings: [reading] }))
}

/** Readings of one clause (lid, row, unnumbered paragraph of one article) together; computed once per contract. */
export function clausesOf(readings: readonly Reading[]): Unit[] {
  const known = cache.get(readings)
  if (known !== undefined) return known
  const units: Reading[][] = []
  for (const reading of readings) {
    const last = units.at(-1)
    const same = last !== undefined && last[0]!.statement.place.clause === reading.statement.place.clause && last.at(-1)!.statement.block === reading.statement.block
    if (same) last.push(reading)
    else units.push([reading])
  }
  const made = units.map((group) => ({ readings: group }))
  cache.set(readings, made)
  return made
}
