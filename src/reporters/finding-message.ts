import { formatPlace } from './format-place.js'
import { anchorOf, type Finding } from './list-findings.js'
import { neutral } from './neutral.js'
import type { ReporterContext } from './reporter.js'
import { waiverText } from './waiver-text.js'
import { wordingIn, type Wording } from './wording/wording.js'

/** The words in which the report of this finding's contract is written. */
export function wordingOf({ document }: Pick<Finding, 'document'>, context: Pick<ReporterContext, 'language'>): Wording {
  return wordingIn(context.language ?? document.language)
}

/**
 * A finding in one line that stands by itself: outcome, who waived it and why, message, clause, heading, place and excerpt. Tools that show alerts on
 * DOCX and PDF show no preview of the file, so the line must tell where to look.
 */
export function findingMessage(finding: Finding, context: Pick<ReporterContext, 'language'>): string {
  const wording = wordingOf(finding, context)
  const { result } = finding
  const waived = result.waiver === null ? '' : ` (${waiverText(result.waiver, wording)})`
  const what = `${neutral(result.title)}: ${wording.outcomes[result.outcome]}${waived}. ${neutral(result.message)}`
  const anchor = anchorOf(finding)
  if (anchor === null) return what
  const heading = anchor.heading === null ? '' : ` ${neutral(anchor.heading)}`
  return `${what} [${formatPlace(anchor, wording)}${heading}] “${neutral(anchor.excerpt)}”`
}
