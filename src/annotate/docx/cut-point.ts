import type { TracedText } from '../../readers/docx/paragraph-text.js'
import { childOf, elementsOf, type XmlElement } from '../../readers/docx/xml-element.js'
import { pathTo, startOf, startTag } from './part-index.js'
import { rawOffset } from './text-offset.js'

/** A place between two characters of a paragraph where elements of run level can be put. */
export interface CutPoint {
  /** Offset in the part. */
  readonly at: number
  /** What ends the run before and opens it again behind; empty between two runs. */
  readonly close: string
  readonly open: string
  /** Offset just before the ">" of a `w:t` start tag that has to keep the white space at the cut; null when there is nothing to keep. */
  readonly keepSpace: number | null
}

export type Side = 'start' | 'end'

/** Containers that Word fills again by itself or that hold one run only: a mark inside would be lost. */
const closed = new Set(['w:fldSimple', 'm:oMath', 'm:oMathPara', 'w:ruby', 'mc:AlternateContent'])
/** Containers at whose edge a mark stands as well outside as inside. */
const open = new Set(['w:ins', 'w:moveTo', 'w:hyperlink', 'w:smartTag', 'w:customXml', 'w:sdt', 'w:sdtContent'])
const properties = new Set(['w:rPr', 'w:sdtPr', 'w:sdtEndPr', 'w:smartTagPr', 'w:customXmlPr'])

/** Where to cut a piece of text at `offset` characters from its start, for the start or the end of a range. */
export function cutPoint(top: XmlElement, piece: TracedText, offset: number, side: Side, text: string): CutPoint {
  const path = pathTo(top, piece.element.opened)
  const shut = path.findIndex((element, index) => index > 0 && isClosed(element))
  const runAt = path.findIndex(({ name }) => name === 'w:r')
  if (shut > 0 && (runAt < 0 || shut < runAt)) return edgeOf(path, shut, side, text)
  if (runAt < 0 || path.length !== runAt + 2) return edgeOf(path, runAt < 0 ? 1 : runAt, side, text)
  const inside = cutInside(path, offset, piece, text)
  if (inside !== null) return inside
  return cutBeside(path, runAt, side, text)
}

function isClosed(element: XmlElement): boolean {
  if (closed.has(element.name)) return true
  const control = element.name === 'w:sdt' ? childOf(element, 'w:sdtPr') : null
  return control !== null && (childOf(control, 'w:dataBinding') !== null || childOf(control, 'w:text') !== null)
}

/** A cut between two characters of one `w:t`; null at its ends, or where it cannot be cut. */
function cutInside(path: readonly XmlElement[], offset: number, piece: TracedText, text: string): CutPoint | null {
  const [run, element] = path.slice(-2) as [XmlElement, XmlElement]
  if (element.name !== 'w:t' || offset <= 0 || offset >= piece.end - piece.start) return null
  const end = text.lastIndexOf('</', element.ended - 1)
  const raw = text.slice(element.opened, end)
  const cut = rawOffset(raw, offset)
  if (cut === null) return null
  const name = /^<([^\s/>]+)/u.exec(startTag(element, text))![1]!
  const spaced = /\s$/u.test(raw.slice(0, cut)) && element.attributes['xml:space'] === undefined
  return {
    at: element.opened + cut, close: `</${name}></${nameOf(run, text)}>`, open: `${reopened(run, text)}<${name} xml:space="preserve">`,
    keepSpace: spaced ? element.opened - 1 : null,
  }
}

/** A cut before or behind one child of a run; between runs when nothing of the run stands on that side. */
function cutBeside(path: readonly XmlElement[], runAt: number, side: Side, text: string): CutPoint {
  const [run, element] = path.slice(-2) as [XmlElement, XmlElement]
  const content = elementsOf(run).filter(({ name }) => !properties.has(name))
  const outermost = side === 'start' ? content[0] === element : content.at(-1) === element
  if (outermost) return edgeOf(path, runAt, side, text)
  const at = side === 'start' ? startOf(element, text) : element.ended
  return { at, close: `</${nameOf(run, text)}>`, open: reopened(run, text), keepSpace: null }
}

/** The edge of an element of the path, moved out of containers that it is the first or last content of. */
function edgeOf(path: readonly XmlElement[], index: number, side: Side, text: string): CutPoint {
  let at = index
  while (at > 1 && open.has(path[at - 1]!.name)) {
    const content = elementsOf(path[at - 1]!).filter(({ name }) => !properties.has(name))
    if ((side === 'start' ? content[0] : content.at(-1)) !== path[at]) break
    at--
  }
  const element = path[at]!
  return { at: side === 'start' ? startOf(element, text) : element.ended, close: '', open: '', keepSpace: null }
}

function nameOf(element: XmlElement, text: string): string {
  return /^<([^\s/>]+)/u.exec(startTag(element, text))![1]!
}

/** The start of a run with the same properties. */
function reopened(run: XmlElement, text: string): string {
  const own = childOf(run, 'w:rPr')
  return startTag(run, text) + (own === null ? '' : text.slice(startOf(own, text), own.ended))
}

/** The edge of the run of the paragraph that holds the element: a drawing with a text box, a reference to a note. */
export function cutAround(top: XmlElement, opened: number, side: Side, text: string): CutPoint {
  const path = pathTo(top, opened)
  const run = path.findIndex(({ name }) => name === 'w:r')
  return edgeOf(path, run > 0 ? run : Math.min(1, path.length - 1), side, text)
}
