import { contractVerdict, type ContractVerdict } from '../../contract-verdict.js'
import { countOf } from '../../wording/wording.js'
import { html, type Html } from '../html.js'
import { contractMatrix } from './contract-matrix.js'
import { portfolioPage, type PortfolioPage, type PortfolioSource } from './portfolio-page.js'
import { worstGaps } from './worst-gaps.js'

const verdicts: readonly ContractVerdict[] = ['fails', 'partly', 'open', 'advice', 'passes', 'out-of-scope']

/** The overview of many contracts as the content of a page's `<main>`: how many comply, the largest gaps, and a box for each contract and requirement. */
export function* renderPortfolio(source: PortfolioSource): Generator<Html> {
  const page = portfolioPage(source)
  const { words, wording, report } = page
  yield html`<section class="kl-portfolio" id="overview" lang="${page.language}">
<header class="kl-head"><p class="kl-eyebrow">${words.about(countOf(wording, report.documents.length, wording.nouns.contract))}</p>
<h1 class="nl-heading nl-heading--level-1">${words.title}</h1></header>
${unreadable(page)}
<div class="kl-first-screen">${tally(page)}${worstGaps(page)}</div>
`
  yield* contractMatrix(page)
  yield html`</section>
`
}

function tally({ report, words, wording }: PortfolioPage): Html {
  const counts = verdicts.map((verdict) => ({ verdict, count: report.documents.filter((document) => contractVerdict(document) === verdict).length }))
  const rows = counts.filter(({ count }) => count > 0).map(({ verdict, count }) =>
    html`<li class="kl-bar-row"><span class="kl-verdict-chip kl-verdict--${verdict}">${wording.verdicts[verdict]}</span>${bar(count, report.documents.length)}<span class="kl-bar-count">${count.toLocaleString(wording.locale)}</span></li>`)
  return html`<section class="kl-panel" aria-labelledby="tally"><h2 class="nl-heading nl-heading--level-3" id="tally">${words.verdict}</h2><ul class="kl-bars">${rows}</ul></section>`
}

/** A bar of a share; the count beside it says the same in words. */
export function bar(part: number, whole: number): Html {
  const width = whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10
  return html`<svg class="kl-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="kl-bar-ground" width="100" height="10"/><rect class="kl-bar-part" width="${width}" height="10"/></svg>`
}

function unreadable({ report, words }: PortfolioPage): Html | null {
  if (report.errors.length === 0) return null
  const items = report.errors.map(({ path, message }) => html`<li><b>${path}</b>: ${message}</li>`)
  return html`<section class="utrecht-alert utrecht-alert--warning kl-alert" aria-label="${words.notChecked}"><div class="utrecht-alert__content"><p><b>${words.notChecked} (${report.errors.length})</b></p><ul>${items}</ul></div></section>`
}
