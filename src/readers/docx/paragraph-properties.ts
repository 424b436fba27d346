import type { RevisionView } from '../../document/source-block.js'
import { readNumberReference, type NumberReference, type Styles, type ResolvedStyle } from './styles.js'
import { childOf, numberOf, valueOf, type XmlElement } from './xml-element.js'

export interface ParagraphProperties {
  readonly style: ResolvedStyle
  readonly numbering: NumberReference | null
  /** Heading level, 1-based; null for body text. */
  readonly heading: number | null
  /** The view leaves the paragraph mark out: the text goes on in the next paragraph. */
  readonly markGone: boolean
}

/** Reads `w:pPr` as it is in the view: with changes rejected, the properties before a tracked change of format count. */
export function readProperties(paragraph: XmlElement, view: RevisionView, styles: Styles): ParagraphProperties {
  const now = childOf(paragraph, 'w:pPr')
  const before = childOf(childOf(now, 'w:pPrChange'), 'w:pPr')
  const properties = view === 'rejected' && before !== null ? before : now
  const style = styles.resolve(valueOf(properties, 'w:pStyle'))
  const outline = numberOf(properties, 'w:outlineLvl')
  const mark = childOf(now, 'w:rPr')
  const gone = view === 'accepted' ? ['w:del', 'w:moveFrom'] : ['w:ins', 'w:moveTo']
  return {
    style, numbering: readNumberReference(properties), heading: outline === null ? style.heading : outline < 9 ? outline + 1 : null,
    markGone: gone.some((name) => childOf(mark, name) !== null),
  }
}
