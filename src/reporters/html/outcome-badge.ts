import type { ReportedResult } from '../../engine/report.js'
import type { Outcome } from '../../rule-api/rule.js'
import { isFinding } from '../contract-verdict.js'
import { outcomeMarks } from '../outcome-marks.js'
import type { Wording } from '../wording/wording.js'
import { html, type Html } from './html.js'

/** The sign of an outcome, for the eye only: words stand beside it or in a label. */
export function outcomeSign(outcome: Outcome): Html {
  return html`<span class="kl-sign kl-is-${outcome}" aria-hidden="true">${outcomeMarks[outcome]}</span>`
}

/** The outcome of a result in a badge, with the severity of a finding behind it. */
export function outcomeBadges(result: ReportedResult, wording: Wording): Html {
  const severity = isFinding(result) && result.severity !== null ? html` <span class="kl-severity">${wording.severities[result.severity]}</span>` : null
  return html`<span class="nl-data-badge kl-badge kl-is-${result.outcome}">${wording.outcomes[result.outcome]}</span>${severity}`
}
