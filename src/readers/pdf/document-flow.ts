import { lineOf, type Line, type LinePlace } from './line.js'
import { around as boxOf } from './page-text.js'
import type { PageRegion } from './page-layout.js'
import type { RawTable } from './table.js'
import { textRows, type Row } from './text-rows.js'

export interface FlowCell {
  readonly row: number
  readonly column: number
  readonly lines: readonly Line[]
}

export interface FlowTable {
  readonly kind: 'table'
  readonly page: number
  readonly columns: readonly number[]
  readonly left: number
  readonly right: number
  readonly cells: readonly FlowCell[]
}

export interface FlowLine {
  readonly kind: 'line'
  readonly line: Line
}

export type FlowItem = FlowLine | FlowTable

/** Lines and tables of the whole document in reading order; each line knows the edges of its column. */
export function documentFlow(regions: readonly PageRegion[]): FlowItem[] {
  const edges = columnEdges(regions)
  let number = 0
  return regions.flatMap((region) => {
    const own = edges.get(slotOf(region))
    const place = { page: region.page, region: number++, left: own?.left ?? 0, right: Math.min(own?.right ?? region.page.width, region.gutter ?? Infinity) }
    return region.parts.flatMap((part): FlowItem[] => {
      if (part.kind === 'rows') return part.rows.map((row, i) => ({ kind: 'line', line: lineOf(row.pieces, { ...place, reach: reachAt(part.rows, i) }) }))
      number += part.table.cells.length
      return [flowTable(part.table, number - part.table.cells.length)]
    })
  })
}

/** Lines before and after that tell how far text reaches here. */
const around = 3

interface Edges {
  readonly left: number
  readonly right: number
}

/** Where text starts and ends in each kind of column, over all pages of one size: a page of short lines cannot tell. */
function columnEdges(regions: readonly PageRegion[]): Map<string, Edges> {
  const rows = new Map<string, Row[]>()
  for (const region of regions) {
    const own = rows.get(slotOf(region)) ?? []
    rows.set(slotOf(region), own)
    for (const part of region.parts) if (part.kind === 'rows') own.push(...part.rows)
  }
  return new Map([...rows].filter(([, own]) => own.length > 0).map(([slot, own]) => [slot, { left: boxOf(own).x0, right: rightEdge(own.map(({ x1 }) => x1)) }]))
}

function reachAt(rows: readonly Row[], at: number): number {
  return Math.max(...rows.slice(Math.max(0, at - around), at + around + 1).map(({ x1 }) => x1))
}

function slotOf({ page, column, columns }: PageRegion): string {
  return `${Math.round(page.width)} ${Math.round(page.height)} ${column}/${columns}`
}

/** The rightmost end that some more lines come near: one line that runs into the margin does not count. */
function rightEdge(ends: readonly number[]): number {
  const sorted = [...ends].sort((a, b) => b - a)
  const needed = Math.min(3, 1 + Math.floor(sorted.length / 20))
  return sorted.find((end, i) => (sorted[i + needed - 1] ?? -Infinity) >= end - 12) ?? sorted[0]!
}

function flowTable(table: RawTable, firstRegion: number): FlowTable {
  const cells = table.cells.map((cell, i): FlowCell => {
    const column = table.cells.filter((other) => other.column === cell.column)
    const left = boxOf(column.flatMap(({ pieces }) => pieces)).x0
    const padding = Math.min(Math.max(0, left - cell.x0), 8)
    const right = Math.max(cell.x1 - padding, boxOf(cell.pieces).x1)
    const place: LinePlace = { page: table.page, region: firstRegion + i, left, right, reach: right }
    return { row: cell.row, column: cell.column, lines: textRows(cell.pieces).map((row) => lineOf(row.pieces, place)) }
  })
  return { kind: 'table', page: table.page.page, columns: table.columns, left: table.x0, right: table.x1, cells }
}
