import { contractVerdict, type ContractVerdict } from '../../contract-verdict.js'
import type { History } from '../../history/past-run.js'
import { countOf, grouped } from '../../wording/wording.js'
import { html, type Html } from '../html.js'
import { bar } from './bar.js'
import { contractMatrix } from './contract-matrix.js'
import { portfolioPage, type PortfolioPage, type PortfolioSource } from './portfolio-page.js'
import { trend } from './trend.js'
import { worstGaps } from './worst-gaps.js'

const verdicts: readonly ContractVerdict[] = ['fails', 'partly', 'open', 'advice', 'passes', 'out-of-scope']

/** The overview of many contracts as the content of a page's `<main>`: how many comply, the largest gaps, and a box for each contract and requirement. */
export function* renderPortfolio(source: PortfolioSource & { readonly history: History | null }): Generator<Html> {
  const page = portfolioPage(source)
  const { words, wording, report } = page
  if (report.documents.length === 0) return yield html`<section id="overview"><h1 class="nl-heading nl-heading--level-1">${words.title}</h1><p class="nl-paragraph" id="matrix-title">${wording.labels.nothingChecked}</p>${unreadable(page)}</section>`
  yield html`<section class="kl-portfolio" id="overview" lang="${page.language}">
<header class="kl-head"><p class="kl-eyebrow">${words.about(countOf(wording, report.documents.length, wording.nouns.contract))}</p>
<h1 class="nl-heading nl-heading--level-1">${words.title}</h1></header>
${unreadable(page)}
<div class="kl-first-screen">${tally(page)}${worstGaps(page)}</div>
${trend(source.history, page)}
`
  yield* contractMatrix(page)
  yield html`</section>
`
}

function tally({ report, words, wording }: PortfolioPage): Html {
  const counts = verdicts.map((verdict) => ({ verdict, count: report.documents.filter((document) => contractVerdict(document) === verdict).length }))
  const rows = counts.filter(({ count }) => count > 0).map(({ verdict, count }) =>
    html`<li class="kl-bar-row"><span class="kl-verdict-chip kl-verdict--${verdict}">${wording.verdicts[verdict]}</span>${bar(count, report.documents.length)}<span class="kl-bar-count">${grouped(wording, count)}</span></li>`)
  return html`<section class="kl-panel" aria-labelledby="tally"><h2 class="nl-heading nl-heading--level-3" id="tally">${words.verdict}</h2><ul class="kl-bars">${rows}</ul></section>`
}

function unreadable({ report, words }: PortfolioPage): Html | null {
  if (report.errors.length === 0) return null
  const items = report.errors.map(({ path, message }) => html`<li><b>${path}</b>: ${message}</li>`)
  return html`<section class="utrecht-alert utrecht-alert--warning kl-alert" aria-label="${words.notChecked}"><div class="utrecht-alert__content"><p><b>${words.notChecked} (${report.errors.length})</b></p><ul>${items}</ul></div></section>`
}
