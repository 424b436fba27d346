import type { Report, ReportedDocument, ReportedResult } from '../../../engine/report.js'
import type { Outcome } from '../../../rule-api/rule.js'
import { keepRun } from '../../history/keep-run.js'
import { LookBack } from '../../history/look-back.js'
import type { History, PastDocument } from '../../history/past-run.js'
import { html, type Html } from '../html.js'
import { grouped } from '../../wording/wording.js'
import { bar } from './bar.js'
import { contractName, type PortfolioPage } from './portfolio-page.js'

/** Runs that the trend shows, this one among them. */
const mostRuns = 12
/** Steps for the worse or the better that are named one by one. */
const mostNamed = 25

/** How the contracts did in earlier runs, and what became worse or better since the last time each was checked; nothing without a history. */
export function trend(history: History | null, page: PortfolioPage): Html | null {
  if (history === null || history.earlier.length === 0) return null
  const { report, words } = page
  const runs = [...history.earlier, keepRun(report, history.startedAt)].slice(-mostRuns)
  const rows = runs.map(({ startedAt, documents }) => runRow(startedAt, documents, page))
  return html`<section class="kl-panel kl-trend" aria-labelledby="trend"><h2 class="nl-heading nl-heading--level-3" id="trend">${words.trend}</h2>
<ul class="kl-bars">${rows}</ul>
${changes(new LookBack(history), page)}
</section>`
}

function runRow(startedAt: string, documents: readonly PastDocument[], { words, wording, pageWords }: PortfolioPage): Html {
  const outcomes = documents.flatMap((document) => Object.values(document.outcomes)).filter((outcome) => outcome !== 'not-applicable')
  const met = outcomes.filter((outcome: Outcome) => outcome === 'met').length
  const share = outcomes.length === 0 ? '–' : `${Math.round((met / outcomes.length) * 100)} %`
  const contracts = `${grouped(wording, documents.length)} ${wording.nouns.contract[documents.length === 1 ? 0 : 1]}`
  return html`<li class="kl-bar-row"><span>${words.runOf} <time datetime="${startedAt}">${startedAt.slice(0, 10)}</time> <span class="kl-faint kl-small">(${contracts})</span></span>${bar(met, outcomes.length)}<span class="kl-bar-count" title="${pageWords.score(met, outcomes.length)}">${share} ${wording.labels.met}</span></li>`
}

interface Step {
  readonly index: number
  readonly document: ReportedDocument
  readonly result: ReportedResult
}

function changes(back: LookBack, page: PortfolioPage): Html {
  const { report, words } = page
  const steps = stepsOf(report)
  const worse = steps.filter(({ document, result }) => back.change(document, result) === 'worse')
  const better = steps.filter(({ document, result }) => back.change(document, result) === 'better')
  const fresh = report.documents.filter((document) => !back.knows(document)).length
  return html`<h3 class="nl-heading nl-heading--level-5 kl-since">${words.sinceLast}</h3>
<ul class="kl-legend"><li><b>${worse.length}</b> ${words.worsened}</li><li><b>${better.length}</b> ${words.fixed}</li><li><b>${fresh}</b> ${words.fresh}</li></ul>
${named(words.worsened, worse, back, page)}${named(words.fixed, better, back, page)}`
}

function stepsOf({ documents }: Report): readonly Step[] {
  return documents.flatMap((document, index) => document.results.map((result) => ({ index, document, result })))
}

function named(title: string, steps: readonly Step[], back: LookBack, { place, wording }: PortfolioPage): Html | null {
  if (steps.length === 0) return null
  const items = steps.slice(0, mostNamed).map(({ index, document, result }) => {
    const before = back.previousOutcome(document, result.rule)
    return html`<li><a class="nl-link" href="${place.result(index, result.rule)}" data-kl-go>${contractName(document)}: ${result.title}</a> <span class="kl-faint">(${before === null ? '' : wording.outcomes[before]} → ${wording.outcomes[result.outcome]})</span></li>`
  })
  const more = steps.length - mostNamed
  return html`<details class="kl-more"><summary>${title} (${steps.length})</summary><ul>${items}${more > 0 ? html`<li>+ ${more}</li>` : null}</ul></details>`
}
