import type { DocumentBlock } from '../../document/contract-document.js'
import { childOf, elementsOf, type XmlElement } from '../../readers/docx/xml-element.js'
import { labelBetween, labelInNextArticle, nextLabel } from '../next-label.js'
import { paragraphId, type StableIds } from '../stable-id.js'
import { clauseForm, type ClauseForm } from './clause-form.js'
import type { ClauseSite } from './clause-site.js'
import type { Edit } from './edits.js'
import type { AnchorSources } from './find-anchor.js'
import { startOf } from './part-index.js'
import { ownChange } from './write-comments.js'
import { escapeXml, wordElement, wordParagraph, type WordNames } from './word-names.js'

/** A clause to insert: what its ids follow from, and its text. */
export interface NewClause {
  readonly key: string
  readonly text: string
}

export interface InsertSettings {
  readonly names: WordNames
  readonly ids: StableIds
  readonly date: string | null
  /** Heading of a new article. */
  readonly heading: string
}

/** The edits that insert the clauses as tracked paragraphs at the first site that can take them; null when none can. */
export function insertClauses(clauses: readonly NewClause[], sites: readonly ClauseSite[], sources: AnchorSources, settings: InsertSettings): Edit[] | null {
  for (const site of sites) {
    const form = clauseForm(site.template, sources)
    const spot = spotBehind(site.behind, sources)
    const head = site.heading === null ? null : clauseForm(site.heading, sources)
    if (form === null || spot === null || (site.heading !== null && head === null)) continue
    const label = (at: number): string => (head !== null ? labelInNextArticle(form.prefix, at) : site.taken ? labelBetween(form.prefix, at) : nextLabel(form.prefix, at)) ?? ''
    const title = head === null ? [] : [{ key: 'article', form: head, text: `${nextLabel(head.prefix, 1) ?? ''}${settings.heading}` }]
    const written = [...title, ...clauses.map(({ key, text }, at) => ({ key, form, text: `${label(at + 1)}${text}` }))]
    return spot.last ? insertLast(written, spot.paragraph, sources.body.text, settings) : [{ at: spot.at, remove: 0, insert: written.map((each) => insertedParagraph(each, settings)).join('') }]
  }
  return null
}

interface Spot {
  readonly paragraph: XmlElement
  /** Offset behind it, and behind the tables that follow it. */
  readonly at: number
  /** No paragraph follows. */
  readonly last: boolean
}

/** The place behind the paragraph of a block and the tables that follow it; null where its own mark is changed or ends a section. */
function spotBehind(block: DocumentBlock, { body }: AnchorSources): Spot | null {
  const place = block.source.locate({ start: 0, end: block.source.text.length })
  const found = place.format === 'docx' ? body.paragraphs.get(place.paragraph) : undefined
  if (found === undefined || found.element !== found.outer || isClosedOff(found.outer)) return null
  const paragraph = found.outer
  const tables = found.siblings.slice(found.at + 1).findIndex(({ name }) => name !== 'w:tbl')
  const behind = found.at + Math.max(0, tables)
  const next = tables < 0 ? found.siblings[found.at + 1]?.name : found.siblings[behind + 1]?.name
  if (next === 'w:p') return { paragraph, at: found.siblings[behind]!.ended, last: false }
  const last = tables <= 0 && (next === undefined || next === 'w:sectPr') && canEndEarlier(paragraph, body.text)
  return last ? { paragraph, at: paragraph.ended, last } : null
}

function isClosedOff(paragraph: XmlElement): boolean {
  const properties = childOf(paragraph, 'w:pPr')
  const mark = elementsOf(childOf(properties, 'w:rPr')).map(({ name }) => name)
  return childOf(properties, 'w:sectPr') !== null || mark.includes('w:del') || mark.includes('w:moveFrom')
}

/** Whether the paragraph mark can become a tracked insertion: it is in no tracked change yet. */
function canEndEarlier(paragraph: XmlElement, text: string): boolean {
  const properties = childOf(paragraph, 'w:pPr')
  const mark = elementsOf(childOf(properties, 'w:rPr')).map(({ name }) => name)
  return !text.endsWith('/>', paragraph.opened) && childOf(properties, 'w:pPrChange') === null && !mark.includes('w:ins') && !mark.includes('w:moveTo')
}

/**
 * Behind the last paragraph of a text there is none to join a rejected mark to. So, as Word does it, the last one's mark becomes an insertion
 * and the new last paragraph takes over the mark that was there.
 */
function insertLast(clauses: readonly FormedClause[], paragraph: XmlElement, text: string, settings: InsertSettings): Edit[] {
  const { names, ids, date } = settings
  const change = wordElement(names, 'ins', { id: ids.number('end of text'), ...ownChange(date) }, null)
  const written = clauses.map((each, at) => (at < clauses.length - 1 ? insertedParagraph(each, settings) : wordParagraph(names, clauseParagraphId(each.text), `${ownProperties(paragraph, text, names)}${insertedRun(each, settings)}`)))
  return [markInserted(paragraph, change, text, names), { at: paragraph.ended, remove: 0, insert: written.join('') }]
}

/** The `w:pPr` of a paragraph as it stands, without empty elements. */
function ownProperties(paragraph: XmlElement, text: string, names: WordNames): string {
  const properties = childOf(paragraph, 'w:pPr')
  const raw = (element: XmlElement | null): string => elementsOf(element).filter(({ name }) => name !== 'w:rPr').map((child) => text.slice(startOf(child, text), child.ended)).join('')
  const mark = raw(childOf(properties, 'w:rPr'))
  const content = `${raw(properties)}${mark === '' ? '' : wordElement(names, 'rPr', {}, mark)}`
  return content === '' ? '' : wordElement(names, 'pPr', {}, content)
}

/** The edit that puts a change first into the `w:rPr` of a paragraph's mark, which is made where there is none. */
function markInserted(paragraph: XmlElement, change: string, text: string, names: WordNames): Edit {
  const properties = childOf(paragraph, 'w:pPr')
  const mark = childOf(properties, 'w:rPr')
  if (mark !== null) return intoElement(mark, change, text, 'start')
  const made = wordElement(names, 'rPr', {}, change)
  if (properties !== null) return intoElement(properties, made, text, 'end')
  return { at: paragraph.opened, remove: 0, insert: wordElement(names, 'pPr', {}, made) }
}

function intoElement(element: XmlElement, content: string, text: string, side: 'start' | 'end'): Edit {
  if (!text.endsWith('/>', element.opened)) return { at: side === 'start' ? element.opened : text.lastIndexOf('</', element.ended - 1), remove: 0, insert: content }
  const start = startOf(element, text)
  const name = /^<([^\s/>]+)/u.exec(text.slice(start, element.opened))![1]!
  return { at: start, remove: element.ended - start, insert: `<${name}>${content}</${name}>` }
}

interface FormedClause extends NewClause {
  readonly form: ClauseForm
}

/** A paragraph of which mark and text are tracked insertions. */
function insertedParagraph(clause: FormedClause, settings: InsertSettings): string {
  const { names, ids, date } = settings
  const change = wordElement(names, 'ins', { id: ids.number(`${clause.key} mark`), ...ownChange(date) }, null)
  const mark = wordElement(names, 'rPr', {}, `${change}${clause.form.mark}`)
  return wordParagraph(names, clauseParagraphId(clause.text), `${wordElement(names, 'pPr', {}, `${clause.form.paragraph}${mark}`)}${insertedRun(clause, settings)}`)
}

function insertedRun({ key, text, form }: FormedClause, { names, ids, date }: InsertSettings): string {
  const properties = form.run === '' ? '' : wordElement(names, 'rPr', {}, form.run)
  return wordElement(names, 'ins', { id: ids.number(`${key} text`), ...ownChange(date) }, wordElement(names, 'r', {}, `${properties}${runContent(text, names)}`))
}

/** The id of an inserted paragraph: by it a later run sees whether somebody changed the text. */
export function clauseParagraphId(text: string): string {
  return paragraphId(`clause ${text}`)
}

function runContent(text: string, names: WordNames): string {
  return text.split('\t').map((piece) => (piece === '' ? '' : `<${names.prefix}t xml:space="preserve">${escapeXml(piece)}</${names.prefix}t>`)).join(wordElement(names, 'tab', {}, null))
}
