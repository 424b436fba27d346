import type { ReportedChange, ReportedDocument } from '../../engine/report.js'
import { neutral } from '../neutral.js'
import { wrap } from './layout.js'
import type { Page } from './page.js'

/** With `--revisions both`: the requirements whose outcome depends on the tracked changes, and the changes that decide. */
export function revisionLines(document: ReportedDocument, page: Page): string[] {
  const { revisions } = document
  if (revisions === null || revisions.length === 0) return []
  const { labels, outcomes } = page.wording
  const lines = revisions.flatMap(({ rule, accepted, rejected, changes }) => [
    ...wrap(`${rule}: ${labels.ifAccepted} ${outcomes[accepted]}, ${labels.ifRejected} ${outcomes[rejected]}`, page.columns, '  ', 4),
    ...changes.flatMap((change) => wrap(describeChange(change, page), page.columns, '    ', 6)),
  ])
  return ['', page.ink.strong(labels.trackedChanges), '', ...lines]
}

function describeChange({ kind, author, date, text }: ReportedChange, { wording: { labels } }: Page): string {
  const who = author === null ? '' : ` ${labels.by} ${neutral(author)}`
  const when = date === null ? '' : `, ${neutral(date.slice(0, 10))}`
  return `${labels[kind]}${who}${when}: “${neutral(text)}”`
}
