import { childOf, elementsOf, type XmlElement } from './xml-element.js'

/** The one branch of `mc:AlternateContent` that is read: the first choice, else the fallback, never both (ECMA-376 part 3). */
export function alternative(element: XmlElement): XmlElement | null {
  return elementsOf(element, 'mc:Choice')[0] ?? childOf(element, 'mc:Fallback')
}
