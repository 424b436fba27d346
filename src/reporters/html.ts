import type { Report } from '../engine/report.js'
import type { Language } from '../rule-api/rule.js'
import { contractVerdict } from './contract-verdict.js'
import { anchorsWith } from './html/anchors.js'
import type { Html } from './html/html.js'
import { renderPage } from './html/page.js'
import { renderContract } from './html/render-contract.js'
import { pageWordsIn } from './html/words.js'
import type { ReporterContext, WholeReporter } from './reporter.js'
import { wordingIn } from './wording/wording.js'

/** A page for people who would rather look than read: verdict, requirements and the contract itself, in one file that needs no network. */
export const html: WholeReporter = {
  kind: 'whole',
  render(report, context) {
    const language = pageLanguage(report, context.language)
    return renderPage({ title: titleOf(report, language), language, skipTo: anchorsWith('c1').requirements, main: contracts(report, context) })
  },
}

function* contracts(report: Report, context: ReporterContext): Generator<Html> {
  for (const [index, document] of report.documents.entries()) {
    yield renderContract({ document, view: context.view(document.path), language: context.language, prefix: `c${index + 1}` })
  }
}

/** The language that is asked for, or the one of all contracts, or Dutch, the language of most readers. */
export function pageLanguage({ documents }: Report, asked: Language | null): Language {
  return asked ?? (documents.length > 0 && documents.every(({ language }) => language === 'en') ? 'en' : 'nl')
}

function titleOf({ documents }: Report, language: Language): string {
  const [only] = documents
  const { report } = pageWordsIn(language)
  return only === undefined || documents.length > 1 ? report : `${wordingIn(language).verdicts[contractVerdict(only)]}: ${only.path}`
}
