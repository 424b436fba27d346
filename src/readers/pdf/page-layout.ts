import { alignedTables, type RegionPart } from './aligned-tables.js'
import { findGutter, splitColumns, type Placed } from './columns.js'
import type { PageText } from './page-text.js'
import { ruledTables } from './ruled-tables.js'
import type { RawTable } from './table.js'
import { splitRow, textRows, type Row } from './text-rows.js'

/** A column of a page, or a band over its full width, with its parts from top to bottom. */
export interface PageRegion {
  readonly page: PageText
  readonly column: number
  readonly columns: number
  readonly gutter: number | null
  readonly parts: readonly RegionPart[]
}

interface Chunk extends Placed {
  readonly chunk: Row
}

interface TableBox extends Placed {
  readonly table: RawTable
}

interface SplitPage {
  readonly page: PageText
  readonly items: readonly (Chunk | TableBox)[]
}

/** Lays out all pages: drawn tables first, then columns, then tables by alignment; in reading order. */
export function layoutPages(pages: readonly PageText[]): PageRegion[] {
  const split = pages.map(splitPage)
  const hint = commonGutter(split)
  return split.flatMap(({ page, items }) => splitColumns(items, hint).map((region): PageRegion => ({
    page, column: region.column, columns: region.columns, gutter: region.gutter, parts: partsOf(region.items, page),
  })))
}

function splitPage(page: PageText): SplitPage {
  const tables = ruledTables(page)
  const taken = new Set(tables.flatMap(({ cells }) => cells.flatMap(({ pieces }) => pieces)))
  const rows = textRows(page.pieces.filter((piece) => !taken.has(piece)))
  const chunks = rows.flatMap((row) => splitRow(row)).map((chunk): Chunk => ({ ...box(chunk), rows: 1, chunk }))
  return { page, items: [...chunks, ...tables.map((table): TableBox => ({ ...box(table), rows: table.cells.length, table }))] }
}

function box({ x0, y0, x1, y1 }: { x0: number; y0: number; x1: number; y1: number }): { x0: number; y0: number; x1: number; y1: number } {
  return { x0, y0, x1, y1 }
}

/** The gutter of most pages that have one: it lets a last page with a few lines in its second column be read in columns. */
function commonGutter(pages: readonly SplitPage[]): number | null {
  const counts = new Map<number, number>()
  for (const { items } of pages) {
    const gutter = items.length < 8 ? null : findGutter(items, null)
    if (gutter === null) continue
    const strip = Math.round(gutter / 9)
    counts.set(strip, (counts.get(strip) ?? 0) + 1)
  }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0]
  return best === undefined || best[1] < Math.max(1, pages.length / 4) ? null : best[0] * 9
}

function partsOf(items: readonly (Chunk | TableBox)[], page: PageText): RegionPart[] {
  const tables = items.filter((item) => 'table' in item).sort((a, b) => a.y0 - b.y0)
  const rows = textRows(items.flatMap((item) => ('chunk' in item ? item.chunk.pieces : [])))
  const parts: RegionPart[] = []
  let from = 0
  for (const table of tables) {
    const to = rows.findIndex((row, i) => i >= from && row.y > table.y0 + 2)
    const end = to < 0 ? rows.length : to
    parts.push(...alignedTables(rows.slice(from, end), page), { kind: 'table', table: table.table })
    from = end
  }
  return [...parts, ...alignedTables(rows.slice(from), page)]
}
