import type { DocumentBlock } from './contract-document.js'
import type { TableCellNode, TableNode, TableRowNode } from './nodes.js'

/** Groups the cell blocks of one table into rows and cells. */
export function buildTable(blocks: readonly DocumentBlock[]): TableNode {
  const rows = new Map<number, Map<number, DocumentBlock[]>>()
  for (const block of blocks) {
    const { row, column } = block.cell!
    const cells = rows.get(row) ?? new Map<number, DocumentBlock[]>()
    rows.set(row, cells)
    cells.set(column, [...(cells.get(column) ?? []), block])
  }
  const children = [...rows.values()].map((cells) => buildRow([...cells.values()]))
  return { type: 'table', span: spanOf(blocks), children }
}

function buildRow(cells: readonly DocumentBlock[][]): TableRowNode {
  const children = cells.map((blocks): TableCellNode => ({
    type: 'tableCell', cell: blocks[0]!.cell!, blocks: blocks.map(({ index }) => index), span: spanOf(blocks),
  }))
  return { type: 'tableRow', head: children.every(({ cell }) => cell.head), span: spanOf(cells.flat()), children }
}

function spanOf(blocks: readonly DocumentBlock[]): { start: number; end: number } {
  return { start: Math.min(...blocks.map(({ span }) => span.start)), end: Math.max(...blocks.map(({ span }) => span.end)) }
}
