import { elementsOf, textBelow, type XmlElement } from './xml-element.js'

/** The texts of a SmartArt diagram, one for each paragraph of its shapes; null (no such part) gives none. */
export function readDiagram(root: XmlElement | null): string[] {
  if (root === null) return []
  return elementsOf(root).flatMap((child) => (child.name === 'a:p' ? [drawnText(child).trim()] : readDiagram(child))).filter((text) => text !== '')
}

function drawnText(element: XmlElement): string {
  return elementsOf(element).map((child) => (child.name === 'a:t' ? textBelow(child) : child.name === 'a:br' ? '\n' : drawnText(child))).join('')
}
