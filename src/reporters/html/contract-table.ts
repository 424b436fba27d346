import type { CellPlace } from '../../document/source-block.js'
import type { ViewBlock } from '../../engine/view/contract-view.js'
import { html, type Html } from './html.js'

/** The paragraphs of one cell, and what it takes of the table. */
interface Cell {
  readonly place: CellPlace
  readonly blocks: readonly ViewBlock[]
  readonly columns: number
  readonly rows: number
}

/** A table of the contract; `blocks` are the paragraphs of its cells in order, a cell that the file does not have stays empty. A wide one scrolls. */
export function contractTable(blocks: readonly ViewBlock[], label: string, show: (cell: ViewBlock) => Html): Html {
  const cells = cellsOf(blocks)
  const columns = Math.max(...cells.map((cell) => cell.place.column + cell.columns))
  const taken = new Set(cells.flatMap(coveredBy))
  const byPlace = new Map(cells.map((cell) => [`${cell.place.row} ${cell.place.column}`, cell]))
  const rows = [...new Set(cells.map(({ place }) => place.row))].map((row) => {
    const shown = Array.from({ length: columns }, (_, column) => {
      const cell = byPlace.get(`${row} ${column}`)
      if (cell !== undefined) return cellOf(cell, show)
      return taken.has(`${row} ${column}`) ? null : html`<td></td>`
    })
    return html`<tr>${shown}</tr>`
  })
  return html`<div class="kl-table" role="region" tabindex="0" aria-label="${label}"><table class="utrecht-table utrecht-table--html-table">${rows}</table></div>
`
}

function cellsOf(blocks: readonly ViewBlock[]): Cell[] {
  const byPlace = new Map<string, ViewBlock[]>()
  for (const block of blocks) {
    const key = `${block.cell!.row} ${block.cell!.column}`
    byPlace.set(key, [...(byPlace.get(key) ?? []), block])
  }
  return [...byPlace.values()].map((own) => {
    const extent = own.find((block) => block.extent !== null)?.extent ?? { columns: 1, rows: 1 }
    return { place: own[0]!.cell!, blocks: own, ...extent }
  })
}

function coveredBy({ place, columns, rows }: Cell): string[] {
  return Array.from({ length: rows * columns }, (_, index) => `${place.row + Math.floor(index / columns)} ${place.column + (index % columns)}`)
}

function cellOf({ place, blocks, columns, rows }: Cell, show: (cell: ViewBlock) => Html): Html {
  const text = blocks.map((block, index) => html`${index === 0 ? null : html`<br>`}${show(block)}`)
  const span = html`${columns > 1 ? html` colspan="${columns}"` : null}${rows > 1 ? html` rowspan="${rows}"` : null}`
  return place.head ? html`<th scope="col"${span}>${text}</th>` : html`<td${span}>${text}</td>`
}
