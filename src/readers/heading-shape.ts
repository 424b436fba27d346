import type { DraftBlock } from './draft-block.js'

const article = /^(?:artikel|art\.?|article|clause|section|hoofdstuk|chapter|part|deel|titel|title|afdeling|paragraaf|§)\s/iu
const annex = /^(?:bijlage|aanhangsel|addendum|annexe?|appendix|schedule|attachment|exhibit)\s/iu
const longestTitle = 90

/**
 * True for a paragraph that is plainly a heading though the file does not mark it: a short line without closing
 * punctuation that is bold, or is labelled "Artikel 9", or is numbered "9" just before "9.1".
 */
export function isPlainHeading(block: DraftBlock, next: DraftBlock | undefined): boolean {
  if (block.cell !== null || block.role === 'note' || block.role === 'heading' || !isTitle(block.text)) return false
  const { label, bold } = block
  const leads = label !== null && next?.label?.startsWith(`${label}.`) === true
  if (label === null) return bold && block.role === 'paragraph' && block.text !== '' && next !== undefined && !next.bold && next.cell === null
  if (article.test(label)) return true
  if (annex.test(label)) return next !== undefined && !annex.test(next.label ?? '') && (bold || block.text === '' || isCapitals(block.text))
  return leads || (bold && block.text !== '' && /^(?:[A-Z]?\d+(?:\.\d+)*|[A-Z]|[IVXL]+)$/u.test(label))
}

function isTitle(text: string): boolean {
  return text.length <= longestTitle && !/[.;:,?!]["'”’)]?$/u.test(text)
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && text === text.toUpperCase()
}
