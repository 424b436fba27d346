import { Chalk } from 'chalk'
import type { ContractVerdict } from '../contract-verdict.js'
import type { Outcome } from '../../rule-api/rule.js'

type Paint = (text: string) => string

/** The colours of the text report; all of them leave the text alone when colour is off. */
export interface Ink {
  readonly outcome: Readonly<Record<Outcome, Paint>>
  readonly verdict: Readonly<Record<ContractVerdict, Paint>>
  readonly strong: Paint
  readonly faint: Paint
}

/** The sixteen colours of every terminal, so that the theme of the reader decides on contrast. */
export function inkFor(colour: boolean): Ink {
  const chalk = new Chalk({ level: colour ? 1 : 0 })
  const { green, yellow, red, dim, cyan, bold } = chalk
  return {
    outcome: { met: green, weak: yellow, missing: red, violated: bold.red, 'not-applicable': dim, undetermined: cyan },
    verdict: { fails: bold.red, partly: bold.yellow, open: bold.cyan, advice: bold.green, passes: bold.green, 'out-of-scope': bold },
    strong: bold,
    faint: dim,
  }
}
