import type { DraftBlock } from './draft-block.js'
import { isTocLine, isTocTitle, pageAtEnd } from './toc-line.js'

/**
 * Marks the lines of a table of contents: those with leaders and a page number, and below a title such as "Inhoudsopgave" the lines that
 * go on with page numbers; where there are none, the short unpunctuated lines up to the next heading.
 */
export function markToc(drafts: readonly DraftBlock[]): DraftBlock[] {
  let page: number | null = null
  let inside = false
  return drafts.map((block, i) => {
    const contents = block.cell === null && isTocLine(block.text)
    if (isTitle(block)) {
      inside = true
      page = null
      return { ...block, toc: true }
    }
    if (inside) inside = contents || goesOn(block, drafts[i + 1], page)
    page = inside ? pageAtEnd(block.text) ?? page : null
    return block.toc || inside || contents ? { ...block, toc: true } : block
  })
}

function isTitle(block: DraftBlock): boolean {
  return isTocTitle(block.text) && block.label === null && (block.role === 'heading' || block.bold || block.toc)
}

function goesOn(block: DraftBlock, next: DraftBlock | undefined, page: number | null): boolean {
  if (block.role === 'heading' || block.cell !== null) return false
  const own = pageAtEnd(block.text)
  if (own !== null && own >= (page ?? 1)) return true
  const short = block.text.length <= 160 && !/[.;]$/u.test(block.text)
  if (page === null) return short
  // An entry that is broken over two lines has its page number on the second.
  const following = next === undefined || next.role === 'heading' ? null : pageAtEnd(next.text)
  return short && following !== null && following >= page && following <= page + 20
}
