import type { ResolvedStyle, Styles } from './styles.js'
import { isShaded, isWhite } from './text-ground.js'
import { childOf, elementsOf, textBelow, valueOf, type XmlElement } from './xml-element.js'

const outside = new Set(['w:del', 'w:moveFrom', 'w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent'])

/** True when a paragraph holds white letters without a ground behind them: a reader of the print does not see them. */
export function holdsWhiteText(paragraph: XmlElement, style: ResolvedStyle, styles: Styles): boolean {
  if (style.shaded || isShaded(childOf(paragraph, 'w:pPr'))) return false
  return runsOf(paragraph).some((run) => isWhiteRun(run, style, styles))
}

function runsOf(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) => (child.name === 'w:r' ? [child] : outside.has(child.name) ? [] : runsOf(child)))
}

function isWhiteRun(run: XmlElement, style: ResolvedStyle, styles: Styles): boolean {
  const properties = childOf(run, 'w:rPr')
  const named = valueOf(properties, 'w:rStyle')
  const character = named === null ? null : styles.resolve(named)
  if (!(isWhite(properties) ?? (character?.white === true || style.white)) || isShaded(properties) || character?.shaded === true) return false
  return elementsOf(run, 'w:t').some((text) => textBelow(text).trim() !== '')
}
