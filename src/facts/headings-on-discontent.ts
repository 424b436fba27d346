import type { Statement } from './statement.js'

const cues = ['dissatisfaction', 'falls-short', 'complaint', 'complainant', 'ombudsman']
/** So few sentences need not say again what the heading said. */
const few = 2

/**
 * Headings with a sentence below them on complaints, on what residents are unhappy with, or on the ombudsman: in a chapter of some length
 * without one, "Feedback" and "Signalen" may be anything.
 */
export function headingsOnDiscontent(statements: readonly Statement[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  const found = new Set<string>()
  for (const { place, concepts } of statements) {
    const speaks = cues.some((cue) => concepts.has(cue))
    for (const heading of place.headings) {
      counts.set(heading, (counts.get(heading) ?? 0) + 1)
      if (speaks) found.add(heading)
    }
  }
  for (const [heading, count] of counts) if (count <= few) found.add(heading)
  return found
}
