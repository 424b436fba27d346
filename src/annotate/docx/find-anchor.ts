import type { SourceLocation } from '../../document/location.js'
import type { TracedText } from '../../readers/docx/paragraph-text.js'
import { elementsOf, type XmlElement } from '../../readers/docx/xml-element.js'
import { cutAround, cutPoint, type CutPoint } from './cut-point.js'
import type { IndexedParagraph, PartIndex } from './part-index.js'

export interface Anchor {
  readonly start: CutPoint
  readonly end: CutPoint
}

/** What is known of a file to find places in its main document. */
export interface AnchorSources {
  readonly body: PartIndex
  /** The text of each paragraph, in pieces, as the reader took it. */
  readonly traced: ReadonlyMap<number, readonly TracedText[]>
  /** Footnotes and endnotes, null where the file has none. */
  readonly notes: Readonly<Record<'footnote' | 'endnote', PartIndex | null>>
}

/**
 * The place in the main document of a stretch of text: the characters themselves, or for text in a box or note, where Word takes no comments,
 * the run that holds the box or refers to the note. Null for what stands in no such place.
 */
export function findAnchor(place: readonly SourceLocation[], sources: AnchorSources): Anchor | null {
  const anchors = place.flatMap((location) => anchorOf(location, sources) ?? [])
  const [first] = anchors
  const last = anchors.at(-1)
  if (first === undefined || last === undefined) return null
  return last.end.at >= first.start.at ? { start: first.start, end: last.end } : first
}

function anchorOf(location: SourceLocation, sources: AnchorSources): Anchor | null {
  if (location.format !== 'docx') return null
  if (location.part === 'footnote' || location.part === 'endnote') return anchorOfNote(location.part, location.paragraph, sources)
  const found = sources.body.paragraphs.get(location.paragraph)
  if (found === undefined) return null
  if (found.element !== found.outer) return around(found.outer, found.element, sources.body.text)
  return anchorInParagraph(found, location, sources)
}

function anchorInParagraph({ element }: IndexedParagraph, within: { start: number; end: number }, { body, traced }: AnchorSources): Anchor | null {
  const pieces = traced.get(element.paragraph) ?? []
  // A place without characters, such as a heading that is only a number, is its whole paragraph.
  const { start, end } = within.end > within.start ? within : { start: 0, end: Number.MAX_SAFE_INTEGER }
  const first = pieces.find((piece) => piece.end > start) ?? pieces.at(-1)
  const last = pieces.findLast((piece) => piece.start < end) ?? first
  if (first === undefined || last === undefined) return emptyParagraph(element, body.text)
  const from = cutPoint(element, first, start - first.start, 'start', body.text)
  const to = cutPoint(element, last, Math.min(end, last.end) - last.start, 'end', body.text)
  return to.at >= from.at ? { start: from, end: to } : { start: from, end: from }
}

/** A paragraph with no more than an automatic number is marked at its start; null for one without any content. */
function emptyParagraph(paragraph: XmlElement, text: string): Anchor | null {
  if (text.endsWith('/>', paragraph.opened)) return null
  const [first] = elementsOf(paragraph)
  const cut = { at: first?.name === 'w:pPr' ? first.ended : paragraph.opened, close: '', open: '', keepSpace: null }
  return { start: cut, end: cut }
}

function anchorOfNote(kind: 'footnote' | 'endnote', paragraph: number, { body, notes }: AnchorSources): Anchor | null {
  const part = notes[kind]
  const within = part?.paragraphs.get(paragraph)?.element
  const note = part?.blocks.findLast(({ name, opened, ended }) => name === `w:${kind}` && within !== undefined && opened <= within.opened && within.ended <= ended)
  const id = note?.attributes['w:id']
  for (const { outer, element } of body.paragraphs.values()) {
    const reference = element === outer ? findReference(element, `w:${kind}Reference`, id) : undefined
    if (reference !== undefined) return around(outer, reference, body.text)
  }
  return null
}

function findReference(element: XmlElement, name: string, id: string | undefined): XmlElement | undefined {
  for (const child of elementsOf(element)) {
    const found = child.name === name && child.attributes['w:id'] === id ? child : findReference(child, name, id)
    if (found !== undefined) return found
  }
  return undefined
}

function around(outer: XmlElement, inner: XmlElement, text: string): Anchor {
  return { start: cutAround(outer, inner.opened, 'start', text), end: cutAround(outer, inner.opened, 'end', text) }
}
