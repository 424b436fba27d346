import { overLimit } from '../read-errors.js'
import type { Attributes, XmlHandler } from './xml-stream.js'

/** A small tree of one element; text stands between the elements. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Attributes
  readonly children: readonly (XmlElement | string)[]
  /** For "w:p": which one it is in its part, counted from 1 in document order. */
  readonly paragraph: number
  /** Offsets in the part's text behind the start tag and behind the end tag. */
  readonly opened: number
  readonly ended: number
}

export interface SubtreeHandler {
  /** Elements for which this is true come as a tree, at their end; the others are announced. */
  isSubtree(name: string): boolean
  open(name: string, attributes: Attributes, end: number): void
  subtree(element: XmlElement): void
  close(name: string, end: number): void
}

/** A paragraph has some hundreds; styles.xml, the largest part that is read whole, some ten thousands. */
const largestSubtree = 400_000

interface Growing {
  readonly element: XmlElement & { ended: number }
  readonly children: (XmlElement | string)[]
}

/** Turns a stream of tags into announcements and small trees, and counts paragraphs. */
export function subtreeBuilder(handler: SubtreeHandler): XmlHandler {
  const growing: Growing[] = []
  let paragraphs = 0
  let size = 0
  return {
    open(name, attributes, end) {
      const paragraph = name === 'w:p' ? ++paragraphs : 0
      if (growing.length === 0 && !handler.isSubtree(name)) return handler.open(name, attributes, end)
      size = growing.length === 0 ? 0 : size + 1
      if (size > largestSubtree) throw overLimit({ nl: 'een alinea is veel te groot', en: 'a paragraph is far too large' })
      const children: (XmlElement | string)[] = []
      const element = { name, attributes, children, paragraph, opened: end, ended: end }
      growing.at(-1)?.children.push(element)
      growing.push({ element, children })
    },
    text(text) {
      growing.at(-1)?.children.push(text)
    },
    close(name, end) {
      const grown = growing.pop()
      if (grown === undefined) return handler.close(name, end)
      grown.element.ended = end
      if (growing.length === 0) handler.subtree(grown.element)
    },
  }
}

/** The child elements, all of them or those of one name. */
export function elementsOf(element: XmlElement | null, name?: string): XmlElement[] {
  if (element === null) return []
  return element.children.filter((child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name))
}

/** The first child element of that name. */
export function childOf(element: XmlElement | null, name: string): XmlElement | null {
  return elementsOf(element, name)[0] ?? null
}

/** The `w:val` of a child element; null when there is none. */
export function valueOf(element: XmlElement | null, name: string): string | null {
  return childOf(element, name)?.attributes['w:val'] ?? null
}

/** The `w:val` of a child as a whole number; null when there is none. */
export function numberOf(element: XmlElement | null, name: string): number | null {
  const value = Number.parseInt(valueOf(element, name) ?? '', 10)
  return Number.isNaN(value) ? null : value
}

/** A switch such as `w:b` (ECMA-376 17.17.4): on without a value, null when absent. */
export function switchOf(element: XmlElement | null, name: string): boolean | null {
  const child = childOf(element, name)
  return child === null ? null : !/^(?:0|false|off|none)$/iu.test(child.attributes['w:val'] ?? '1')
}

/** All text below an element. */
export function textBelow(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textBelow(child))).join('')
}
