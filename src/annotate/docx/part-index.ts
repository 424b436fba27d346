import { subtreeBuilder, type XmlElement } from '../../readers/docx/xml-element.js'
import { xmlStream, type Attributes } from '../../readers/docx/xml-stream.js'

/** An element among its siblings; paragraphs are whole trees, others are only named. */
export interface Sibling {
  readonly name: string
  readonly attributes: Attributes
  /** Offset behind the start tag. */
  readonly opened: number
  ended: number
  readonly paragraph: XmlElement | null
}

export interface IndexedParagraph {
  readonly element: XmlElement
  /** The paragraph of the text itself that holds this one in a text box; itself when it stands in no box. */
  readonly outer: XmlElement
  /** Name of the element that holds the outer paragraph: "w:body", "w:tc". */
  readonly parent: string
  /** The outer paragraph's siblings and which of them it is. */
  readonly siblings: readonly Sibling[]
  readonly at: number
}

/** An XML part with its paragraphs by number, as `SourceLocation` counts them, and offsets of everything. */
export interface PartIndex {
  readonly text: string
  readonly root: Sibling
  readonly paragraphs: ReadonlyMap<number, IndexedParagraph>
  /** All elements that stand in no paragraph, in document order. */
  readonly blocks: readonly Sibling[]
}

/** Indexes a part that a reader has read before. Throws ReadError where the XML is broken. */
export function indexPart(text: string, depth: number): PartIndex {
  const paragraphs = new Map<number, IndexedParagraph>()
  const blocks: Sibling[] = []
  const open: { readonly self: Sibling; readonly children: Sibling[] }[] = []
  const add = (sibling: Sibling): Sibling => {
    open.at(-1)?.children.push(sibling)
    blocks.push(sibling)
    return sibling
  }
  const stream = xmlStream(subtreeBuilder({
    isSubtree: (name) => name === 'w:p',
    open: (name, attributes, opened) => open.push({ self: add({ name, attributes, opened, ended: opened, paragraph: null }), children: [] }),
    close: (_, end) => (open.pop()!.self.ended = end),
    subtree(element) {
      const { self, children: siblings } = open.at(-1)!
      const at = siblings.length
      add({ name: 'w:p', attributes: element.attributes, opened: element.opened, ended: element.ended, paragraph: element })
      for (const inner of paragraphsOf(element)) paragraphs.set(inner.paragraph, { element: inner, outer: element, parent: self.name, siblings, at })
    },
  }), depth)
  stream.write(new TextEncoder().encode(text))
  stream.end()
  return { text, root: blocks[0]!, paragraphs, blocks }
}

function paragraphsOf(element: XmlElement): XmlElement[] {
  const inner = element.children.flatMap((child) => (typeof child === 'string' ? [] : paragraphsOf(child)))
  return element.name === 'w:p' ? [element, ...inner] : inner
}

/** Where the start tag of an element begins: no "<" can stand inside a tag. */
export function startOf({ opened }: { readonly opened: number }, text: string): number {
  return text.lastIndexOf('<', opened - 1)
}

/** The start tag of an element as it stands in the file. */
export function startTag(element: { readonly opened: number }, text: string): string {
  return text.slice(startOf(element, text), element.opened)
}

/** The elements from `top` down to the one whose start tag ends at `opened`; empty when it does not stand there. */
export function pathTo(top: XmlElement, opened: number): XmlElement[] {
  const path = [top]
  for (let at = top; at.opened !== opened;) {
    const next = at.children.find((child): child is XmlElement => typeof child !== 'string' && child.opened <= opened && opened <= child.ended)
    if (next === undefined) return []
    path.push(next)
    at = next
  }
  return path
}

/** The elements of one name in a part, as trees. */
export function subtreesOf(text: string, name: string, depth: number): XmlElement[] {
  const found: XmlElement[] = []
  const stream = xmlStream(subtreeBuilder({ isSubtree: (each) => each === name, open: () => {}, close: () => {}, subtree: (element) => found.push(element) }), depth)
  stream.write(new TextEncoder().encode(text))
  stream.end()
  return found
}
