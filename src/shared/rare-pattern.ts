/**
 * An expression that few texts fit and that is dear to compile. It is made when a text holds one of the pieces of each list, in small letters,
 * without which none fits: an expression of some hundred words without regard to case costs as much to compile as some thousand such looks.
 */
export class RarePattern {
  readonly #make: () => RegExp
  readonly #pieces: readonly (readonly string[])[]
  #made: RegExp | null = null

  constructor(make: () => RegExp, ...pieces: readonly (readonly string[])[]) {
    this.#make = make
    this.#pieces = pieces
  }

  test(text: string): boolean {
    return this.#mayFit(text) && this.#pattern.test(text)
  }

  exec(text: string): RegExpExecArray | null {
    return this.#mayFit(text) ? this.#pattern.exec(text) : null
  }

  /** All matches; the expression has the flag for that. */
  all(text: string): RegExpExecArray[] {
    return this.#mayFit(text) ? [...text.matchAll(this.#pattern)] : []
  }

  get #pattern(): RegExp {
    return this.#made ??= this.#make()
  }

  #mayFit(text: string): boolean {
    const lower = inSmallLetters(text)
    return this.#pieces.every((some) => some.some((piece) => lower.includes(piece)))
  }
}

let [last, lastInSmall] = ['', '']

/** Several are tried on one text after the other. Without regard to case a long s (ſ) is an "s" to an expression. */
function inSmallLetters(text: string): string {
  if (text !== last) [last, lastInSmall] = [text, text.toLowerCase().replaceAll('ſ', 's')]
  return lastInSmall
}
