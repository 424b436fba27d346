import type { ReportedDocument } from '../../../engine/report.js'
import type { Outcome } from '../../../rule-api/rule.js'
import { contractVerdict } from '../../contract-verdict.js'
import { outcomeMarks } from '../../outcome-marks.js'
import { html, type Html } from '../html.js'
import { contractName, type PortfolioPage } from './portfolio-page.js'
import { matrixFilters, verdictOrder } from './matrix-filters.js'

/** One letter an outcome, by which the script sorts and filters. */
export const outcomeCodes: Readonly<Record<Outcome, string>> = { violated: 'v', missing: 'x', weak: 'w', undetermined: 'u', met: 'm', 'not-applicable': 'n' }

/** A row a contract, a column a requirement; colour and sign tell the outcome, and each box leads to the sentences that decide it. */
export function* contractMatrix(page: PortfolioPage): Generator<Html> {
  const { words, report } = page
  yield html`<h2 class="nl-heading nl-heading--level-2" id="matrix-title">${words.matrix}</h2>
<p class="kl-faint kl-small">${words.matrixAbout} <span class="kl-hint">${words.matrixSort}</span></p>
${matrixFilters(page)}
${legend(page)}
<div class="kl-matrix" role="region" aria-labelledby="matrix-title" tabindex="0"><table role="table" data-kl-matrix data-kl-sort="${words.sort}">
${head(page)}
<tbody role="rowgroup">
`
  for (const [index, document] of report.documents.entries()) yield row(document, index, page)
  yield html`</tbody></table></div>
`
}

function legend({ wording }: PortfolioPage): Html {
  const outcomes = Object.keys(outcomeCodes) as Outcome[]
  return html`<ul class="kl-legend">${outcomes.map((outcome) => html`<li><span class="kl-sign kl-is-${outcome}" aria-hidden="true">${outcomeMarks[outcome]}</span> ${wording.outcomes[outcome]}</li>`)}</ul>`
}

function head({ rules, words, wording, language }: PortfolioPage): Html {
  const groups = [...new Set(rules.map(({ group }) => group))].map((group) => {
    const { rule, name } = wording.groups[group]
    const columns = rules.filter((other) => other.group === group).length
    return html`<th scope="colgroup" class="kl-span-${columns}" colspan="${columns}" title="${name}"><span>${rule === '' ? name : rule}</span></th>`
  })
  const columns = rules.map(({ title }) => html`<th scope="col" class="kl-up"><span>${title[language]}</span></th>`)
  return html`<thead role="rowgroup"><tr role="row"><td colspan="3"></td>${groups}</tr>
<tr role="row"><th scope="col"><span>${words.contract}</span></th><th scope="col"><span>${words.verdict}</span></th><th scope="col"><span>${words.met}</span></th>${columns}</tr></thead>`
}

function row(document: ReportedDocument, index: number, { rules, place, wording }: PortfolioPage): Html {
  const verdict = contractVerdict(document)
  const results = new Map(document.results.map((result) => [result.rule, result]))
  const applicable = document.results.filter(({ outcome }) => outcome !== 'not-applicable')
  const met = applicable.filter(({ outcome }) => outcome === 'met').length
  const outcomes = rules.map(({ id }) => results.get(id)?.outcome ?? 'not-applicable')
  const cells = rules.map(({ id }, column) => cell(outcomes[column]!, place.result(index, id), wording.outcomes[outcomes[column]!]))
  const share = applicable.length === 0 ? 1000 : Math.round((met / applicable.length) * 1000)
  return html`<tr role="row" data-v="${verdictOrder.indexOf(verdict)}" data-s="${share}" data-o="${outcomes.map((outcome) => outcomeCodes[outcome]).join('')}" data-k="${document.kinds.map(({ id }) => id).join(' ')}"><th scope="row"><a href="${place.contract(index)}" title="${document.path}">${contractName(document)}</a></th><td><span class="kl-verdict-chip kl-verdict--${verdict}">${wording.verdicts[verdict]}</span></td><td class="kl-share">${met}/${applicable.length}</td>${cells}</tr>
`
}

function cell(outcome: Outcome, address: string, told: string): Html {
  return html`<td class="kl-o-${outcomeCodes[outcome]}"><a href="${address}" aria-label="${told}">${outcomeMarks[outcome]}</a></td>`
}
