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

  /** The places, modulo 32, of [from, from + more] at which one of the choices [first, last) of a list may stand: never too few. */
  within(choices: Uint16Array, { first, last }: { readonly first: number; readonly last: number }, window: number): number {
    let places = 0
    for (let index = first; index < last; index++) {
      const choice = choices[index]!
      if (this.#runs[choice] === this.#run) places |= this.#places[choice]!
    }
    return places & window
  }
}

const mostRuns = 0x3fffffff

/** A bit for each of the places from `at` on, `more` after the first, modulo 32. */
export function windowOf(at: number, more: number): number {
  if (more >= 31) return -1
  const bits = 2 ** (more + 1) - 1
  const turn = at & 31
  return (bits << turn) | (turn === 0 ? 0 : bits >>> (32 - turn))
}
