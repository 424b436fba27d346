import type { DraftBlock } from '../draft-block.js'

const annex = /^(?:bijlage|aanhangsel|addendum|annexe?|appendix|schedule)\s/iu
const longestTitle = 90

/**
 * Gives the role of heading to what a PDF shows as one by place only: the title above the first clause, and the line that opens an annex.
 * A row of such lines below each other is a list of annexes; a list in running text that names the annex comes before it.
 */
export function markUnmarkedHeadings(drafts: readonly DraftBlock[]): DraftBlock[] {
  return drafts.map((draft, i) => {
    const title = i === 0 && draft.label === null && drafts.length > 5
    const opensAnnex = isAnnex(draft) && (!isAnnex(drafts[i - 1]) || names(drafts[i - 1]!, draft.label!)) && !isAnnex(drafts[i + 1]) && i + 1 < drafts.length
    return draft.role === 'paragraph' && (title || opensAnnex) && isShort(draft) ? { ...draft, role: 'heading', level: 1 } : draft
  })
}

function isAnnex(draft: DraftBlock | undefined): boolean {
  return draft !== undefined && annex.test(draft.label ?? '')
}

function names({ text }: DraftBlock, label: string): boolean {
  return text.toLowerCase().includes(`${label.toLowerCase()}:`)
}

function isShort({ text }: DraftBlock): boolean {
  return text.length <= longestTitle && !/[.;:,?!]["'”’)]?$|;/u.test(text)
}
