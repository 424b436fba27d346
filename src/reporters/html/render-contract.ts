import { isOutOfScope } from '../contract-verdict.js'
import { contractPage, type ContractPageSource } from './contract-page.js'
import { contractText } from './contract-text.js'
import { contractSummary } from './contract-summary.js'
import { html, type Html } from './html.js'
import { requirementList } from './requirement-list.js'

/**
 * The report of one contract as the content of a page's `<main>`: verdict, picture and first steps; then the requirements with the contract beside
 * them. It needs the style of the page and works without a script; `enhancePage` of the client adds filters, copying and following of links.
 */
export function renderContract(source: ContractPageSource): Html {
  const page = contractPage(source)
  const { document, anchors, language } = page
  return html`<article class="kl-contract" id="${anchors.top}" lang="${language}">
${contractSummary(page)}
${isOutOfScope(document) ? null : html`<div class="kl-columns${page.view === null ? ' kl-columns--one' : ''}">
${requirementList(page)}
${contractText(page)}
</div>`}
</article>
`
}
