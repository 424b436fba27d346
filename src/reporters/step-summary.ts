import { markdown } from './markdown.js'
import type { WholeReporter } from './reporter.js'

/** GitHub takes 1 MiB of a step's summary and shows nothing of one that is larger. */
const mostBytes = 1_000_000
const encoder = new TextEncoder()

/** The Markdown report as far as a GitHub step summary can hold it, with a last line that tells how much was left out. */
export const stepSummary: WholeReporter = {
  kind: 'whole',
  *render(report, context) {
    let left = mostBytes
    let leftOut = 0
    for (const piece of markdown.render(report, context)) {
      const size = encoder.encode(piece).length
      if (leftOut > 0 || size > left) leftOut += 1
      else yield piece
      left -= size
    }
    if (leftOut > 0) yield `\n${leftOut} more contracts do not fit in a step summary; the other reports hold them.\n`
  },
}
