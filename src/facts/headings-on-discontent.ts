import type { Statement } from './statement.js'

const cues = ['dissatisfaction', 'falls-short', 'complaint', 'complainant', 'ombudsman']

/** Headings with a sentence below them on complaints, on what residents are unhappy with, or on the ombudsman: without one "Feedback" and "Signalen" may be anything. */
export function headingsOnDiscontent(statements: readonly Statement[]): ReadonlySet<string> {
  return new Set(statements.filter(({ concepts }) => cues.some((cue) => concepts.has(cue))).flatMap(({ place }) => place.headings))
}
