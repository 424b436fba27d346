/** A change to a text: `remove` characters at offset `at` make way for `insert`. */
export interface Edit {
  readonly at: number
  readonly remove: number
  readonly insert: string
}

/** The text with the edits made; edits at one offset keep their order. Throws RangeError where two remove the same text. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = []
  let done = 0
  for (const { at, remove, insert } of [...edits].sort((a, b) => a.at - b.at)) {
    if (at < done) throw new RangeError('two edits overlap')
    pieces.push(text.slice(done, at), insert)
    done = at + remove
  }
  return pieces.join('') + text.slice(done)
}
