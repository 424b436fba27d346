import type { ReportedBasis, ReportedEvidence, ReportedNearMiss, ReportedResult, Waiver } from '../../engine/report.js'
import type { BasisKind } from '../../rule-api/rule.js'
import { isFinding } from '../contract-verdict.js'
import { isPointer } from '../is-pointer.js'
import { foldedUnder } from '../folding.js'
import { formatPlace } from '../format-place.js'
import { neutralLines } from '../neutral.js'
import { waiverText } from '../waiver-text.js'
import type { ContractPage } from './contract-page.js'
import { html, type Html } from './html.js'
import { outcomeBadges, outcomeSign } from './outcome-badge.js'

const basisKinds: readonly BasisKind[] = ['law', 'letter', 'practice']
/** Sentences quoted at once; the rest folds. */
const mostQuotes = 2

/** One requirement: outcome, deciding sentences, near-misses, why, what it rests on and what to write. */
export function requirementCard(result: ReportedResult, page: ContractPage): Html {
  const { anchors } = page
  const finding = isFinding(result)
  const id = anchors.requirement(result.rule)
  return html`<article class="kl-card kl-card--${result.outcome}" id="${id}" aria-labelledby="${id}-t" tabindex="-1" data-kl-card data-outcome="${result.outcome}" data-group="${result.group}" data-severity="${finding ? result.severity ?? 'info' : ''}">
<div class="kl-card-head">${outcomeSign(result.outcome)}<h4 class="nl-heading nl-heading--level-5" id="${id}-t">${result.title}</h4><p class="kl-badges">${outcomeBadges(result, page.wording)}</p></div>
${waiverLine(result.waiver, page)}
${finding || result.outcome === 'not-applicable' ? html`<p class="nl-paragraph kl-message">${result.message}</p>` : null}
${quotes(result, page)}
${finding ? html`${foldedList(result, page)}${modelClause(result, page)}${nearMisses(result, page)}${reasons(result, page)}` : null}
</article>`
}

function waiverLine(waiver: Waiver | null, { wording }: ContractPage): Html | null {
  return waiver === null ? null : html`<p class="nl-paragraph kl-waiver">${waiverText(waiver, wording)}</p>`
}

function quotes({ rule, evidence }: ReportedResult, page: ContractPage): Html | null {
  if (evidence.length === 0) return null
  const items = evidence.map((item, index) => quote(item, page.anchors.mark(rule, 'evidence', index), page))
  const rest = items.slice(mostQuotes)
  return html`${items.slice(0, mostQuotes)}${rest.length === 0 ? null : html`<details class="kl-more"><summary>${page.words.allQuotes(rest.length)}</summary>${rest}</details>`}`
}

function quote(item: ReportedEvidence, mark: string, page: ContractPage): Html {
  return html`<blockquote class="kl-quote"><p lang="${page.document.language}">“${item.excerpt}”</p>${placeLink(item, mark, page)}</blockquote>`
}

/** The place of a sentence; a link to it where the contract itself is on the page. */
function placeLink(item: ReportedEvidence, mark: string, { view, wording, words }: ContractPage): Html {
  const place = formatPlace(item, wording)
  if (view === null) return html`<footer class="kl-place">${place}</footer>`
  return html`<footer class="kl-place"><a class="nl-link" href="#${mark}" data-kl-show><span class="kl-show">${words.showIn}: </span>${place}</a></footer>`
}

function foldedList(result: ReportedResult, { document, words }: ContractPage): Html | null {
  const folded = foldedUnder(result, document)
  return folded.length === 0 ? null : html`<div class="kl-folded"><p class="kl-label-line">${words.alsoSettle}:</p><ul>${folded.map(({ title }) => html`<li>${title}</li>`)}</ul></div>`
}

function modelClause(result: ReportedResult, { language, words, anchors }: ContractPage): Html | null {
  if (result.suggestion === null) return null
  const id = `${anchors.requirement(result.rule)}-m`
  const title = result.outcome === 'violated' || result.outcome === 'weak' ? words.instead : words.model
  const lines = neutralLines(result.suggestion[language]).split('\n')
  return html`<div class="kl-model"><div class="kl-model-head"><p class="kl-label-line">${title}</p><button type="button" class="nl-button nl-button--secondary kl-copy" data-kl-copy="${id}" data-kl-copied="${words.copied}" aria-label="${words.copy}: ${result.title}" hidden>${words.copy}</button></div><p class="kl-model-text" id="${id}">${lines.map((line, index) => html`${index === 0 ? null : html`<br>`}${line}`)}</p><p class="kl-faint kl-small">${words.modelAbout}</p></div>`
}

/** What looks like it but does not count, apart from what nobody has judged: the sentences that the second reader points to. */
function nearMisses({ rule, nearMisses: all }: ReportedResult, page: ContractPage): Html {
  const numbered = all.map((miss, index) => ({ miss, mark: page.anchors.mark(rule, 'near-miss', index) }))
  const pointers = numbered.filter(({ miss }) => isPointer(miss))
  const near = numbered.filter(({ miss }) => !isPointer(miss))
  const folded = (title: string, items: typeof numbered): Html | null =>
    items.length === 0 ? null : html`<details class="kl-near"><summary>${title} (${items.length})</summary>${items.map(({ miss, mark }) => nearMiss(miss, mark, page))}</details>`
  return html`${folded(page.words.pointers, pointers)}${folded(page.words.nearMisses, near)}`
}

function nearMiss(miss: ReportedNearMiss, mark: string, page: ContractPage): Html {
  const explains = isPointer(miss) ? null : html`<p class="kl-explains">${page.wording.labels.looksLike} ${miss.explanation}:</p>`
  return html`<blockquote class="kl-quote kl-quote--near">${explains}<p lang="${page.document.language}">“${miss.excerpt}”</p>${placeLink(miss, mark, page)}</blockquote>`
}

function reasons(result: ReportedResult, page: ContractPage): Html {
  const basis = basisKinds.map((kind) => basisItem(result.basis.filter((item) => item.kind === kind), kind, page))
  return html`<details class="kl-reasons"><summary>${page.words.reasons}</summary><p class="nl-paragraph">${result.why}</p><dl class="kl-basis">${basis}</dl></details>`
}

/** The sources of one kind together, so that what the law asks is not taken for what the letter asks. */
function basisItem(basis: readonly ReportedBasis[], kind: BasisKind, { wording }: ContractPage): Html | null {
  if (basis.length === 0) return null
  const sources = basis.map(({ source, where, verified }) => {
    const told = kind === 'letter' ? where : `${source} ${where}`
    return html`<dd>${verified ? told : `${told} (${wording.labels.toVerify})`}</dd>`
  })
  return html`<div><dt>${wording.basis[kind]}</dt>${sources}</div>`
}
