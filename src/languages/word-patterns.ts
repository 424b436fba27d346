/** Which patterns a word fits, in tables that are made when the program is built, so that opening them costs nothing. */
export interface PatternSlots {
  /** Patterns without a star, those with one behind, and those with one before: per slot one more than the number of the pattern there, 0 for none; see `slotsOf`. */
  readonly exact: Uint16Array
  readonly prefix: Uint16Array
  readonly suffix: Uint16Array
  /** Numbers of the patterns with a star at both ends. */
  readonly infix: Uint16Array
}

const isInfix = (pattern: string): boolean => pattern.startsWith('*') && pattern.endsWith('*')
const isPrefix = (pattern: string): boolean => pattern.endsWith('*') && !pattern.startsWith('*')
const isSuffix = (pattern: string): boolean => pattern.startsWith('*') && !pattern.endsWith('*')
const isExact = (pattern: string): boolean => pattern !== '_' && !pattern.startsWith('*') && !pattern.endsWith('*')

export function patternSlots(patterns: readonly string[]): PatternSlots {
  const numbers = (fits: (pattern: string) => boolean): number[] => patterns.flatMap((pattern, number) => (fits(pattern) ? [number] : []))
  return {
    exact: slotsOf(numbers(isExact), (number) => forward(patterns[number]!)),
    prefix: slotsOf(numbers(isPrefix), (number) => forward(patterns[number]!.slice(0, -1))),
    suffix: slotsOf(numbers(isSuffix), (number) => backward(patterns[number]!.slice(1))),
    infix: Uint16Array.from(numbers(isInfix)),
  }
}

/** A number whose slot is taken stands in the next free one; half of the slots stay free. */
function slotsOf(numbers: readonly number[], hashOf: (number: number) => number): Uint16Array {
  const slots = new Uint16Array(2 ** Math.ceil(Math.log2(2 * numbers.length + 1)))
  for (const number of numbers) {
    let slot = slotOf(hashOf(number), slots)
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = number + 1
  }
  return slots
}

/** FNV-1a, a character at a time, so that every piece of a word has its hash on the way to that of the word. */
const start = 0x811c9dc5
const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)

function forward(text: string): number {
  let hash = start
  for (let at = 0; at < text.length; at++) hash = step(hash, text.charCodeAt(at))
  return hash
}

function backward(text: string): number {
  let hash = start
  for (let at = text.length - 1; at >= 0; at--) hash = step(hash, text.charCodeAt(at))
  return hash
}

function slotOf(hash: number, slots: Uint16Array): number {
  return (hash ^ (hash >>> 15)) & (slots.length - 1)
}

/** Tells which patterns a word fits. */
export class WordPatterns {
  readonly #any: number

  constructor(private readonly patterns: readonly string[], private readonly slots: PatternSlots) {
    this.#any = patterns.indexOf('_')
  }

  /** The numbers of the patterns: exact, by ascending length prefix and suffix, infix, any. */
  of(folded: string, word: boolean): number[] {
    const { exact, prefix, suffix, infix } = this.slots
    const found: number[] = []
    this.#look(exact, forward(folded), folded.length, (pattern) => pattern === folded, found)
    let [before, behind] = [start, start]
    for (let length = 1; length <= folded.length; length++) {
      before = step(before, folded.charCodeAt(length - 1))
      behind = step(behind, folded.charCodeAt(folded.length - length))
      this.#look(prefix, before, length + 1, (pattern) => pattern.startsWith(folded.slice(0, length)), found)
      this.#look(suffix, behind, length + 1, (pattern) => pattern.endsWith(folded.slice(-length)), found)
    }
    for (const number of infix) if (folded.includes(this.patterns[number]!.slice(1, -1))) found.push(number)
    if (this.#any >= 0 && word) found.push(this.#any)
    return found
  }

  #look(slots: Uint16Array, hash: number, length: number, fits: (pattern: string) => boolean, found: number[]): void {
    for (let slot = slotOf(hash, slots); slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
      const number = slots[slot]! - 1
      const pattern = this.patterns[number]!
      if (pattern.length !== length || !fits(pattern)) continue
      found.push(number)
      return
    }
  }
}
