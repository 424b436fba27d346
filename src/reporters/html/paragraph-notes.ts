import type { ReportedResult } from '../../engine/report.js'
import type { ViewBlock } from '../../engine/view/contract-view.js'
import { isPointer } from '../is-pointer.js'
import { outcomeMarks } from '../outcome-marks.js'
import type { ContractPage } from './contract-page.js'
import { html, type Html } from './html.js'

/** What a paragraph is to a requirement: it decides, nobody judged it but it is worth a look, or it only looks like it. */
type Role = 'decides' | 'perhaps' | 'near'

const order: readonly Role[] = ['decides', 'perhaps', 'near']

/** Which requirements have to do with this paragraph, each once with a link to it, those that it decides first. */
export function paragraphNotes(block: ViewBlock, page: ContractPage): Html | null {
  if (block.marks.length === 0) return null
  const roles = page.document.results.flatMap((result) => {
    const role = roleFor(result, block)
    return role === null ? [] : [{ result, role }]
  })
  const sorted = order.flatMap((role) => roles.filter((item) => item.role === role))
  return html`<ul class="kl-notes" lang="${page.language}" aria-label="${page.words.notes}">${sorted.map(({ result, role }) => note(result, role, page))}</ul>`
}

function roleFor({ rule, nearMisses }: ReportedResult, { marks }: ViewBlock): Role | null {
  const own = marks.filter((mark) => mark.rule === rule)
  if (own.length === 0) return null
  if (own.some(({ use }) => use === 'evidence')) return 'decides'
  return own.some(({ index }) => nearMisses[index] !== undefined && isPointer(nearMisses[index])) ? 'perhaps' : 'near'
}

function note({ rule, title, outcome }: ReportedResult, role: Role, { anchors, words, wording }: ContractPage): Html {
  const look = role === 'decides' ? `kl-is-${outcome}` : 'kl-is-near'
  const sign = { decides: outcomeMarks[outcome], perhaps: '?', near: '≠' }[role]
  const told = {
    decides: html`${title}<span class="kl-hidden">: ${wording.outcomes[outcome]}</span>`,
    perhaps: html`${words.perhaps} ${title}`,
    near: html`${words.doesNotCount} ${title}`,
  }[role]
  return html`<li><a class="kl-note ${look}" href="#${anchors.requirement(rule)}" data-kl-go><span aria-hidden="true">${sign}</span> ${told}</a></li>`
}
