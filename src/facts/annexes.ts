import type { ContractDocument, DocumentBlock } from '../document/contract-document.js'
import type { Span } from '../document/span.js'
import { formTest } from '../languages/form.js'
import type { Language } from '../languages/language.js'
import { annexNames, readAnnexList } from './annex-list.js'
import { refersBack, saysElsewhere, saysUnwritten } from './placeholders.js'
import type { Reading } from './read-statements.js'
import { withoutWord } from './without-word.js'
import { letter } from '../shared/letters.js'

/** What the contract says of its annexes and what stands in the file. */
export interface Annexes {
  /** Identifiers ("4", "b") of annexes whose text stands in the file, in lower case. */
  readonly present: ReadonlySet<string>
  /** Identifiers that a list of annexes names; empty when the contract has no list. */
  readonly listed: ReadonlySet<string>
  /** Titles by identifier, as the list or the annex's own heading gives them. */
  readonly titles: ReadonlyMap<string, string>
  /** True when the contract says that it has no annexes. */
  readonly none: boolean
  /** Identifiers whose text is a placeholder only. */
  readonly empty: ReadonlySet<string>
  /** Identifiers whose heading stands in the file with only a note that the text is elsewhere or a picture. */
  readonly elsewhere: ReadonlySet<string>
  /** Numbers of all clauses in the file. */
  readonly clauses: ReadonlySet<string>
  /** References to annexes in body sentences: identifier and where. */
  readonly cited: readonly { readonly id: string; readonly span: Span; readonly reading: Reading }[]
}

const bare = (label: string): string => withoutWord(label).replace(/[.:]$/u, '').toLowerCase()
const annexLabel = /^(?:bijlage|annex|appendix|schedule|aanhangsel|attachment|exhibit)\b/iu
const opening = new RegExp(String.raw`^(?:bijlage|annex|appendix|schedule|aanhangsel|attachment|exhibit)\s+(\d{1,2}[a-z]?|[IVX]{1,5}|[A-Z])(?![${letter}\d])`, 'iu')
const listHeading = /bijlagen|annexes|schedules|appendices|list of|rangorde/iu
const clauseWord = /^(?:artikel|article|clause|part|deel|hoofdstuk|chapter|section)\s+/u
const severalAnnexes = /\b(?:bijlagen|annexes|schedules|appendices)\b/iu
const shortText = 220

/** Collects annexes present, listed, empty and cited. */
export function findAnnexes(document: ContractDocument, readings: readonly Reading[], language: Language): Annexes {
  const titles = new Map<string, string>()
  const lists = readings.filter(namesAnnex).map((reading) => readAnnexList(textOf(document, reading), isUnderListHeading(reading), language.numbers))
  const silent = silentBlocks(document, readings)
  for (const paragraph of document.blocks) if (!paragraph.toc && !silent.has(paragraph.index)) merge(titles, readAnnexList(blockText(document, paragraph), false, language.numbers).titles)
  for (const { titles: found } of lists) merge(titles, found)
  for (const [id, title] of itemsUnderLead(document, readings)) merge(titles, new Map([[id, title]]))
  for (const [id, title] of itemsUnderHeading(document, readings)) merge(titles, new Map([[id, title]]))
  for (const id of tableEntries(readings)) merge(titles, new Map([[id, '']]))
  for (const block of document.blocks) if (block.label !== null && annexLabel.test(block.label) && !block.toc && block.role !== 'heading') merge(titles, new Map([[bare(block.label), blockText(document, block)]]))
  const { present, body } = presentAnnexes(document, readings)
  return {
    present, titles, listed: new Set(titles.keys()), none: lists.some(({ none }) => none), clauses: clauseNumbers(document, readings),
    empty: new Set([...unwrittenBodies(body), ...unwrittenEntries(document), ...unwrittenSentences(document, readings), ...[...titles].filter(([, title]) => saysUnwritten(title)).map(([id]) => id)]),
    elsewhere: new Set([...body].filter(([, text]) => text.trim().length < shortText && saysElsewhere(text)).map(([id]) => id)),
    cited: readings.flatMap((reading) => reading.statement.references.filter(({ kind }) => kind === 'annex')
      .flatMap((reference) => reference.numbers.map((number) => ({ id: number.toLowerCase(), span: { start: reference.start, end: reference.end }, reading })))),
  }
}

const mayName = formTest(annexNames)

function namesAnnex({ statement: { tokens } }: Reading): boolean {
  return tokens.some(({ form }) => mayName(form))
}

/** Paragraphs of which the sentences name no annex, nor the label; those with a title before the first sentence are not among them. */
function silentBlocks({ blocks }: ContractDocument, readings: readonly Reading[]): ReadonlySet<number> {
  const silent = new Set<number>()
  for (const { statement: { block, span } } of readings) if (span.start === blocks[block]!.span.start && !annexLabel.test(blocks[block]!.label ?? '')) silent.add(block)
  for (const reading of readings) if (namesAnnex(reading)) silent.delete(reading.statement.block)
  return silent
}

function textOf(document: ContractDocument, { statement: { span } }: Reading): string {
  return document.text.slice(span.start, span.end)
}

/** A paragraph with its label, which may itself be "Bijlage 3". */
function blockText(document: ContractDocument, { span, label }: DocumentBlock): string {
  const text = document.text.slice(span.start, span.end)
  return label !== null && annexLabel.test(label) ? `${label} ${text}` : text
}

function merge(into: Map<string, string>, found: ReadonlyMap<string, string>): void {
  for (const [id, title] of found) if (title !== '' || !into.has(id)) into.set(id, title)
}

function isUnderListHeading({ statement: { place } }: Reading): boolean {
  return listHeading.test(place.headings.at(-1) ?? '') && place.annex === null
}

/** Numbered items under "the following annexes are attached:". */
function itemsUnderLead(document: ContractDocument, readings: readonly Reading[]): (readonly [string, string])[] {
  return readings.flatMap((reading): (readonly [string, string])[] => {
    const { lead, block } = reading.statement
    const label = document.blocks[block]?.label ?? null
    if (lead === null || label === null || !severalAnnexes.test(document.text.slice(lead.start, lead.end))) return []
    const id = /^(?:\d{1,2}|[A-Za-z]|[IVXivx]{1,5})(?=[.)]?$)/u.exec(label)?.[0]
    return id === undefined ? [] : [[id.toLowerCase(), textOf(document, reading)]]
  })
}

const listOnly = /^(?:\d[\d.]*\s+|artikel\s+\d+[.:]?\s+)?(?:(?:list of|lijst van|overzicht(?: van)?(?: de)?)\s+)?(?:bijlagen|annexes|schedules|appendices)\s*$/iu
const longestTitle = 90

/** Short numbered items under a heading that says "Annexes" and no more. */
function itemsUnderHeading(document: ContractDocument, readings: readonly Reading[]): (readonly [string, string])[] {
  return readings.flatMap((reading): (readonly [string, string])[] => {
    const { block, place } = reading.statement
    if (place.annex !== null || !listOnly.test(place.headings.at(-1) ?? '')) return []
    const id = /^(?:\d{1,2}|[A-Z])(?=[.)]?$)/u.exec(document.blocks[block]?.label ?? '')?.[0]
    const title = textOf(document, reading)
    return id === undefined || title.length > longestTitle ? [] : [[id.toLowerCase(), title]]
  })
}

/** Rows of a table whose first column head says "Bijlage", or under a heading that does: the first cell is the identifier. */
function tableEntries(readings: readonly Reading[]): string[] {
  const inList = (reading: Reading): boolean => reading.statement.place.row === true && isUnderListHeading(reading)
  return readings.flatMap((reading) => {
    const { tokens, own } = reading.statement
    const first = tokens[own]?.folded ?? ''
    return ((own > 0 && annexLabel.test(tokens[0]!.folded)) || inList(reading)) && /^(?:\d{1,2}|[a-z])$/u.test(first) ? [first] : []
  })
}

function presentAnnexes(document: ContractDocument, readings: readonly Reading[]): { present: Set<string>; body: Map<string, string> } {
  const present = new Set<string>()
  const body = new Map<string, string>()
  for (const reading of readings) {
    const { annex } = reading.statement.place
    if (annex === null) continue
    present.add(bare(annex))
    body.set(bare(annex), `${body.get(bare(annex)) ?? ''} ${textOf(document, reading)}`)
  }
  return { present, body }
}

/** Numbers of the clauses, those that only the text gives ("Artikel 9. ...") included. */
function clauseNumbers(document: ContractDocument, readings: readonly Reading[]): Set<string> {
  const numbers = new Set(readings.flatMap(({ statement }) => statement.place.numbers))
  const labelled = Array.from(numbers, (number) => number.toLowerCase().replace(clauseWord, ''))
  const printed = document.blocks.flatMap((block) => /^(?:artikel|article|clause|part|deel|hoofdstuk|chapter|section)\s+(\d{1,3}(?:\.\d{1,3})?)/iu.exec(document.text.slice(block.span.start, block.span.end))?.[1] ?? [])
  return new Set([...labelled, ...printed])
}

function unwrittenBodies(body: ReadonlyMap<string, string>): string[] {
  return [...body].filter(([, text]) => text.trim().length < shortText && (saysUnwritten(text) || refersBack(text))).map(([id]) => id)
}

/** Paragraphs such as "Bijlage 3. Klachten. Deze bijlage is vervallen." or a title line followed by "To be inserted." */
function unwrittenEntries(document: ContractDocument): string[] {
  return document.blocks.flatMap((block, index) => {
    const text = blockText(document, block)
    const id = opening.exec(text)?.[1]
    if (id === undefined || block.toc || text.length > shortText) return []
    const next = document.blocks[index + 1]
    const follows = next !== undefined && text.length < 80 && !/[;,]/u.test(text) ? blockText(document, next) : ''
    return ownStatus(text) || (follows !== '' && follows.length < 120 && (saysUnwritten(follows) || refersBack(follows))) ? [id.toLowerCase()] : []
  })
}

const emptiness = /\b(?:is|zijn|wordt|blijft|bevat|remains|contains|has been|was)\b[^.;]{0,40}(?:leeg|blanco|vervallen|geschrapt|ingetrokken|niet gebruikt|nog niet|nog op te stellen|geen tekst|empty|blank|not used|deleted|withdrawn|not yet|no text|omitted)|moet nog|nog (?:moet|wordt|dient|zal) (?:worden )?(?:opgesteld|geschreven|ingevuld|uitgewerkt|gemaakt|vastgesteld|toegevoegd)|(?:volgt|follows?) (?:nog|later|in due course)|nog (?:op te stellen|te schrijven|in te vullen)|(?:still|yet) (?:has )?to be/iu

/** Without one of these words no sentence says so. */
const maySayEmpty = formTest(/leeg|blanco|vervallen|geschrapt|ingetrokken|gebruikt|nog|tekst|empty|blank|used|deleted|withdrawn|yet|text|omitted|still|later|due/u)

/** Sentences elsewhere that say of one annex that it is empty or still to be written. */
function unwrittenSentences(document: ContractDocument, readings: readonly Reading[]): string[] {
  return readings.flatMap((reading) => {
    const annexes = reading.statement.references.filter(({ kind }) => kind === 'annex').flatMap(({ numbers }) => numbers)
    return annexes.length === 1 && reading.statement.tokens.some(({ form }) => maySayEmpty(form)) && emptiness.test(textOf(document, reading)) ? [annexes[0]!.toLowerCase()] : []
  })
}

/** True when a line about one annex says that it is unwritten; a line with several annexes is read as a list instead. */
function ownStatus(text: string): boolean {
  return (text.match(new RegExp(opening.source.slice(1), 'giu')) ?? []).length === 1 && (saysUnwritten(text) || refersBack(text))
}
