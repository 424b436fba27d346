import type { Unit } from './signal.js'

/** Which of so many units: a bit for each. */
export type UnitBits = Int32Array

/**
 * Per concept the units that hold it, a bit for each unit, so that what several concepts have in common costs a few operations on whole
 * numbers. Also the units that a signal can only count for in part.
 */
export class UnitIndex {
  readonly #width: number
  /** The bits of concept n begin at n times the width. */
  readonly #columns: Int32Array
  readonly #numbers: ReadonlyMap<string, number>
  /** Units outside a table of contents. */
  readonly #open: UnitBits
  /** Units that are about a resident's complaint by themselves; or by their article too. */
  readonly #own: UnitBits
  readonly #topic: UnitBits
  /** Units that name a complaint of another sense: near-misses. */
  readonly #otherSense: UnitBits
  /** Units without column heads, where a concept that must not be there rules out wherever it stands. */
  readonly #headless: UnitBits

  constructor(readonly units: readonly Unit[]) {
    const known = units[0]?.readings[0]?.statement.concepts.known
    this.#width = (units.length + 31) >>> 5
    this.#numbers = known?.numbers ?? new Map<string, number>()
    this.#columns = new Int32Array((known?.names.length ?? 0) * this.#width)
    this.#open = this.#those((unit) => unit.readings.every(({ statement }) => statement.place.zone !== 'toc'))
    this.#own = this.#those((unit) => unit.readings.some(({ about }) => about === 'own'))
    this.#topic = this.#those((unit) => unit.readings.some(({ about }) => about !== 'none'))
    this.#otherSense = this.#those((unit) => unit.readings.some(({ mentions }) => mentions.some(({ sense }) => sense !== 'resident')))
    this.#headless = this.#those((unit) => unit.readings.every(({ statement }) => statement.own === 0 || statement.lead !== null))
    for (const [at, { readings }] of units.entries()) for (const { statement } of readings) this.#enter(at, statement.concepts.bits)
  }

  #those(fits: (unit: Unit) => boolean): UnitBits {
    const bits = new Int32Array(this.#width)
    for (const [at, unit] of this.units.entries()) if (fits(unit)) bits[at >>> 5]! |= 1 << (at & 31)
    return bits
  }

  #enter(unit: number, concepts: Int32Array): void {
    for (let word = 0; word < concepts.length; word++) {
      for (let rest = concepts[word]!; rest !== 0; rest &= rest - 1) {
        const concept = (word << 5) + 31 - Math.clz32(rest & -rest)
        this.#columns[concept * this.#width + (unit >>> 5)]! |= 1 << (unit & 31)
      }
    }
  }

  /** The units, in order, that hold one concept of each entry and none of the others; one of `none` in a column head is let through. */
  holding(entries: readonly (readonly string[])[], none: readonly string[], about: { readonly about: 'own' | 'topic' | 'any'; readonly orOtherSense: boolean }): Unit[] {
    const left = Int32Array.from(this.#open)
    this.#keepAbout(left, about)
    for (const entry of entries) if (!this.#keep(left, entry)) return []
    for (const concept of none) this.#drop(left, concept)
    return this.#unitsOf(left)
  }

  #keepAbout(left: UnitBits, { about, orOtherSense }: { readonly about: 'own' | 'topic' | 'any'; readonly orOtherSense: boolean }): void {
    if (about === 'any') return
    const wanted = about === 'own' ? this.#own : this.#topic
    for (let word = 0; word < left.length; word++) left[word]! &= wanted[word]! | (orOtherSense ? this.#otherSense[word]! : 0)
  }

  /** False when nothing is left. */
  #keep(left: UnitBits, concepts: readonly string[]): boolean {
    const from = concepts.map((concept) => this.#numbers.get(concept)).filter((number) => number !== undefined).map((number) => number * this.#width)
    let any = 0
    for (let word = 0; word < left.length; word++) {
      let held = 0
      for (let index = 0; index < from.length; index++) held |= this.#columns[from[index]! + word]!
      any |= left[word]! &= held
    }
    return any !== 0
  }

  #drop(left: UnitBits, concept: string): void {
    const number = this.#numbers.get(concept)
    if (number === undefined) return
    for (let word = 0; word < left.length; word++) left[word]! &= ~(this.#columns[number * this.#width + word]! & this.#headless[word]!)
  }

  #unitsOf(bits: UnitBits): Unit[] {
    const units: Unit[] = []
    for (let word = 0; word < bits.length; word++) {
      for (let rest = bits[word]!; rest !== 0; rest &= rest - 1) units.push(this.units[(word << 5) + 31 - Math.clz32(rest & -rest)]!)
    }
    return units
  }
}
