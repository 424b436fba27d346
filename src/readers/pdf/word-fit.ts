import type { Line } from './line.js'

/**
 * True when the first word of the next line would have fitted at the end of this one with `spare` letter widths to spare:
 * whoever broke the line there meant to. Words that a program keeps together ("€ 500", "art. 5") count as one.
 */
export function nextWordFits(line: Line, next: Line, spare = 0.4): boolean {
  const first = /^(?:[€$§(]+\s*|\p{L}{1,3}\.?\s|\d+\s)?\S+/u.exec(next.text)?.[0] ?? ''
  const unit = (next.x1 - next.x0) / Math.max(1, next.text.length)
  const needed = unit * first.length + (0.28 + spare) * line.size
  return line.right - line.x1 > needed
}
