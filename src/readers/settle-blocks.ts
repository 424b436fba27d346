import type { SourceBlock } from '../document/source-block.js'
import type { DraftBlock } from './draft-block.js'
import { isPlainHeading } from './heading-shape.js'
import { isItemLabel, listLevels } from './list-levels.js'
import { markToc } from './mark-toc.js'

/** Settles what only the sequence shows, alike for every format: contents lines, unmarked headings, list items and their depth. */
export function settleBlocks(drafts: readonly DraftBlock[]): SourceBlock[] {
  const marked = markToc(drafts)
  const headed = promoteHeadings(marked.map(asClause)).map(asItem)
  const levels = listLevels(headed)
  return headed.map(({ bold: _, ...block }, i) => ({ ...block, level: levels[i]! }))
}

function promoteHeadings(blocks: readonly DraftBlock[]): DraftBlock[] {
  let level = 0
  return blocks.map((block, i) => {
    if (block.role === 'heading') {
      level = block.level ?? level
      return block
    }
    return block.toc || !isPlainHeading(block, blocks[i + 1]) ? block : { ...block, role: 'heading', level: level + 1 }
  })
}

const longestHeading = 160

/** What ends as an item of a list does ("…; and"), or opens in small letters and ends in a full stop. */
const partOfSentence = /[;,]["'”’)]?(?:\s(?:and|or|en|of|dan wel))?$|^\p{Ll}.*\.\]?$/su

/** A heading style on a whole clause ("Heading 2" on "5.1 The Supplier shall …") does not make it a heading. */
function asClause(block: DraftBlock): DraftBlock {
  if (block.role !== 'heading') return block
  const sentence = /[.;:]["'”’)]?$/u.test(block.text) && block.text.split(/\s+/u).length >= 8
  return sentence || partOfSentence.test(block.text) || block.text.length > longestHeading ? { ...block, role: 'paragraph', level: null } : block
}

/** A body paragraph with a simple number is an item; a list item with a number of its own rank ("9.3") is a paragraph. */
function asItem(block: DraftBlock): DraftBlock {
  if (block.role === 'paragraph' && block.label !== null && isItemLabel(block.label)) return { ...block, role: 'listItem' }
  if (block.role === 'listItem' && block.label !== null && !isItemLabel(block.label)) return { ...block, role: 'paragraph', level: null }
  return block
}
