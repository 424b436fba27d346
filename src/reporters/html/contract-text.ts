import type { ViewBlock } from '../../engine/view/contract-view.js'
import type { ContractPage } from './contract-page.js'
import { contractTable } from './contract-table.js'
import { html, type Html } from './html.js'
import { markedText, type Marking } from './marked-text.js'
import { paragraphNotes } from './paragraph-notes.js'

/** Headings of the contract stand below the page's own three levels. */
const headingsBelow = 3
const deepest = 6
/** List items are not set in further than this. */
const mostDepth = 4

/** The contract itself, readable, with what decides an outcome marked and linked to its requirement; nothing when it is not at hand. */
export function contractText(page: ContractPage): Html | null {
  const { view, document, words, anchors } = page
  if (view === null) return null
  const id = `${anchors.contract}-title`
  return html`<section class="kl-text" id="${anchors.contract}" aria-labelledby="${id}">
<h2 class="nl-heading nl-heading--level-2" id="${id}">${words.contractText}</h2>
<p class="kl-faint kl-small">${words.contractAbout}</p>
<div class="kl-paper" lang="${document.language}" tabindex="0" role="region" aria-labelledby="${id}">
${pieces(view.blocks, page)}
</div>
</section>`
}

function pieces(blocks: readonly ViewBlock[], page: ContractPage): Html[] {
  const outcomes = new Map(page.document.results.map(({ rule, outcome }) => [rule, outcome]))
  const marking: Marking = { anchors: page.anchors, given: new Set(), outcomeOf: (rule) => outcomes.get(rule) ?? 'not-applicable' }
  const shown: Html[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!
    shown.push(...boundary(blocks[at - 1], block, page))
    if (block.cell === null) {
      shown.push(paragraph(block, marking, page))
      continue
    }
    const table = blocks.slice(at, endOfTable(blocks, at))
    shown.push(contractTable(table, page.wording.counts.tables[0], (cell) => html`${labelOf(cell)}${markedText(cell, marking)}${paragraphNotes(cell, page)}`))
    at += table.length - 1
  }
  return shown
}

function endOfTable(blocks: readonly ViewBlock[], first: number): number {
  const table = blocks[first]!.cell!.table
  let end = first
  while (blocks[end]?.cell?.table === table) end++
  return end
}

/** Where an annex file or a page of a PDF begins. */
function boundary(before: ViewBlock | undefined, block: ViewBlock, { words, wording: { labels } }: ContractPage): Html[] {
  const file = block.file !== null && block.file !== (before?.file ?? null) ? [html`<p class="kl-file">${words.annex}: ${block.file}</p>`] : []
  const turned = block.page !== null && (before === undefined || before.file !== block.file || before.page !== block.page)
  return turned ? [...file, html`<p class="kl-page-number">${labels.page} ${block.page}</p>`] : file
}

function paragraph(block: ViewBlock, marking: Marking, page: ContractPage): Html {
  const text = html`${labelOf(block)}${markedText(block, marking)}`
  return html`<div class="kl-block kl-block--${block.role}${depthOf(block)}${block.toc ? ' kl-toc' : ''}">${block.role === 'heading' ? heading(block, text) : html`<p>${text}</p>`}${paragraphNotes(block, page)}</div>
`
}

function heading({ level }: ViewBlock, text: Html): Html {
  const rank = Math.min(headingsBelow + Math.max(1, level ?? 2), deepest)
  return html`<p class="kl-h kl-h--${rank}" role="heading" aria-level="${rank}">${text}</p>`
}

function depthOf({ role, level }: ViewBlock): string {
  return role === 'listItem' ? ` kl-depth-${Math.min(Math.max(0, level ?? 0), mostDepth)}` : ''
}

function labelOf({ label, role }: ViewBlock): Html | null {
  if (label !== null) return html`<span class="kl-number">${label}</span> `
  return role === 'listItem' ? html`<span class="kl-number" aria-hidden="true">•</span> ` : null
}
