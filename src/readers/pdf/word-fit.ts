import { letterWidth } from './letter-width.js'
import type { Line } from './line.js'

/**
 * True when the first word of the next line would have fitted at the end of this one, before the edge `right`, with `spare` ems left:
 * whoever broke the line there meant to. Words that a program keeps together ("€ 500", "art. 5") count as one.
 */
export function nextWordFits(line: Line, next: Line, right = line.right, spare = 0.5): boolean {
  const first = /^(?:[€$§]\s*|(?:art|nr|no|p|blz)\.\s|\d+\s)?\S+/u.exec(next.text)?.[0] ?? ''
  const share = letterWidth(first) / Math.max(1, letterWidth(next.text))
  const needed = share * (next.x1 - next.x0) + (0.28 + spare) * line.size
  return right - line.x1 > needed
}
