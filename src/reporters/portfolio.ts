import type { Report } from '../engine/report.js'
import type { Language } from '../rule-api/rule.js'
import { contractVerdict, isOutOfScope } from './contract-verdict.js'
import { anchorsWith } from './html/anchors.js'
import { html, type Html } from './html/html.js'
import { pageLanguage } from './html/page-language.js'
import { renderPage } from './html/page.js'
import { modelClauses } from './html/portfolio/model-clauses.js'
import { contractName, portfolioPage, type ContractPlace } from './html/portfolio/portfolio-page.js'
import { portfolioWordsIn } from './html/portfolio/portfolio-words.js'
import { renderPortfolio } from './html/portfolio/render-portfolio.js'
import { renderContract } from './html/render-contract.js'
import type { FilesReporter, ReporterContext } from './reporter.js'
import { wordingIn } from './wording/wording.js'

const only = anchorsWith('c1')

/** Contracts on pages of their own: their number in the report makes the name. */
const ownPages: ContractPlace = {
  contract: (index) => `${pageName(index)}`,
  result: (index, rule) => `${pageName(index)}#${only.requirement(rule)}`,
}

/** A folder of pages for any number of contracts: the overview in index.html, and the report of each contract, its text beside it, in contracts/. */
export const portfolio: FilesReporter = {
  kind: 'files',
  *render(report, context) {
    const language = pageLanguage(report, context.language)
    const main = overview(report, context, language)
    yield { name: 'index.html', text: [...renderPage({ title: portfolioWordsIn(language).title, language, skipTo: 'matrix-title', main })].join('') }
    for (const index of report.documents.keys()) yield { name: pageName(index), text: contractPage(report, index, context) }
  },
}

function pageName(index: number): string {
  return `contracts/${String(index + 1).padStart(4, '0')}.html`
}

function* overview(report: Report, { rules, history }: ReporterContext, language: Language): Generator<Html> {
  const source = { report, rules, place: ownPages, language, history }
  yield* renderPortfolio(source)
  yield modelClauses(portfolioPage(source))
}

function contractPage(report: Report, index: number, context: ReporterContext): string {
  const document = report.documents[index]!
  const language = context.language ?? document.language
  const { toOverview } = portfolioWordsIn(language)
  const main = [
    html`<nav class="kl-back" aria-label="${toOverview}"><a class="nl-link" href="../index.html">${toOverview}</a></nav>`,
    renderContract({ document, view: context.view(document.path), language: context.language, prefix: only.top }),
  ]
  const title = `${wordingIn(language).verdicts[contractVerdict(document)]}: ${contractName(document)}`
  return [...renderPage({ title, language, skipTo: isOutOfScope(document) ? only.top : only.requirements, main })].join('')
}
