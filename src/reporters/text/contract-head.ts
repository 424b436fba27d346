import { unreadPlace } from '../../document/unread-place.js'
import type { ReportedDocument, ReportedKind } from '../../engine/report.js'
import { contractVerdict } from '../contract-verdict.js'
import { formatPlace } from '../format-place.js'
import { neutral } from '../neutral.js'
import { kindName, countOf, type LedgerCount } from '../wording/wording.js'
import { labelled, wrap } from './layout.js'
import type { Page } from './page.js'

const labelWidth = 15
const shownCounts: readonly LedgerCount[] = ['pages', 'paragraphs', 'tables', 'notes', 'textBoxes']

/** The top of a contract's report: file, verdict, what was read, of which kind it is and why, and what could not be read. */
export function contractHead(document: ReportedDocument, page: Page): string[] {
  const { wording, ink } = page
  const verdict = contractVerdict(document)
  return [
    ink.faint('─'.repeat(page.columns)),
    ...wrap(ink.strong(neutral(document.path)), page.columns, '', 0),
    ink.verdict[verdict](wording.verdicts[verdict]),
    '',
    ...field(wording.labels.read, describeReading(document, page), page),
    ...document.kinds.flatMap((kind) => field(wording.labels.kind, describeKind(kind, page), page)),
    ...field(wording.labels.commissioner, neutral(document.commissioner ?? wording.labels.unknown), page),
    ...field(wording.labels.provider, neutral(document.provider ?? wording.labels.unknown), page),
    ...setAside(document, page),
    ...notRead(document, page),
    ...document.notices.flatMap((notice) => field(wording.labels.note, neutral(notice.message), page)),
  ]
}

function field(label: string, text: string, page: Page): string[] {
  return labelled(label, text, page.columns, labelWidth)
}

function describeReading(document: ReportedDocument, { wording }: Page): string {
  const counts = shownCounts
    .map((name) => [document.ledger[name], wording.counts[name]] as const)
    .flatMap(([count, words]) => (count === null || count === 0 ? [] : [countOf(wording, count, words)]))
  return [wording.formats[document.format], countOf(wording, document.words, wording.nouns.word), ...counts].join(', ')
}

/** What was read but kept apart (running heads, page numbers, contents lines). */
function setAside(document: ReportedDocument, page: Page): string[] {
  const { wording } = page
  const parts = Object.entries(document.ledger.setAside).filter(([, count]) => count > 0)
    .map(([name, count]) => countOf(wording, count, wording.asides[name] ?? [neutral(name), neutral(name)]))
  return parts.length === 0 ? [] : field(wording.labels.setAside, parts.join(', '), page)
}

/** Each part that was not read, and how many requirements that leaves open. */
function notRead({ ledger, results }: ReportedDocument, page: Page): string[] {
  const { wording } = page
  const open = results.filter(({ outcome, reason }) => outcome === 'undetermined' && reason === 'unread').length
  const parts = ledger.unread.flatMap(({ place }) => field(wording.labels.notRead, neutral(unreadPlace(place)[wording.language]), page))
  return open === 0 ? parts : [...parts, ...field('', `${wording.labels.therefore} ${countOf(wording, open, wording.nouns.undetermined)}`, page)]
}

function describeKind(kind: ReportedKind, { wording }: Page): string {
  const name = `${kindName(wording, kind.id)} (${Math.round(kind.confidence * 100)} % ${wording.labels.sure})`
  const reasons = kind.because.slice(0, 2).map((reason) => `“${shorten(neutral(reason.excerpt))}” (${formatPlace(reason, wording)})`)
  return reasons.length === 0 ? name : `${name}, ${wording.labels.because}: ${reasons.join('; ')}`
}

/** At most so many characters of a reason, broken at a word. */
const longestReason = 90

function shorten(text: string): string {
  return text.length <= longestReason ? text : `${text.slice(0, longestReason).replace(/\s+\S*$/u, '')} …`
}
