import type { ReportedResult } from '../../engine/report.js'
import type { Outcome, RuleGroup } from '../../rule-api/rule.js'
import { groupResults } from '../group-results.js'
import type { ContractPage } from './contract-page.js'
import { html, type Html } from './html.js'
import { outcomeSign } from './outcome-badge.js'

const outcomeOrder: readonly Outcome[] = ['met', 'weak', 'missing', 'violated', 'undetermined', 'not-applicable']

/** The letter's four rules and what stands behind them: a row a group, a sign a requirement that leads to it. */
export function compliancePicture(page: ContractPage): Html {
  const { document, words, anchors } = page
  const id = `${anchors.top}-glance`
  return html`<section class="kl-panel kl-glance" aria-labelledby="${id}">
<h2 class="nl-heading nl-heading--level-3" id="${id}">${words.glance}</h2>
<ul class="kl-rows">${groupResults(document).map(([group, results]) => row(group, results, page))}</ul>
<ul class="kl-legend">${outcomeOrder.map((outcome) => legend(outcome, page))}</ul>
</section>`
}

function row(group: RuleGroup, results: readonly ReportedResult[], page: ContractPage): Html {
  const { wording } = page
  const { rule, name } = wording.groups[group]
  const applicable = results.filter(({ outcome }) => outcome !== 'not-applicable')
  const met = applicable.filter(({ outcome }) => outcome === 'met').length
  const score = applicable.length === 0 ? wording.outcomes['not-applicable'] : `${met} ${wording.labels.of} ${applicable.length}`
  return html`<li class="kl-row"><span class="kl-row-name">${rule === '' ? null : html`<b>${rule}</b> `}${name}</span><span class="kl-row-score">${score}</span><ul class="kl-signs">${results.map((result) => sign(result, page))}</ul></li>`
}

function sign({ rule, title, outcome }: ReportedResult, { anchors, wording }: ContractPage): Html {
  const label = `${title}: ${wording.outcomes[outcome]}`
  return html`<li><a href="#${anchors.requirement(rule)}" title="${label}" aria-label="${label}" data-kl-go>${outcomeSign(outcome)}</a></li>`
}

function legend(outcome: Outcome, { document, wording }: ContractPage): Html | null {
  const count = document.results.filter((result) => result.outcome === outcome).length
  return count === 0 ? null : html`<li>${outcomeSign(outcome)} ${count} ${wording.outcomes[outcome]}</li>`
}
