import type { ReportedDocument, ReportedEvidence, ReportedResult } from '../../../engine/report.js'
import { contractVerdict, isFinding } from '../../contract-verdict.js'
import { formatPlace } from '../../format-place.js'
import { outcomeMarks } from '../../outcome-marks.js'
import { wordingIn, type Wording } from '../../wording/wording.js'
import { anchorsWith } from '../anchors.js'
import { html, type Html } from '../html.js'
import { contractName, type PortfolioPage } from './portfolio-page.js'

/** Sentences quoted for a requirement; the page of the contract itself quotes all. */
const mostQuotes = 3

/**
 * What a contract says on each requirement in brief, for an overview of so many contracts that their text cannot stand on the page too. It stands in a
 * `noscript`: without a script it is there to read, with one it costs nothing until a box of the overview leads to it.
 */
export function briefResults(document: ReportedDocument, index: number, page: PortfolioPage): Html {
  const anchors = anchorsWith(`c${index + 1}`)
  const verdict = contractVerdict(document)
  return html`<article class="kl-brief" id="${anchors.top}" tabindex="-1" data-kl-slot><noscript><h3 class="nl-heading nl-heading--level-4">${contractName(document)} <span class="kl-verdict-chip kl-verdict--${verdict}">${page.wording.verdicts[verdict]}</span></h3><p class="kl-small kl-faint">${document.path} · <a class="nl-link" href="#overview">${page.words.toOverview}</a></p><ul>${document.results.map((result) => item(result, anchors.requirement(result.rule), document, page))}</ul></noscript></article>
`
}

function item(result: ReportedResult, id: string, { language }: ReportedDocument, page: PortfolioPage): Html {
  const { outcome, title, rule, message, evidence } = result
  const wording = wordingIn(page.language)
  const quotes = evidence.slice(0, mostQuotes).map((quote) => quoted(quote, wording, language))
  return html`<li id="${id}" tabindex="-1" class="kl-is-${outcome}"><span class="kl-sign" aria-hidden="true">${outcomeMarks[outcome]}</span><div><b>${isFinding(result) ? html`<a class="nl-link" href="#model-${rule}">${title}</a>` : title}</b>: ${wording.outcomes[outcome]}${isFinding(result) ? html`. ${message}` : null}${quotes}</div></li>`
}

function quoted(evidence: ReportedEvidence, wording: Wording, language: string): Html {
  return html`<q lang="${language}">${evidence.excerpt}</q> <span class="kl-place">${formatPlace(evidence, wording)}</span>`
}
