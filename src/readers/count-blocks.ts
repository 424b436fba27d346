import type { Ledger, SourceBlock } from '../document/source-block.js'

type Counts = Pick<Ledger, 'paragraphs' | 'headings' | 'listItems' | 'tables' | 'tableCells' | 'notes'>

/** Counts the blocks of each role, and the tables that their cells stand in. */
export function countBlocks(blocks: readonly SourceBlock[]): Counts {
  const count = (role: SourceBlock['role']): number => blocks.filter((block) => block.role === role).length
  const cells = new Set(blocks.flatMap(({ cell }) => (cell === null ? [] : [`${cell.table}/${cell.row}/${cell.column}`])))
  return {
    paragraphs: count('paragraph'), headings: count('heading'), listItems: count('listItem'), notes: count('note'), tableCells: cells.size,
    tables: new Set(blocks.flatMap(({ cell }) => (cell === null ? [] : [cell.table]))).size,
  }
}
