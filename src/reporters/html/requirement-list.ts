import type { ReportedResult } from '../../engine/report.js'
import type { Outcome, RuleGroup, Severity } from '../../rule-api/rule.js'
import { groupResults } from '../group-results.js'
import type { ContractPage } from './contract-page.js'
import { html, type Html } from './html.js'
import { requirementCard } from './requirement-card.js'

const outcomes: readonly Outcome[] = ['met', 'weak', 'missing', 'violated', 'undetermined', 'not-applicable']
const severities: readonly Severity[] = ['error', 'warning', 'info']

/** Every requirement with its outcome, by the groups of the letter, and the filters that a script brings to life. */
export function requirementList(page: ContractPage): Html {
  const { document, words, anchors } = page
  const id = `${anchors.requirements}-title`
  return html`<section class="kl-requirements" id="${anchors.requirements}" aria-labelledby="${id}" tabindex="-1">
<h2 class="nl-heading nl-heading--level-2" id="${id}">${words.byRequirement}</h2>
${filters(page)}
${groupResults(document).map(([group, results]) => groupSection(group, results, page))}
${waiverSection(page)}
</section>`
}

/** What is wrong with the waivers on this contract. */
function waiverSection({ document, wording }: ContractPage): Html | null {
  if (document.waiverFindings.length === 0) return null
  const items = document.waiverFindings.map(({ title, message, why }) => html`<p class="nl-paragraph kl-waiver"><b>${title}:</b> ${message} ${why}</p>`)
  return html`<section class="kl-group"><h3 class="nl-heading nl-heading--level-4">${wording.labels.waivers}</h3>${items}</section>`
}

function groupSection(group: RuleGroup, results: readonly ReportedResult[], page: ContractPage): Html {
  const { rule, name } = page.wording.groups[group]
  return html`<section class="kl-group" data-kl-group><h3 class="nl-heading nl-heading--level-4">${rule === '' ? null : html`<span class="kl-rule">${rule}</span> `}${name}</h3>
${results.map((result) => requirementCard(result, page))}
</section>`
}

/** Hidden until the script runs: without it all requirements are shown. */
function filters(page: ContractPage): Html {
  const { document, words, wording, anchors } = page
  const { labels } = wording
  const groups = groupResults(document).map(([group]) => ({ value: group, text: wording.groups[group].name }))
  const found = outcomes.filter((outcome) => document.results.some((result) => result.outcome === outcome))
  const outcomeOptions = [{ value: 'finding', text: words.findingsOnly }, ...found.map((value) => ({ value, text: wording.outcomes[value] }))]
  const severityOptions = severities.map((value) => ({ value, text: wording.severities[value] }))
  return html`<form class="kl-filters" data-kl-filters hidden aria-label="${words.filter}">
${filter(`${anchors.top}-f-outcome`, 'outcome', labels.outcome, outcomeOptions, page)}
${filter(`${anchors.top}-f-group`, 'group', labels.group, groups, page)}
${filter(`${anchors.top}-f-severity`, 'severity', labels.severity, severityOptions, page)}
<p class="kl-shown" role="status" data-kl-shown data-kl-words="${words.shown}" data-kl-none="${words.noneShown}"></p>
</form>`
}

interface FilterOption {
  readonly value: string
  readonly text: string
}

function filter(id: string, name: string, label: string, options: readonly FilterOption[], { words }: ContractPage): Html {
  return html`<div class="kl-filter"><label for="${id}">${label}</label><select class="utrecht-select utrecht-select--html-select" id="${id}" data-kl-filter="${name}"><option value="">${words.all}</option>${options.map(({ value, text }) => html`<option value="${value}">${text}</option>`)}</select></div>`
}
