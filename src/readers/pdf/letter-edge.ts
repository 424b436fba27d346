import type { Advances } from './letter-advances.js'
import { letterWidth } from './letter-width.js'

/** A run of text as drawn: from `x0` to `x1`, in one font of so many points. */
export interface LetterRun {
  readonly text: string
  readonly x0: number
  readonly x1: number
  readonly size: number
  /** The widths of its letters; null when the font does not tell. */
  readonly advances: Advances | null
}

/** Width of a usual small letter, in parts of the font size. */
const usual = 0.5
/** The most that a word space grows in justified text, in parts of the font size; beyond that the letters are set apart too. */
const widestJustified = 1.5

/**
 * Where the letter with this index begins (the end of the run for an index beyond it). The widths of the font are taken; what the run is
 * wider than they tell goes to its word spaces, as in justified text; what it is narrower is taken from all letters alike.
 */
export function letterEdge(run: LetterRun, index: number): number {
  if (index <= 0) return run.x0
  if (index >= run.text.length) return run.x1
  const before = measure(run.text.slice(0, index), run)
  const whole = measure(run.text, run)
  const slack = run.x1 - run.x0 - whole.width
  const each = whole.spaces === 0 ? Infinity : slack / whole.spaces
  if (slack > 0 && each < widestJustified * run.size) return run.x0 + before.width + each * before.spaces
  return run.x0 + before.width * (run.x1 - run.x0) / (whole.width || 1)
}

function measure(text: string, { size, advances }: LetterRun): { readonly width: number; readonly spaces: number } {
  let width = 0
  let spaces = 0
  for (const letter of text) {
    width += advances?.get(letter) ?? letterWidth(letter) * usual
    if (letter === ' ') spaces++
  }
  return { width: width * size, spaces }
}
