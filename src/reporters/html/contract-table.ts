import type { ViewBlock } from '../../engine/view/contract-view.js'
import { html, type Html } from './html.js'

/** A table of the contract; `blocks` are the paragraphs of its cells in order, a cell that the file does not have stays empty. A wide one scrolls. */
export function contractTable(blocks: readonly ViewBlock[], label: string, show: (cell: ViewBlock) => Html): Html {
  const columns = 1 + Math.max(...blocks.map(({ cell }) => cell!.column))
  const rows = [...new Set(blocks.map(({ cell }) => cell!.row))]
  const shown = rows.map((row) => {
    const own = blocks.filter(({ cell }) => cell!.row === row)
    return html`<tr>${Array.from({ length: columns }, (_, column) => cellOf(own.filter(({ cell }) => cell!.column === column), show))}</tr>`
  })
  return html`<div class="kl-table" role="region" tabindex="0" aria-label="${label}"><table class="utrecht-table utrecht-table--html-table">${shown}</table></div>
`
}

function cellOf(blocks: readonly ViewBlock[], show: (cell: ViewBlock) => Html): Html {
  const text = blocks.map((block, index) => html`${index === 0 ? null : html`<br>`}${show(block)}`)
  return blocks[0]?.cell?.head === true ? html`<th scope="col">${text}</th>` : html`<td>${text}</td>`
}
