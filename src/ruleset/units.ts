import type { Reading } from '../facts/read-statements.js'
import type { Signal, Unit } from './signal.js'
import { UnitIndex } from './unit-index.js'

const sentences = new WeakMap<readonly Reading[], UnitIndex>()
const clauses = new WeakMap<readonly Reading[], UnitIndex>()
const duties = new WeakMap<readonly Reading[], UnitIndex>()

/** The units that hold what the signal asks for, in reading order: no others can match, or come near. The units of a contract are made once. */
export function unitsFor(signal: Signal, readings: readonly Reading[]): readonly Unit[] {
  const index = signal.within === 'clause' ? once(clauses, readings, clausesOf) : signal.outcome === 'met' ? once(duties, readings, dutiesOf) : once(sentences, readings, sentencesOf)
  return index.holding([...signal.all, ...signal.frame], signal.none, { about: signal.about, orOtherSense: signal.outcome === 'met' })
}

function once(cache: WeakMap<readonly Reading[], UnitIndex>, readings: readonly Reading[], unitsOf: (readings: readonly Reading[]) => Unit[]): UnitIndex {
  const known = cache.get(readings)
  if (known !== undefined) return known
  const made = new UnitIndex(unitsOf(readings))
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
