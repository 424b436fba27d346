import type { DocumentBlock } from '../../document/contract-document.js'
import type { TracedText } from '../../readers/docx/paragraph-text.js'
import { childOf, elementsOf, type XmlElement } from '../../readers/docx/xml-element.js'
import type { AnchorSources } from './find-anchor.js'
import { pathTo, startOf } from './part-index.js'

/** How a paragraph looks: what a new one beside it takes over. */
export interface ClauseForm {
  /** Inner XML of `w:pPr` up to its `w:rPr`. */
  readonly paragraph: string
  /** Inner XML of the `w:rPr` of the paragraph mark, without tracked changes. */
  readonly mark: string
  /** Inner XML of the `w:rPr` of its text. */
  readonly run: string
  /** The number typed before the text, white space behind it included; empty when Word makes the number or there is none. */
  readonly prefix: string
}

const notTakenOver = new Set(['w:rPr', 'w:sectPr', 'w:pPrChange', 'w:pageBreakBefore', 'w:framePr', 'w:divId', 'w:cnfStyle'])
const changes = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange'])
/** What marks some words out and would be wrong on a whole new clause. */
const emphasis = new Set(['w:highlight', 'w:strike', 'w:dstrike', 'w:vanish', 'w:vertAlign', 'w:rStyle', 'w:effect', 'w:fitText'])

/** The form of the paragraph that a block stands in; null where it is not found in the body. */
export function clauseForm(block: DocumentBlock, { body, traced }: AnchorSources): ClauseForm | null {
  const place = block.source.locate({ start: 0, end: block.source.text.length })
  if (place.format !== 'docx') return null
  const paragraph = body.paragraphs.get(place.paragraph)?.element
  if (paragraph === undefined) return null
  const properties = childOf(paragraph, 'w:pPr')
  const pieces = traced.get(place.paragraph) ?? []
  return {
    paragraph: rawChildren(properties, body.text, (name) => !notTakenOver.has(name)),
    mark: rawChildren(childOf(properties, 'w:rPr'), body.text, (name) => !changes.has(name)),
    run: runForm(paragraph, pieces.filter(({ end }) => end > place.start), body.text), prefix: prefixOf(pieces, place.start),
  }
}

/** What stands before the text on its own line. */
function prefixOf(pieces: readonly TracedText[], start: number): string {
  const before = pieces.map(({ text }) => text).join('').slice(0, start)
  return before.slice(before.lastIndexOf('\n') + 1)
}

/** The properties of the run that holds most of the text. */
function runForm(paragraph: XmlElement, pieces: readonly TracedText[], text: string): string {
  const longest = pieces.reduce<TracedText | null>((best, piece) => (best === null || piece.text.length > best.text.length ? piece : best), null)
  const run = longest === null ? undefined : pathTo(paragraph, longest.element.opened).findLast(({ name }) => name === 'w:r')
  return run === undefined ? '' : rawChildren(childOf(run, 'w:rPr'), text, (name) => !changes.has(name) && !emphasis.has(name))
}

function rawChildren(element: XmlElement | null, text: string, keeps: (name: string) => boolean): string {
  return elementsOf(element).filter(({ name }) => keeps(name)).map((child) => text.slice(startOf(child, text), child.ended)).join('')
}
