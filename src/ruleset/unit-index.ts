import type { Reading } from '../facts/read-statements.js'
import type { Unit } from './signal.js'

/** Which of so many units: a bit for each. */
type UnitBits = Int32Array

/** What a signal asks of a unit beside its concepts. */
interface Asked {
  /** A unit with one of these is no match; one in a column head is let through, for it may be of the whole table. */
  readonly none: readonly string[]
  readonly about: 'own' | 'topic' | 'any'
  /** Signals that fulfil: they also take two sentences together, and tell of what comes near in another sense. */
  readonly met: boolean
}

/**
 * Per concept the units that hold it, a bit for each unit, so that what several concepts have in common costs a few operations on whole
 * numbers: hundreds of signals ask, and nearly all of them find nothing.
 */
export class UnitIndex {
  readonly #width: number
  /** The bits of concept n begin at n times the width. */
  readonly #columns: Int32Array
  readonly #numbers: ReadonlyMap<string, number>
  /** Units outside a table of contents; of these, those of one sentence. */
  readonly #open: UnitBits
  readonly #single: UnitBits
  /** Units that are about a resident's complaint by themselves; or by their article too. */
  readonly #own: UnitBits
  readonly #topic: UnitBits
  /** Units that name a complaint of another sense: near-misses. */
  readonly #otherSense: UnitBits
  /** Units without column heads, where a concept that must not be there rules out wherever it stands. */
  readonly #headless: UnitBits

  constructor(private readonly units: readonly Unit[]) {
    const known = units[0]?.readings[0]?.statement.concepts.known
    this.#width = (units.length + 31) >>> 5
    this.#numbers = known?.numbers ?? new Map<string, number>()
    this.#columns = new Int32Array((known?.names.length ?? 0) * this.#width)
    this.#open = this.#those(({ readings }) => readings.every(({ statement }) => statement.place.zone !== 'toc'))
    this.#single = this.#those(({ readings }, at) => readings.length === 1 && isIn(this.#open, at))
    this.#own = this.#those(({ readings }) => readings.some(({ about }) => about === 'own'))
    this.#topic = this.#those(({ readings }) => readings.some(({ about }) => about !== 'none'))
    this.#otherSense = this.#those(({ readings }) => readings.some(namesOtherSense))
    this.#headless = this.#those(({ readings }) => readings.every(({ statement }) => statement.own === 0 || statement.lead !== null))
    for (let at = 0; at < units.length; at++) for (const { statement } of units[at]!.readings) this.#enter(at, statement.concepts.bits)
  }

  #those(fits: (unit: Unit, at: number) => boolean): UnitBits {
    const bits = new Int32Array(this.#width)
    for (let at = 0; at < this.units.length; at++) if (fits(this.units[at]!, at)) bits[at >>> 5]! |= 1 << at
    return bits
  }

  #enter(unit: number, concepts: Int32Array): void {
    const columns = this.#columns
    for (let word = 0; word < concepts.length; word++) {
      for (let rest = concepts[word]!; rest !== 0; rest &= rest - 1) columns[((word << 5) + lowestOf(rest)) * this.#width + (unit >>> 5)]! |= 1 << unit
    }
  }

  /** The units, in order, that hold one concept of each entry and fit what is asked. */
  holding(entries: readonly (readonly string[])[], { none, about, met }: Asked): Unit[] {
    const left = Int32Array.from(met ? this.#open : this.#single)
    if (about !== 'any') this.#keepAbout(left, about === 'own' ? this.#own : this.#topic, met)
    for (const entry of entries) if (!this.#keep(left, entry)) return []
    for (const concept of none) this.#drop(left, concept)
    return this.#unitsOf(left)
  }

  #keepAbout(left: UnitBits, about: UnitBits, orOtherSense: boolean): void {
    for (let word = 0; word < left.length; word++) left[word]! &= about[word]! | (orOtherSense ? this.#otherSense[word]! : 0)
  }

  /** False when nothing is left. */
  #keep(left: UnitBits, concepts: readonly string[]): boolean {
    const held = new Int32Array(left.length)
    for (const concept of concepts) {
      const from = this.#columnOf(concept)
      if (from >= 0) for (let word = 0; word < held.length; word++) held[word]! |= this.#columns[from + word]!
    }
    let any = 0
    for (let word = 0; word < left.length; word++) any |= left[word]! &= held[word]!
    return any !== 0
  }

  #drop(left: UnitBits, concept: string): void {
    const from = this.#columnOf(concept)
    if (from >= 0) for (let word = 0; word < left.length; word++) left[word]! &= ~(this.#columns[from + word]! & this.#headless[word]!)
  }

  #columnOf(concept: string): number {
    const number = this.#numbers.get(concept)
    return number === undefined ? -1 : number * this.#width
  }

  #unitsOf(bits: UnitBits): Unit[] {
    const units: Unit[] = []
    for (let word = 0; word < bits.length; word++) {
      for (let rest = bits[word]!; rest !== 0; rest &= rest - 1) units.push(this.units[(word << 5) + lowestOf(rest)]!)
    }
    return units
  }
}

function namesOtherSense({ mentions }: Reading): boolean {
  return mentions.some(({ sense }) => sense !== 'resident')
}

function isIn(bits: UnitBits, at: number): boolean {
  return (bits[at >>> 5]! & (1 << at)) !== 0
}

/** The place of the lowest bit. */
function lowestOf(bits: number): number {
  return 31 - Math.clz32(bits & -bits)
}
