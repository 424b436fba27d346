import type { ReportedDocument, ReportedResult } from '../../engine/report.js'
import { isFinding } from '../contract-verdict.js'
import { isFolded } from '../folding.js'
import type { ContractPage } from './contract-page.js'
import { html, type Html } from './html.js'
import { outcomeSign } from './outcome-badge.js'

/** More than this many points at once help nobody to begin. */
const most = 5
const severities = ['error', 'warning', 'info'] as const

/** The few points to begin with: what harms residents, then what is missing, the most severe first. */
export function firstSteps(page: ContractPage): Html {
  const { document, words, anchors } = page
  const id = `${anchors.top}-first`
  const steps = stepsOf(document)
  const all = document.results.filter((result) => isFinding(result) && result.waiver === null).length
  return html`<section class="kl-panel kl-steps" aria-labelledby="${id}">
<h2 class="nl-heading nl-heading--level-3" id="${id}">${words.first}</h2>
${steps.length === 0 ? html`<p class="nl-paragraph">${words.nothingToDo}</p>` : html`<ol>${steps.slice(0, most).map((step) => stepItem(step, page))}</ol>`}
${all > most ? html`<p class="nl-paragraph kl-faint">${words.allSteps(all)}</p>` : null}
</section>`
}

/** Findings that nobody accepted and that do not follow from another, the worst first. */
function stepsOf(document: ReportedDocument): readonly ReportedResult[] {
  const open = document.results.filter((result) => isFinding(result) && result.waiver === null && !isFolded(result, document))
  const weight = ({ outcome, severity }: ReportedResult): number =>
    (outcome === 'violated' ? 0 : 10) + severities.indexOf(severity ?? 'info') * 2 + (outcome === 'undetermined' ? 1 : 0)
  return open.map((result, index) => ({ result, index })).sort((a, b) => weight(a.result) - weight(b.result) || a.index - b.index).map(({ result }) => result)
}

function stepItem({ rule, title, outcome, message }: ReportedResult, { words, anchors }: ContractPage): Html {
  return html`<li>${outcomeSign(outcome)}<div><a class="nl-link" href="#${anchors.requirement(rule)}" data-kl-go><span class="kl-action">${words.actions[outcome] ?? ''}:</span> ${title}</a><p class="kl-step-about">${message}</p></div></li>`
}
