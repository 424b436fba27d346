import { oncePer } from '../../shared/once-per.js'
import { around, type Box } from './page-text.js'

/** What stands on the page: a stretch of a line, or a table as a whole. */
export interface Placed extends Box {
  /** Rows of text that it counts for. */
  readonly rows: number
}

/** A part of the page that is read from top to bottom before the next part. */
export interface Region<T extends Placed> {
  readonly items: readonly T[]
  /** Which column of how many; 0 of 1 for text over the full width. */
  readonly column: number
  readonly columns: number
  /** White strip at its right that parts it from the next column; null for the last one. */
  readonly gutter: number | null
}

const fewestRows = 4
const mostItems = 3000
const step = 3

/**
 * Cuts a page into regions in reading order. A gutter is a vertical strip with full columns of text on both sides; what
 * crosses it (a heading over the full width) parts the page into bands, and each band is read column by column.
 */
export function splitColumns<T extends Placed>(items: readonly T[], hint: number | null = null): Region<T>[] {
  const gutter = findGutter(items, hint)
  if (gutter === null) return [{ items, column: 0, columns: 1, gutter: null }]
  return bandsAt(items, gutter).flatMap((band): Region<T>[] => {
    if (!isColumned(band, gutter, hint)) return [{ items: band, column: 0, columns: 1, gutter: null }]
    const left = splitColumn(band.filter((item) => isLeft(item, gutter)))
    const right = splitColumn(band.filter((item) => !isLeft(item, gutter)))
    const columns = left.length + right.length
    return [...left, ...right].map((region, i) => ({ ...region, column: i, columns, gutter: i === columns - 1 ? null : i === left.length - 1 ? gutter : region.gutter }))
  })
}

/** A column is parted again only where nothing at all crosses the strip, as on a page of three or four columns. */
function splitColumn<T extends Placed>(items: readonly T[]): Region<T>[] {
  const whole: Region<T>[] = [{ items, column: 0, columns: 1, gutter: null }]
  if (rowsOf(items) < 2 * fewestRows) return whole
  const parts = splitColumns(items)
  return parts.every(({ columns }) => columns > 1) ? parts : whole
}

/** The strip that lets most rows stand in columns; null where the page has one column. `hint` is a strip of another page. */
export function findGutter(items: readonly Placed[], hint: number | null): number | null {
  return hint === null ? ownGutter(items) : searchGutter(items, hint)
}

/** Asked twice of most pages: for what they have in common, and to cut each. */
const ownGutter = oncePer((items: readonly Placed[]) => searchGutter(items, null))

function searchGutter(items: readonly Placed[], hint: number | null): number | null {
  // A page of so many pieces is a drawing; looking for columns in it would cost the square of them.
  if (items.length > mostItems) return null
  const { x0: first, x1: last } = around(items)
  let best: { at: number; rows: number } | null = null
  const consider = (at: number, bonus: number): void => {
    const fewest = bonus > 0 ? 1 : fewestRows
    if (!isBetween(items, at, fewest)) return
    const rows = bandsAt(items, at).filter((band) => isColumned(band, at, hint)).reduce((sum, band) => sum + rowsOf(band), 0)
    if (rows > 0 && (best === null || rows + bonus > best.rows)) best = { at, rows: rows + bonus }
  }
  if (hint !== null && hint > first && hint < last) consider(hint, 1)
  const width = last - first
  for (let at = first + 0.2 * width; at <= last - 0.2 * width; at += step) consider(at, 0)
  return best === null ? null : middleOfStrip(items, (best as { at: number }).at, hint)
}

/** True when so many rows end before the strip, and so many begin behind it. */
function isBetween(items: readonly Placed[], at: number, fewest: number): boolean {
  let [before, behind] = [0, 0]
  for (const { x0, x1, rows } of items) {
    if (x1 <= at) before += rows
    if (x0 >= at) behind += rows
  }
  return before >= fewest && behind >= fewest
}

function middleOfStrip(items: readonly Placed[], at: number, hint: number | null): number {
  const columned = bandsAt(items, at).filter((band) => isColumned(band, at, hint)).flat()
  const [left, right] = sides(columned, at)
  return (extent(left)[1] + extent(right)[0]) / 2
}

function bandsAt<T extends Placed>(items: readonly T[], gutter: number): T[][] {
  const bands: { crossing: boolean; items: T[] }[] = []
  const across = items.filter(({ x0, x1 }) => x0 < gutter && x1 > gutter)
  for (const item of [...items].sort((a, b) => a.y0 - b.y0)) {
    // A label beside a heading that crosses ("Artikel 9" and its title) goes with it.
    const middle = (item.y0 + item.y1) / 2
    const crossing = across.some(({ y0, y1 }) => y0 <= middle && middle <= y1)
    const last = bands.at(-1)
    if (last !== undefined && last.crossing === crossing) last.items.push(item)
    else bands.push({ crossing, items: [item] })
  }
  return mergeLoose(bands, gutter).map((band) => band.items)
}

/** A short line does not cross the gutter but belongs to the full-width text around it. */
function mergeLoose<T extends Placed>(bands: readonly { crossing: boolean; items: T[] }[], gutter: number): { items: T[] }[] {
  const merged: { crossing: boolean; items: T[] }[] = []
  for (const band of bands) {
    const full = band.crossing || !bothSides(band.items, gutter)
    const last = merged.at(-1)
    if (full && last?.crossing === true) last.items.push(...band.items)
    else merged.push({ crossing: full, items: [...band.items] })
  }
  return merged
}

function bothSides(items: readonly Placed[], gutter: number): boolean {
  const [left, right] = sides(items, gutter)
  return sumRows(left) >= 2 && sumRows(right) >= 2
}

function isColumned(band: readonly Placed[], gutter: number, hint: number | null): boolean {
  if (band.some(({ x0, x1 }) => x0 < gutter && x1 > gutter)) return false
  const [left, right] = sides(band, gutter)
  const known = hint !== null && Math.abs(hint - gutter) < 12
  const fewest = known ? 1 : fewestRows
  if (rowsOf(left) < fewest || rowsOf(right) < fewest) return false
  const [a, b] = [extent(left), extent(right)]
  if (b[0] - a[1] < 7 || b[0] > gutter + 60) return false
  return known || (fill(left) >= 0.6 && fill(right) >= 0.6 && (a[1] - a[0]) > 0.4 * (b[1] - b[0]) && (b[1] - b[0]) > 0.4 * (a[1] - a[0]))
}

function sides<T extends Placed>(items: readonly T[], gutter: number): [T[], T[]] {
  return [items.filter((item) => isLeft(item, gutter)), items.filter((item) => !isLeft(item, gutter))]
}

function isLeft({ x0, x1 }: Box, gutter: number): boolean {
  return (x0 + x1) / 2 < gutter
}

function sumRows(items: readonly Placed[]): number {
  return items.reduce((sum, { rows }) => sum + rows, 0)
}

/** Rows of text; the words of one justified line can be several items. */
function rowsOf(items: readonly Placed[]): number {
  let [rows, bottom] = [0, -Infinity]
  for (const item of [...items].sort((a, b) => a.y1 - b.y1)) {
    if (item.y1 - bottom > 3) rows += item.rows
    bottom = item.y1
  }
  return rows
}

function extent(items: readonly Placed[]): [number, number] {
  const { x0, x1 } = around(items)
  return [x0, x1]
}

/** Median share of the column's width that its rows fill; the cells of a table fill little. */
function fill(items: readonly Placed[]): number {
  const [from, to] = extent(items)
  const rows: { y: number; x0: number; x1: number }[] = []
  for (const { x0, x1, y1 } of [...items].sort((a, b) => a.y1 - b.y1)) {
    const last = rows.at(-1)
    if (last !== undefined && y1 - last.y < 4) Object.assign(last, { x0: Math.min(last.x0, x0), x1: Math.max(last.x1, x1) })
    else rows.push({ y: y1, x0, x1 })
  }
  const shares = rows.map(({ x0, x1 }) => (x1 - x0) / (to - from)).sort((a, b) => a - b)
  return shares[Math.floor(shares.length / 2)] ?? 0
}
