/** The concepts of a lexicon, and the number of each. */
export interface ConceptNumbers {
  readonly names: readonly string[]
  readonly numbers: ReadonlyMap<string, number>
}

/** Numbers concepts in the order of the list; a name that comes twice has one number. */
export function numberConcepts(names: readonly string[]): ConceptNumbers {
  const once = [...new Set(names)]
  return { names: once, numbers: new Map(once.map((name, number) => [name, number])) }
}

/** A set of concepts: a bit for each that the lexicon knows. */
export class ConceptSet implements Iterable<string> {
  readonly bits: Int32Array

  constructor(readonly known: ConceptNumbers) {
    this.bits = new Int32Array((known.names.length + 31) >>> 5)
  }

  add(number: number): void {
    this.bits[number >>> 5]! |= 1 << (number & 31)
  }

  hasNumber(number: number): boolean {
    return (this.bits[number >>> 5]! & (1 << (number & 31))) !== 0
  }

  has(concept: string): boolean {
    const number = this.known.numbers.get(concept)
    return number !== undefined && this.hasNumber(number)
  }

  /** The names in the order of the lexicon. */
  [Symbol.iterator](): Iterator<string> {
    return this.known.names.filter((_, number) => this.hasNumber(number)).values()
  }
}
