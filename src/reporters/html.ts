import type { Report, ReportedDocument } from '../engine/report.js'
import type { Language } from '../rule-api/rule.js'
import { contractVerdict, isOutOfScope } from './contract-verdict.js'
import { anchorsWith } from './html/anchors.js'
import { html as markup, type Html } from './html/html.js'
import { mostWithText } from './html/most-with-text.js'
import { pageLanguage } from './html/page-language.js'
import { renderPage } from './html/page.js'
import { briefResults } from './html/portfolio/brief-results.js'
import { modelClauses } from './html/portfolio/model-clauses.js'
import { portfolioPage, type ContractPlace } from './html/portfolio/portfolio-page.js'
import { portfolioWordsIn } from './html/portfolio/portfolio-words.js'
import { renderPortfolio } from './html/portfolio/render-portfolio.js'
import { renderContract } from './html/render-contract.js'
import type { ReporterContext, WholeReporter } from './reporter.js'
import { wordingIn } from './wording/wording.js'

/**
 * A page for people who would rather look than read, in one file that needs no network: for one contract the verdict, the requirements and the
 * contract itself; for more an overview, and below it the same for each, or its results in brief where there are many.
 */
export const html: WholeReporter = {
  kind: 'whole',
  render(report, context) {
    const language = pageLanguage(report, context.language)
    const one = report.documents.length === 1 && report.errors.length === 0
    const main = one ? contracts(report, context) : overview(report, context, language)
    return renderPage({ title: titleOf(report, language), language, skipTo: one ? skipTarget(report.documents[0]!) : 'matrix-title', main })
  },
}

/** A contract out of scope has no list of requirements. */
function skipTarget(document: ReportedDocument): string {
  const { top, requirements } = anchorsWith('c1')
  return isOutOfScope(document) ? top : requirements
}

const samePage: ContractPlace = {
  contract: (index) => `#${anchorsWith(`c${index + 1}`).top}`,
  result: (index, rule) => `#${anchorsWith(`c${index + 1}`).requirement(rule)}`,
}

function* overview(report: Report, context: ReporterContext, language: Language): Generator<Html> {
  const source = { report, rules: context.rules, place: samePage, language, history: context.history }
  yield* renderPortfolio(source)
  if (report.documents.length <= mostWithText) yield* contracts(report, context)
  else yield* brief(report, portfolioPage(source))
  yield modelClauses(portfolioPage(source))
}

function* brief(report: Report, page: ReturnType<typeof portfolioPage>): Generator<Html> {
  yield markup`<section class="kl-briefs" aria-labelledby="briefs"><h2 class="nl-heading nl-heading--level-2" id="briefs">${page.words.results}</h2><p class="kl-faint kl-hint">${page.words.resultsHint}</p>
`
  for (const [index, document] of report.documents.entries()) yield briefResults(document, index, page)
  yield markup`</section>
`
}

function* contracts(report: Report, context: ReporterContext): Generator<Html> {
  for (const [index, document] of report.documents.entries()) {
    yield renderContract({ document, view: context.view(document.path), language: context.language, prefix: `c${index + 1}` })
  }
}

function titleOf({ documents }: Report, language: Language): string {
  const [only] = documents
  if (only === undefined || documents.length > 1) return portfolioWordsIn(language).title
  return `${wordingIn(language).verdicts[contractVerdict(only)]}: ${only.path}`
}
