import type { FlowCell, FlowItem, FlowTable } from './document-flow.js'
import type { Line } from './line.js'

export interface JoinedTables {
  readonly flow: readonly FlowItem[]
  /** Head rows that were printed again at the top of a page or column. */
  readonly repeatedHeads: number
}

const near = 8
const midSentence = /[\p{L}\p{N},(-]$/u

/** Joins a table with its continuation in the next column or page; a row that was cut by the page break becomes one row again. */
export function joinTables(flow: readonly FlowItem[]): JoinedTables {
  const joined: FlowItem[] = []
  let repeatedHeads = 0
  for (const item of flow) {
    const last = joined.at(-1)
    if (item.kind !== 'table' || last?.kind !== 'table' || !continues(last, item)) {
      joined.push(item)
      continue
    }
    const repeats = headRow(last) === headRow(item) && headRow(item) !== ''
    if (repeats) repeatedHeads++
    joined[joined.length - 1] = append(last, repeats ? withoutFirstRow(item) : item)
  }
  return { flow: joined, repeatedHeads }
}

function continues(table: FlowTable, next: FlowTable): boolean {
  const shift = next.left - table.left
  return next.page !== table.page || Math.abs(shift) > near
    ? table.columns.length === next.columns.length && table.columns.every((left, i) => Math.abs(next.columns[i]! - left - shift) <= near)
    : false
}

function rowOf(table: FlowTable, row: number): FlowCell[] {
  return table.cells.filter((cell) => cell.row === row)
}

/** Cells stand in the order of their rows. */
function firstRow({ cells }: FlowTable): number {
  return cells[0]?.row ?? 0
}

function headRow(table: FlowTable): string {
  return rowOf(table, firstRow(table)).map(({ lines }) => textOf(lines)).join('\t')
}

function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join(' ')
}

function withoutFirstRow(table: FlowTable): FlowTable {
  return { ...table, cells: table.cells.filter(({ row }) => row !== firstRow(table)) }
}

function append(table: FlowTable, next: FlowTable): FlowTable {
  if (next.cells.length === 0) return table
  const last = table.cells.at(-1)?.row ?? 0
  const first = firstRow(next)
  const cut = isCutRow(rowOf(table, last), rowOf(next, first))
  const shift = last - first + (cut ? 0 : 1)
  const cells = [...table.cells]
  for (const cell of next.cells) {
    const at = cut && cell.row === first ? cells.findIndex(({ row, column }) => row === last && column === cell.column) : -1
    if (at >= 0) cells[at] = { ...cells[at]!, lines: [...cells[at]!.lines, ...cell.lines] }
    else cells.push({ ...cell, row: cell.row + shift })
  }
  return { ...next, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) }
}

/** A cut row goes on without its first cell, or in the middle of a sentence. */
function isCutRow(above: readonly FlowCell[], below: readonly FlowCell[]): boolean {
  if (below[0]!.column > (above[0]?.column ?? 0)) return true
  if (!/^\p{Ll}/u.test(textOf(below[0]!.lines))) return false
  return below.some((cell) => {
    const before = above.find(({ column }) => column === cell.column)
    return before !== undefined && midSentence.test(textOf(before.lines)) && /^\p{Ll}/u.test(textOf(cell.lines))
  })
}
