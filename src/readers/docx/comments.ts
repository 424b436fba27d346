import type { CommentText } from './paragraph-text.js'
import { elementsOf, textBelow, type XmlElement } from './xml-element.js'

/** Reads comments.xml: who wrote what and when, by id; null (no such part) gives none. */
export function readComments(root: XmlElement | null): ReadonlyMap<string, CommentText> {
  return new Map(elementsOf(root, 'w:comment').map((element) => {
    const { 'w:id': id = '', 'w:author': author = null, 'w:date': date = null } = element.attributes
    return [id, { author, date, text: paragraphsBelow(element).map(wordText).join('\n').trim() }]
  }))
}

function paragraphsBelow(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) => (child.name === 'w:p' ? [child] : paragraphsBelow(child)))
}

function wordText(element: XmlElement): string {
  return elementsOf(element).map((child) => (child.name === 'w:t' ? textBelow(child) : wordText(child))).join('')
}
