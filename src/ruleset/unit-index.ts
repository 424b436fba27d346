import type { Reading } from '../facts/read-statements.js'
import { isCompound } from '../facts/coordinate-parts.js'
import { namesNoDuty } from '../facts/names-no-duty.js'
import type { ConceptNumbers } from '../languages/concept-set.js'
import { conceptsOfAll, type SignalConcepts } from './signal-concepts.js'
import { isRuledOut, type Signal, type Unit } from './signal.js'

/** Which of so many units: a bit for each. */
type UnitBits = Int32Array

const noUnits: readonly Unit[] = []

/**
 * Per concept the units that hold it, a bit for each unit, so that what several concepts have in common costs a few operations on whole
 * numbers: hundreds of signals ask, and nearly all of them find nothing.
 */
export class UnitIndex {
  readonly #width: number
  /** The bits of concept n begin at n times the width. */
  readonly #columns: Int32Array
  /** Per concept, 1 when any unit holds it. */
  readonly #held: Uint8Array
  /** What is left of the units while a signal asks: one list for all, as hundreds ask. */
  readonly #left: UnitBits
  /** The concepts of signals, in their order. */
  readonly conceptsOf: (signals: readonly Signal[]) => readonly SignalConcepts[]
  readonly #all: UnitBits
  /** Units outside a table of contents; of these, those of one sentence. */
  readonly #open: UnitBits
  readonly #single: UnitBits
  /** Units that are about a resident's complaint by themselves; or by their article too. */
  readonly #own: UnitBits
  readonly #topic: UnitBits
  /** Units that name a complaint of another sense: near-misses. */
  readonly #otherSense: UnitBits
  /** Units without column heads, where a concept that must not be there rules out wherever it stands; and those of them that say one thing. */
  readonly #headless: UnitBits
  readonly #whole: UnitBits
  /** Units that ask something of somebody: see `namesNoDuty`. */
  readonly #duty: UnitBits

  constructor(private readonly units: readonly Unit[]) {
    const known = units[0]?.readings[0]?.statement.concepts.known
    this.#width = (units.length + 31) >>> 5
    this.conceptsOf = conceptsOfAll(known ?? noConcepts)
    this.#left = new Int32Array(this.#width)
    this.#columns = new Int32Array((known?.names.length ?? 0) * this.#width)
    this.#held = new Uint8Array(known?.names.length ?? 0)
    this.#all = this.#those(() => true)
    this.#open = this.#those(({ readings }) => readings.every(({ statement }) => statement.place.zone !== 'toc'))
    this.#single = this.#those(({ readings }, at) => readings.length === 1 && isIn(this.#open, at))
    this.#own = this.#those(({ readings }) => readings.some(({ about }) => about === 'own'))
    this.#topic = this.#those(({ readings }) => readings.some(({ about }) => about !== 'none'))
    this.#otherSense = this.#those(({ readings }) => readings.some(namesOtherSense))
    this.#headless = this.#those((unit) => !hasHeads(unit))
    this.#whole = this.#those((unit, at) => isIn(this.#headless, at) && !isCompoundUnit(unit))
    this.#duty = this.#those(({ readings }) => !readings.some(({ statement }) => namesNoDuty(statement)))
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
      for (let rest = concepts[word]!; rest !== 0; rest &= rest - 1) {
        const concept = (word << 5) + lowestOf(rest)
        this.#held[concept] = 1
        columns[concept * this.#width + (unit >>> 5)]! |= 1 << unit
      }
    }
  }

  /**
   * The units, in order, that hold one concept of each entry of the signal and none that it rules out, and are about what it asks; only those that
   * ask for a duty where `duties` says so. Signals that fulfil also take two sentences together, and tell of what comes near in another sense.
   */
  holding(signal: Signal, { entries, none, besides }: SignalConcepts, duties: boolean): readonly Unit[] {
    if (!this.#holdsEach(entries)) return noUnits
    const { about } = signal
    const met = signal.outcome === 'met'
    const left = this.#left
    left.set(met ? this.#open : this.#single)
    if (about !== 'any') this.#keepAbout(about === 'own' ? this.#own : this.#topic, met)
    if (duties) this.#keepThose(this.#duty)
    for (const entry of entries) if (!this.#keep(entry)) return noUnits
    for (const concept of none) this.#drop(concept, besides.has(concept) ? this.#whole : this.#headless)
    return this.#unitsLeft().filter((unit) => (!hasHeads(unit) && (besides.size === 0 || !isCompoundUnit(unit))) || !isRuledOut(unit, signal))
  }

  /** The same whatever they are about. */
  holdingEach(signal: Signal, { entries }: SignalConcepts, duties: boolean): readonly Unit[] {
    if (!this.#holdsEach(entries)) return noUnits
    this.#left.set(duties ? this.#duty : this.#all)
    for (const entry of entries) if (!this.#keep(entry)) return noUnits
    return this.#unitsLeft().filter((unit) => !isRuledOut(unit, signal))
  }

  #holdsEach(entries: SignalConcepts['entries']): boolean {
    for (let at = 0; at < entries.length; at++) if (!this.#holdsAny(entries[at]!)) return false
    return true
  }

  #holdsAny(concepts: readonly number[]): boolean {
    for (let at = 0; at < concepts.length; at++) if (this.#held[concepts[at]!] === 1) return true
    return false
  }

  #keepAbout(about: UnitBits, orOtherSense: boolean): void {
    const left = this.#left
    for (let word = 0; word < left.length; word++) left[word]! &= about[word]! | (orOtherSense ? this.#otherSense[word]! : 0)
  }

  #keepThose(those: UnitBits): void {
    const left = this.#left
    for (let word = 0; word < left.length; word++) left[word]! &= those[word]!
  }

  /** False when nothing is left. */
  #keep(concepts: readonly number[]): boolean {
    const left = this.#left
    const columns = this.#columns
    let any = 0
    for (let word = 0; word < left.length; word++) {
      if (left[word] === 0) continue
      let held = 0
      for (let at = 0; at < concepts.length; at++) held |= columns[concepts[at]! * this.#width + word]!
      any |= left[word]! &= held
    }
    return any !== 0
  }

  /** Takes out those of the units that hold a concept that must not be there; one in a column head or in a part of a sentence may be of the whole table or say another thing. */
  #drop(concept: number, those: UnitBits): void {
    if (this.#held[concept] === 0) return
    const left = this.#left
    const from = concept * this.#width
    for (let word = 0; word < left.length; word++) left[word]! &= ~(this.#columns[from + word]! & those[word]!)
  }

  #unitsLeft(): Unit[] {
    const left = this.#left
    const units: Unit[] = []
    for (let word = 0; word < left.length; word++) {
      for (let rest = left[word]!; rest !== 0; rest &= rest - 1) units.push(this.units[(word << 5) + lowestOf(rest)]!)
    }
    return units
  }
}

const noConcepts: ConceptNumbers = { names: [], numbers: new Map() }

/** True when column heads are read with one of its rows. */
function hasHeads({ readings }: Unit): boolean {
  return readings.some(({ statement }) => statement.own > 0 && statement.lead === null)
}

/** True when a sentence of it says several things. */
function isCompoundUnit({ readings }: Unit): boolean {
  return readings.some(({ statement }) => isCompound(statement))
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
