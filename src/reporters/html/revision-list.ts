import type { ReportedChange, ReportedRevision } from '../../engine/report.js'
import type { ContractPage } from './contract-page.js'
import { html, type Html } from './html.js'

/** With `--revisions both`: the requirements whose outcome depends on the tracked changes, and the changes that decide. */
export function revisionList(page: ContractPage): Html | null {
  const { document: { revisions }, wording: { labels } } = page
  if (revisions === null || revisions.length === 0) return null
  return html`<section class="kl-panel kl-revisions"><h2 class="nl-heading nl-heading--level-3">${labels.trackedChanges}</h2><ul>${revisions.map((revision) => item(revision, page))}</ul></section>`
}

function item({ rule, accepted, rejected, changes }: ReportedRevision, page: ContractPage): Html {
  const { document, anchors, wording: { labels, outcomes } } = page
  const title = document.results.find((result) => result.rule === rule)?.title ?? rule
  return html`<li><a class="nl-link" href="#${anchors.requirement(rule)}" data-kl-go>${title}</a>: ${labels.ifAccepted} <b>${outcomes[accepted]}</b>, ${labels.ifRejected} <b>${outcomes[rejected]}</b>${changes.length === 0 ? null : html`<ul>${changes.map((change) => changeItem(change, page))}</ul>`}</li>`
}

function changeItem({ kind, author, date, text }: ReportedChange, { wording: { labels } }: ContractPage): Html {
  const who = author === null ? '' : ` ${labels.by} ${author}`
  const when = date === null ? '' : `, ${date.slice(0, 10)}`
  return html`<li>${labels[kind]}${who}${when}: “${text}”</li>`
}
