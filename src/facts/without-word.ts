import { endOfLetter } from '../languages/character-kind.js'

/** A label behind its word of two letters or more ("Artikel 9", "Lid. 3"), as it is where it does not open with one. By characters: for a few labels an expression with `\p{L}` costs more to compile than to use. */
export function withoutWord(label: string): string {
  let end = 0
  let letters = 0
  for (let next = endOfLetter(label, end, label.length); next > end; next = endOfLetter(label, end, label.length)) {
    end = next
    letters++
  }
  if (letters < 2) return label
  const gap = /^\.?\s+/u.exec(label.slice(end))
  return gap === null ? label : label.slice(end + gap[0].length)
}
