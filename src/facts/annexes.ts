import type { ContractDocument } from '../document/contract-document.js'
import type { Span } from '../document/span.js'
import type { Reading } from './read-statements.js'

/** What the contract says of its annexes and what stands in the file. */
export interface Annexes {
  /** Identifiers ("4", "B") of annexes whose text stands in the file, in lower case. */
  readonly present: ReadonlySet<string>
  /** Identifiers that a list of annexes names; empty when the contract has no list. */
  readonly listed: ReadonlySet<string>
  /** Identifiers whose text is a placeholder only. */
  readonly empty: ReadonlySet<string>
  /** Numbers of all clauses in the file. */
  readonly clauses: ReadonlySet<string>
  /** References to annexes in body sentences: identifier and where. */
  readonly cited: readonly { readonly id: string; readonly span: Span; readonly reading: Reading }[]
}

const id = (label: string): string => label.replace(/^\p{L}+\s+/u, '').replace(/[.:]$/u, '').toLowerCase()
const annexLabel = /^(?:bijlage|annex|appendix|schedule|aanhangsel|attachment|exhibit)\b/iu
const listHeading = /bijlagen|annexes|schedules|appendices|list of|rangorde/iu
/** The file says that the annex's text is elsewhere or an image. */
const notHere = /\bscan|gescand|ingescand|images? without|zonder tekstlaag|not available in this file|niet (?:beschikbaar|opgenomen) in dit bestand|afzonderlijk (?:verstrekt|toegezonden)|separately (?:supplied|provided|issued)|los bijgevoegd/iu
const placeholder = /\[(?:pm|p\.m\.?|nader|in te vullen|to be|tbc|xxx|…|\.\.\.)|nader (?:in te vullen|te bepalen|uit te werken)|nog (?:in te vullen|op te stellen|toe te voegen|te)|to be (?:inserted|completed|agreed|confirmed)|not used|n\.v\.t|xxx/iu

/** Collects annexes present, listed, empty and cited. */
export function findAnnexes(document: ContractDocument, readings: readonly Reading[]): Annexes {
  const present = new Set<string>()
  const clauses = new Set<string>()
  const body = new Map<string, string>()
  const listed = new Set<string>()
  for (const { statement } of readings) {
    const { annex, numbers } = statement.place
    for (const number of numbers) clauses.add(number.toLowerCase().replace(/^(?:artikel|article|clause|part|deel|hoofdstuk|chapter)\s+/u, ''))
    if (annex !== null) {
      present.add(id(annex))
      body.set(id(annex), `${body.get(id(annex)) ?? ''} ${document.text.slice(statement.span.start, statement.span.end)}`)
    }
  }
  for (const reading of readings) for (const found of listedIn(document, reading)) listed.add(found)
  for (const block of document.blocks) if (block.label !== null && annexLabel.test(block.label) && !block.toc && block.role !== 'heading') listed.add(id(block.label))
  for (const [annex, text] of body) {
    if (text.trim().length >= 400 || !notHere.test(text)) continue
    present.delete(annex)
    listed.add(annex)
  }
  const empty = new Set([...body].filter(([, text]) => text.trim().length < 200 && placeholder.test(text)).map(([annex]) => annex))
  const cited = readings.flatMap((reading) => reading.statement.references.filter(({ kind }) => kind === 'annex')
    .flatMap((reference) => reference.numbers.map((number) => ({ id: number.toLowerCase(), span: { start: reference.start, end: reference.end }, reading }))))
  return { present, listed, empty, clauses, cited }
}

/** Annex numbers of a sentence that lists annexes: three or more in one sentence, or an entry under a heading that promises the list. */
function listedIn(document: ContractDocument, { statement }: Reading): string[] {
  const numbers = statement.references.filter(({ kind }) => kind === 'annex').flatMap((reference) => reference.numbers)
  const heading = statement.place.headings.at(-1) ?? ''
  const text = document.text.slice(statement.span.start, statement.span.end)
  const enumerated = /bijlagen|annexes|schedules|appendices/iu.test(text)
  if (numbers.length >= 3 || (listHeading.test(heading) && statement.place.annex === null) || (enumerated && numbers.length >= 2)) return numbers.map((number) => number.toLowerCase())
  const range = /\b(?:schedules?|bijlagen|annexes)\s+(\d+)\s*[–-]\s*(\d+)/iu.exec(text)
  return range === null ? [] : Array.from({ length: Math.max(0, Math.min(60, Number(range[2]) - Number(range[1]) + 1)) }, (_, i) => String(Number(range[1]) + i))
}
