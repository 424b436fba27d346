import type { Outcome } from '../rule-api/rule.js'

/** One character an outcome, so that the picture does not hang on colour. */
export const outcomeMarks: Readonly<Record<Outcome, string>> = {
  met: '✔',
  weak: '~',
  missing: '✘',
  violated: '!',
  'not-applicable': '·',
  undetermined: '?',
}
