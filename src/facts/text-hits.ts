import type { Span } from '../document/span.js'

/** Where an expression (global) fits a text, found in one pass: most sentences then need no look of their own. */
export class TextHits {
  readonly #starts: readonly number[]

  constructor(text: string, expression: RegExp) {
    this.#starts = Array.from(text.matchAll(expression), ({ index }) => index)
  }

  /** True when one begins in the span. */
  beginsIn({ start, end }: Span): boolean {
    let low = 0
    let high = this.#starts.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#starts[middle]! < start) low = middle + 1
      else high = middle
    }
    return low < this.#starts.length && this.#starts[low]! < end
  }
}
