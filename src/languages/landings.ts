import { optionalFrom } from './lexicon-tables.js'
import type { WordClass } from './word-classes.js'

/**
 * Where in a run of tokens the words stand that can follow a gap or an optional word: per choice of words a bit for each place modulo 32.
 * Gaps are short, so that a few bits tell whether, and nearly always where, one of the words that a phrase goes on with comes.
 */
export class Landings {
  readonly #places = new Int32Array(optionalFrom)
  /** Per choice, the run for which its places hold: what was seen in an earlier one need not be wiped. */
  readonly #runs = new Int32Array(optionalFrom)
  #run = 0

  open(classes: readonly WordClass[]): void {
    if (++this.#run > mostRuns) this.#restart()
    for (let at = 0; at < classes.length; at++) {
      const { landings } = classes[at]!
      const bit = 1 << (at & 31)
      for (let index = 0; index < landings.length; index++) this.#enter(landings[index]!, bit)
    }
  }

  #enter(choice: number, bit: number): void {
    if (this.#runs[choice] === this.#run) this.#places[choice]! |= bit
    else {
      this.#runs[choice] = this.#run
      this.#places[choice] = bit
    }
  }

  #restart(): void {
    this.#runs.fill(0)
    this.#run = 1
  }

  /** The places, modulo 32, at which one of the choices [first, last) of a list stands. */
  placesOf(choices: Uint16Array, first: number, last: number): number {
    const run = this.#run
    let places = 0
    for (let index = first; index < last; index++) {
      const choice = choices[index]!
      if (this.#runs[choice] === run) places |= this.#places[choice]!
    }
    return places
  }
}

const mostRuns = 0x3fffffff

/** A window of so many places from 0 on, a bit for each, modulo 32. */
export function windowOf(places: number): number {
  return places >= 32 ? -1 : ((1 << places) - 1) | 0
}

/** The same window from place `at` on. */
export function windowAt(window: number, at: number): number {
  return (window << at) | (window >>> -at)
}
