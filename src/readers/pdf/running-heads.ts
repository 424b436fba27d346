import { splitLabel } from '../label.js'
import type { PageText, Piece } from './page-text.js'
import { textRows, type Row } from './text-rows.js'

export interface RunningHeads {
  readonly pages: readonly PageText[]
  readonly headers: number
  readonly footers: number
}

interface Edge {
  readonly page: PageText
  readonly text: string
  readonly folded: string
  /** Distance of the baseline to the top (or bottom) of the page, in points. */
  readonly distance: number
  readonly pieces: readonly Piece[]
}

const deepest = 8
/** Pages before and after in which a line must return. */
const farthest = 40
const pageNumber = /^(?:[-–—\s]*\d{1,4}[-–—\s]*|(?:pagina|page|pag\.?|blz\.?|p\.)\s*\d{1,4}(?:\s*(?:van|of|\/|-)\s*\d{1,4})?|\d{1,4}\s*(?:van|of|\/)\s*\d{1,4}|[ivxl]{1,6})$/iu

/**
 * Sets aside the lines at the outside of the pages that return at the same height with the same words (digits folded), and
 * page numbers. Stops at the first line that does not return, so that no clause between them can be lost; where nothing else is left,
 * what returns is the text.
 */
export function setAsideRunningHeads(pages: readonly PageText[]): RunningHeads {
  const rows = new Map(pages.map((page) => [page, textRows(page.pieces)]))
  const tops = new Map(pages.map((page) => [page, edges(page, rows.get(page)!, 'top')]))
  const bottoms = new Map(pages.map((page) => [page, edges(page, rows.get(page)!, 'bottom')]))
  const headers = returning(tops, pages.length)
  const footers = returning(bottoms, pages.length)
  const dropped = new Set([...headers, ...footers].flatMap(({ pieces }) => pieces))
  if (pages.every(({ pieces }) => pieces.every((piece) => dropped.has(piece)))) return { pages, headers: 0, footers: 0 }
  return {
    headers: headers.length, footers: footers.length,
    pages: pages.map((page) => (page.pieces.some((piece) => dropped.has(piece)) ? { ...page, pieces: page.pieces.filter((piece) => !dropped.has(piece)) } : page)),
  }
}

function edges(page: PageText, rows: readonly Row[], side: 'top' | 'bottom'): Edge[] {
  const outer = side === 'top' ? rows.slice(0, deepest) : rows.slice(-deepest).reverse()
  return outer.map((row) => {
    const text = row.pieces.map((piece) => piece.text).join(' ').replace(/\s+/gu, ' ').trim()
    return { page, text, folded: text.replace(/\d+/gu, '#'), distance: side === 'top' ? row.y : page.height - row.y, pieces: row.pieces }
  })
}

function returning(edgesOf: ReadonlyMap<PageText, readonly Edge[]>, pages: number): Edge[] {
  const byText = new Map<string, Edge[]>()
  for (const edge of [...edgesOf.values()].flat()) {
    const group = byText.get(edge.folded)
    if (group === undefined) byText.set(edge.folded, [edge])
    else group.push(edge)
  }
  const needed = Math.max(2, Math.min(3, pages / 2))
  const returns = (edge: Edge): boolean => {
    const same = byText.get(edge.folded)!.filter((other) => Math.abs(other.distance - edge.distance) <= 3 && Math.abs(other.page.page - edge.page.page) <= farthest)
    return same.length >= needed && sameButPageNumber(edge, same)
  }
  return [...edgesOf.values()].flatMap((outer) => {
    const depth = outer.findIndex((edge, i) => !isAtEdge(edge) || !(returns(edge) || (i < 3 && isOwnPageNumber(edge, pages))))
    // Where nothing stops it the pages are copies of each other, and their text is text.
    return depth >= 0 ? outer.slice(0, depth) : outer.length < deepest ? outer : []
  })
}

function isAtEdge({ distance, page }: Edge): boolean {
  return distance <= 0.2 * page.height
}

/** "Bijlage 1" to "Bijlage 3" on three pages are titles, "Pagina 1" to "Pagina 3" are page numbers. */
function sameButPageNumber(edge: Edge, same: readonly Edge[]): boolean {
  if (same.every(({ text }) => text === edge.text)) return true
  const labels = new Set(same.map(({ text }) => splitLabel(text, 'heading').label))
  if (labels.size > 1 && /\p{L}{2}/u.test([...labels].join(''))) return false
  const numbers = (other: Edge): number[] => (other.text.match(/\d+/gu) ?? []).map(Number)
  const own = numbers(edge)
  const follows = (other: Edge): boolean => {
    const changed = numbers(other).map((number, i) => number - own[i]!).filter((difference) => difference !== 0)
    return changed.length <= 1 && (changed[0] ?? 0) === (changed.length === 0 ? 0 : other.page.page - edge.page.page)
  }
  return same.filter(follows).length >= Math.max(2, same.length * 0.6)
}

function isOwnPageNumber({ text, page }: Edge, pages: number): boolean {
  if (!pageNumber.test(text)) return false
  const first = /\d+/u.exec(text)
  return first === null ? pages > 1 : /[a-z/]/iu.test(text) || Number(first[0]) === page.page
}
