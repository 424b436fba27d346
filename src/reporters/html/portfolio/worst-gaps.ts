import type { Report } from '../../../engine/report.js'
import type { RuleSummary } from '../../rule-summary.js'
import { isFinding } from '../../contract-verdict.js'
import { html, type Html } from '../html.js'
import { bar } from './bar.js'
import type { PortfolioPage } from './portfolio-page.js'

const most = 6

interface Gap {
  readonly rule: RuleSummary
  readonly failing: number
  readonly applicable: number
}

/** The requirements that the largest share of contracts does not meet, the model clause a click away. */
export function worstGaps({ report, rules, words, language }: PortfolioPage): Html {
  const gaps = rules.map((rule) => gapOf(rule, report)).filter(({ failing }) => failing > 0)
  const worst = gaps.sort((a, b) => b.failing / b.applicable - a.failing / a.applicable || b.failing - a.failing).slice(0, most)
  const rows = worst.map(({ rule, failing, applicable }) =>
    html`<li class="kl-bar-row"><a class="nl-link" href="#model-${rule.id}">${rule.title[language]}</a>${bar(failing, applicable)}<span class="kl-bar-count">${words.failing(failing, applicable)}</span></li>`)
  return html`<section class="kl-panel" aria-labelledby="worst"><h2 class="nl-heading nl-heading--level-3" id="worst">${words.worst}</h2><p class="kl-faint kl-small">${worst.length === 0 ? words.noGaps : words.worstAbout}</p><ol class="kl-bars">${rows}</ol></section>`
}

function gapOf(rule: RuleSummary, { documents }: Report): Gap {
  const results = documents.flatMap(({ results: all }) => all.filter((result) => result.rule === rule.id && result.outcome !== 'not-applicable'))
  return { rule, failing: results.filter((result) => isFinding(result) && result.waiver === null).length, applicable: results.length }
}
