import type { DocumentBlock } from '../../document/contract-document.js'
import { childOf, elementsOf, type XmlElement } from '../../readers/docx/xml-element.js'
import { labelInNextArticle, nextLabel } from '../next-label.js'
import { paragraphId, type StableIds } from '../stable-id.js'
import { clauseForm, type ClauseForm } from './clause-form.js'
import type { ClauseSite } from './clause-site.js'
import type { Edit } from './edits.js'
import type { AnchorSources } from './find-anchor.js'
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

/** The edit that inserts the clauses as tracked paragraphs at the first site that can take them; null when none can. */
export function insertClauses(clauses: readonly NewClause[], sites: readonly ClauseSite[], sources: AnchorSources, settings: InsertSettings): Edit | null {
  for (const site of sites) {
    const form = clauseForm(site.template, sources)
    const place = site.behind.map((block) => placeBehind(block, sources)).find((at) => at !== null)
    const head = site.heading === null ? null : clauseForm(site.heading, sources)
    if (form === null || place == null || (site.heading !== null && head === null)) continue
    const title = head === null ? [] : [insertedParagraph({ key: 'article', text: settings.heading }, head, nextLabel(head.prefix, 1) ?? '', settings)]
    const label = (at: number): string => (head === null ? nextLabel(form.prefix, at) : labelInNextArticle(form.prefix, at)) ?? ''
    const written = clauses.map((clause, at) => insertedParagraph(clause, form, label(at + 1), settings))
    return { at: place, remove: 0, insert: [...title, ...written].join('') }
  }
  return null
}

/**
 * Offset behind the paragraph of a block where new ones can stand: rejecting them joins their mark to the paragraph that follows, so there must
 * be one. Null also where the paragraph's own mark is deleted or ends a section, as the new ones would come between it and what it belongs to.
 */
function placeBehind(block: DocumentBlock, { body }: AnchorSources): number | null {
  const place = block.source.locate({ start: 0, end: block.source.text.length })
  const found = place.format === 'docx' ? body.paragraphs.get(place.paragraph) : undefined
  if (found === undefined || found.element !== found.outer || found.siblings[found.at + 1]?.name !== 'w:p') return null
  return isClosedOff(found.outer) ? null : found.outer.ended
}

function isClosedOff(paragraph: XmlElement): boolean {
  const properties = childOf(paragraph, 'w:pPr')
  const mark = elementsOf(childOf(properties, 'w:rPr')).map(({ name }) => name)
  return childOf(properties, 'w:sectPr') !== null || mark.includes('w:del') || mark.includes('w:moveFrom')
}

/** A paragraph of which mark and text are tracked insertions. */
function insertedParagraph({ key, text }: NewClause, form: ClauseForm, label: string, { names, ids, date }: InsertSettings): string {
  const change = (what: string): string => wordElement(names, 'ins', { id: ids.number(`${key} ${what}`), ...ownChange(date) }, null)
  const mark = wordElement(names, 'rPr', {}, `${change('mark')}${form.mark}`)
  const properties = wordElement(names, 'pPr', {}, `${form.paragraph}${mark}`)
  const run = wordElement(names, 'r', {}, `${form.run === '' ? '' : wordElement(names, 'rPr', {}, form.run)}${runContent(`${label}${text}`, names)}`)
  const inserted = wordElement(names, 'ins', { id: ids.number(`${key} text`), ...ownChange(date) }, run)
  return wordParagraph(names, clauseParagraphId(`${label}${text}`), `${properties}${inserted}`)
}

/** The id of an inserted paragraph: by it a later run sees whether somebody changed the text. */
export function clauseParagraphId(text: string): string {
  return paragraphId(`clause ${text}`)
}

function runContent(text: string, names: WordNames): string {
  return text.split('\t').map((piece) => (piece === '' ? '' : `<${names.prefix}t xml:space="preserve">${escapeXml(piece)}</${names.prefix}t>`)).join(wordElement(names, 'tab', {}, null))
}
