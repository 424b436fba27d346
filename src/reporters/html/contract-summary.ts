import { unreadPlace } from '../../document/unread-place.js'
import type { ReportedDocument, ReportedKind } from '../../engine/report.js'
import { contractVerdict, isOutOfScope } from '../contract-verdict.js'
import { formatPlace } from '../format-place.js'
import { kindName, countOf, type LedgerCount } from '../wording/wording.js'
import type { ContractPage } from './contract-page.js'
import { compliancePicture } from './compliance-picture.js'
import { firstSteps } from './first-steps.js'
import { html, type Html } from './html.js'
import { revisionList } from './revision-list.js'

const shownCounts: readonly LedgerCount[] = ['pages', 'paragraphs', 'tables', 'notes', 'textBoxes']
/** Sentences that tell of which kind a contract is. */
const mostReasons = 2

/** The first screen: verdict, what was checked, the picture and what to do first. */
export function contractSummary(page: ContractPage): Html {
  const { document, words } = page
  const scope = isOutOfScope(document)
  return html`<header class="kl-head">
<p class="kl-eyebrow">${words.report}</p>
<h1 class="nl-heading nl-heading--level-1 kl-name">${fileName(document.path)}</h1>
${verdictBanner(page)}
${facts(page)}
${warnings(page)}
</header>
${scope ? null : html`<div class="kl-first-screen">
${compliancePicture(page)}
${firstSteps(page)}
</div>
${revisionList(page)}`}`
}

function fileName(path: string): string {
  return path.replaceAll('\\', '/').split('/').at(-1) ?? path
}

function verdictBanner({ document, wording, words }: ContractPage): Html {
  const verdict = contractVerdict(document)
  const applicable = document.results.filter(({ outcome }) => outcome !== 'not-applicable')
  const met = applicable.filter(({ outcome }) => outcome === 'met').length
  const about = verdict === 'out-of-scope' ? (document.results[0]?.message ?? '') : ''
  const score = applicable.length === 0 ? null : html` <strong class="kl-score">${words.score(met, applicable.length)}.</strong>`
  return html`<div class="kl-verdict kl-verdict--${verdict}"><p class="kl-verdict-word">${wording.verdicts[verdict]}</p><p class="kl-verdict-about">${words.verdicts[verdict]} ${about}${score}</p></div>`
}

function facts(page: ContractPage): Html {
  const { document, wording: { labels } } = page
  return html`<dl class="kl-facts">
${fact(labels.kind, document.kinds.map((kind) => kindOf(kind, page)))}
${fact(labels.commissioner, [html`${document.commissioner ?? labels.unknown}`])}
${fact(labels.provider, [html`${document.provider ?? labels.unknown}`])}
${fact(labels.read, [html`${readingOf(document, page)}`])}
</dl>`
}

function fact(name: string, values: readonly Html[]): Html | null {
  return values.length === 0 ? null : html`<div><dt>${name}</dt>${values.map((value) => html`<dd>${value}</dd>`)}</div>`
}

function kindOf({ id, confidence, because }: ReportedKind, { wording }: ContractPage): Html {
  const reasons = because.slice(0, mostReasons).map((reason) => html`<li>“${reason.excerpt}” <span class="kl-place">${formatPlace(reason, wording)}</span></li>`)
  const sure = `${Math.round(confidence * 100)} % ${wording.labels.sure}`
  if (reasons.length === 0) return html`${kindName(wording, id)} (${sure})`
  return html`<details class="kl-because"><summary>${kindName(wording, id)} (${sure})</summary><ul>${reasons}</ul></details>`
}

function readingOf(document: ReportedDocument, { wording }: ContractPage): string {
  const counts = shownCounts.flatMap((name) => {
    const count = document.ledger[name]
    return count === null || count === 0 ? [] : [countOf(wording, count, wording.counts[name])]
  })
  return [wording.formats[document.format], countOf(wording, document.words, wording.nouns.word), ...counts].join(', ')
}

/** What was not read, and what the reader met: never left out, as it bears on every outcome. */
function warnings({ document, wording, language }: ContractPage): Html | null {
  const { labels } = wording
  const unread = document.ledger.unread.map(({ place }) => html`<li>${labels.notRead}: ${unreadPlace(place)[language]}</li>`)
  const notices = document.notices.map(({ message }) => html`<li>${message}</li>`)
  if (unread.length + notices.length === 0) return null
  const kind = unread.length > 0 || document.notices.some(({ lossy }) => lossy) ? 'warning' : 'info'
  return html`<section class="utrecht-alert utrecht-alert--${kind} kl-alert" aria-label="${labels.note}"><div class="utrecht-alert__content"><ul>${unread}${notices}</ul></div></section>`
}
