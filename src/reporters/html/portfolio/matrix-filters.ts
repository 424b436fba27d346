import type { KindId, Outcome } from '../../../rule-api/rule.js'
import type { ContractVerdict } from '../../contract-verdict.js'
import { html, type Html } from '../html.js'
import { outcomeCodes } from './contract-matrix.js'
import type { PortfolioPage } from './portfolio-page.js'
import { kindName } from '../../wording/wording.js'

/** Verdicts by their number in the page, the worst first. */
export const verdictOrder: readonly ContractVerdict[] = ['fails', 'partly', 'open', 'advice', 'passes', 'out-of-scope']

/** Filters of the overview, hidden until the script runs: without it all contracts are shown. */
export function matrixFilters(page: PortfolioPage): Html {
  const { words, wording, rules, language, report, pageWords } = page
  const kinds = [...new Set(report.documents.flatMap((document) => document.kinds.map(({ id }) => id)))] as KindId[]
  const outcomes = Object.keys(outcomeCodes) as Outcome[]
  return html`<form class="kl-filters" data-kl-matrix-filters hidden aria-label="${pageWords.filter}">
<div class="kl-filter"><label for="m-name">${words.search}</label><input class="kl-input" id="m-name" type="search" data-kl-by="name" autocomplete="off"></div>
${choice('m-verdict', 'verdict', words.verdict, verdictOrder.map((verdict, index) => [String(index), wording.verdicts[verdict]] as const), page)}
${choice('m-kind', 'kind', words.kind, kinds.map((kind) => [kind, kindName(wording, kind)] as const), page)}
${choice('m-rule', 'rule', words.requirement, rules.map(({ title }, index) => [String(index), title[language]] as const), page)}
${choice('m-outcome', 'outcome', words.outcome, outcomes.map((outcome) => [outcomeCodes[outcome], wording.outcomes[outcome]] as const), page)}
<p class="kl-shown" role="status" data-kl-shown data-kl-words="${words.shown}" data-kl-none="${words.noneShown}"></p>
</form>`
}

function choice(id: string, name: string, label: string, options: readonly (readonly [string, string])[], { words }: PortfolioPage): Html {
  return html`<div class="kl-filter"><label for="${id}">${label}</label><select class="utrecht-select utrecht-select--html-select" id="${id}" data-kl-by="${name}"><option value="">${words.all}</option>${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}</select></div>`
}
