import { isTocLine } from '../toc-line.js'
import { opensWithBullet, splitLabel } from '../label.js'
import { around, type PageText, type Piece } from './page-text.js'
import { cellsOf, type RawTable } from './table.js'
import { splitRow, type Row } from './text-rows.js'

/** Part of a region: rows of running text, or a table. */
export type RegionPart = { readonly kind: 'rows'; readonly rows: readonly Row[] } | { readonly kind: 'table'; readonly table: RawTable }

interface SplitRow {
  readonly row: Row
  /** What stands apart in the row; a label goes with the text behind it. */
  readonly chunks: readonly Row[]
  /** The same with labels apart: in a row of numbers below a head they are cells. */
  readonly apart: readonly Row[]
}

const cellGap = 1.4
/** Between cells of known columns, where the widest word leaves little white. */
const narrowGap = 0.7
const aligned = 3

/** Finds tables without ruling lines: at least three rows whose cells start at the same places, wider apart than words are. */
export function alignedTables(rows: readonly Row[], page: PageText): RegionPart[] {
  const split = rows.map((row): SplitRow => ({ row, chunks: chunksOf(row), apart: splitRow(row, narrowGap) }))
  const parts: RegionPart[] = []
  let text: Row[] = []
  for (let i = 0; i < split.length;) {
    const run = tableRun(split, i)
    if (run === null) text.push(split[i++]!.row)
    else {
      const above = rowAbove(split[i - 1], run)
      if (above !== null && text.length > 0) text.pop()
      if (text.length > 0) parts.push({ kind: 'rows', rows: text })
      text = []
      parts.push({ kind: 'table', table: tableOf(above === null ? run.rows : [above, ...run.rows], run.columns, page) })
      i += run.rows.length
    }
  }
  return text.length > 0 ? [...parts, { kind: 'rows', rows: text }] : parts
}

/** The first row of a table can have too narrow a gap to be seen before the columns are known. */
function rowAbove(row: SplitRow | undefined, { rows, columns }: { readonly rows: readonly SplitRow[]; readonly columns: readonly number[] }): SplitRow | null {
  if (row === undefined || row.apart.length < 2 || rows[0]!.row.y - row.row.y > 2.5 * row.row.size || !fits(row.apart, columns)) return null
  return { ...row, chunks: row.apart }
}

/** A label or bullet is no cell: "5.1   text" is one chunk. */
function chunksOf(row: Row): Row[] {
  const chunks = splitRow(row, cellGap)
  const [first, second] = chunks
  if (second === undefined || isTocLine(chunks.map(textOf).join('\t'))) return [row]
  if (chunks.length > 2) return chunks
  const own = textOf(first!)
  const label = splitLabel(`${own}\tTekst`, 'heading')
  if (label.text !== 'Tekst' && !(opensWithBullet(`${own} X`) && own.length < 3)) return chunks
  return [{ ...first!, ...around([first!, second]), pieces: [...first!.pieces, ...second.pieces] }]
}

function textOf(row: Row): string {
  return row.pieces.map(({ text }) => text).join(' ')
}

function tableRun(split: readonly SplitRow[], start: number): { rows: SplitRow[]; columns: number[] } | null {
  if (split[start]!.chunks.length < 2) return null
  const columns = split[start]!.chunks.map(({ x0 }) => x0)
  const rows = [split[start]!]
  for (const next of split.slice(start + 1)) {
    if (next.row.y - rows.at(-1)!.row.y > 2.5 * next.row.size) break
    const chunks = [next.chunks, next.apart].find((own) => fits(own, columns))
    if (chunks === undefined) break
    rows.push({ ...next, chunks })
  }
  while (rows.length > 0 && rows.at(-1)!.chunks.length === 1 && rows.at(-1)!.row.x0 < columns[1]! - aligned) rows.pop()
  const parted = rows.filter(({ chunks }) => chunks.length > 1).length
  return parted >= (columns.length > 2 ? 2 : 3) ? { rows, columns } : null
}

function fits(chunks: readonly Row[], columns: readonly number[]): boolean {
  return chunks.every(({ x0, x1 }) => {
    const column = columns.findIndex((left) => Math.abs(left - x0) <= aligned)
    const next = columns[column + 1]
    return column >= 0 && (next === undefined || x1 < next - aligned)
  })
}

function tableOf(rows: readonly SplitRow[], columns: readonly number[], page: PageText): RawTable {
  const numbers = rowNumbers(rows, columns)
  const box = around(rows.map(({ row }) => row))
  const rowOfPiece = new Map<Piece, number>(rows.flatMap(({ row }, i) => row.pieces.map((piece) => [piece, numbers[i]!] as const)))
  const rights = columns.map((_, column) => (column + 1 < columns.length ? columns[column + 1]! - 8 : box.x1))
  const cells = cellsOf([...rowOfPiece.keys()], (piece) => {
    const column = Math.max(0, columns.findLastIndex((left) => piece.x0 >= left - aligned))
    return { row: rowOfPiece.get(piece)!, column, x0: columns[column]!, x1: rights[column]!, y0: box.y0, y1: box.y1 }
  })
  return { page, ...box, columns, cells }
}

/** A new row starts after a wider gap where the gaps differ, else at every line with a first cell. */
function rowNumbers(rows: readonly SplitRow[], columns: readonly number[]): number[] {
  const gaps = rows.slice(1).map(({ row }, i) => row.y - rows[i]!.row.y)
  const least = Math.min(...gaps)
  const spaced = gaps.some((gap) => gap > 1.15 * least) && gaps.some((gap) => gap <= 1.15 * least)
  let number = 0
  return rows.map(({ row }, i) => {
    const starts = i > 0 && (spaced ? gaps[i - 1]! > 1.15 * least : row.x0 < columns[0]! + aligned)
    return starts ? ++number : number
  })
}
