import { alternative } from './alternative.js'
import { elementsOf, type XmlElement } from './xml-element.js'

/** What stands in a drawing, picture or embedded object of a run. */
export interface FoundDrawing {
  /** The `w:txbxContent` of text boxes, in order. */
  readonly boxes: readonly XmlElement[]
  readonly images: number
  /** An image that fills most of a page: a scan, most likely. */
  readonly pageImage: boolean
  /** Program of an embedded document ("Word.Document.12"); null when there is none. */
  readonly embedded: string | null
  /** Relationship of the data of a SmartArt diagram. */
  readonly diagram: string | null
}

/** 12 by 16 cm in EMU: more than half of an A4 page in both directions. */
const pageWidth = 12 * 360_000
const pageHeight = 16 * 360_000
const documentProgram = /^(?:Word\.|AcroExch|Package|opendocument|Outlook)/iu

/** A document of its own that a master document only points at. */
export const subDocument: FoundDrawing = { boxes: [], images: 0, pageImage: false, embedded: 'w:subDoc', diagram: null }

/** Reads a `w:drawing`, `w:pict` or `w:object`. */
export function readDrawing(root: XmlElement): FoundDrawing {
  const boxes: XmlElement[] = []
  let images = 0
  let large = false
  let embedded: string | null = null
  let diagram: string | null = null
  const visit = (element: XmlElement): void => {
    if (element.name === 'w:txbxContent') return void boxes.push(element)
    if (element.name === 'mc:AlternateContent') return elementsOf(alternative(element)).forEach(visit)
    if (element.name === 'pic:pic' || element.name === 'v:imagedata' || element.name === 'c:chart') images++
    if (element.name === 'wp:extent') large ||= Number(element.attributes['cx']) >= pageWidth && Number(element.attributes['cy']) >= pageHeight
    if (element.name === 'o:OLEObject' && documentProgram.test(element.attributes['ProgID'] ?? '')) embedded = element.attributes['ProgID']!
    if (element.name === 'dgm:relIds') diagram = element.attributes['r:dm'] ?? null
    elementsOf(element).forEach(visit)
  }
  visit(root)
  return { boxes, images, pageImage: large && images > 0, embedded, diagram }
}
