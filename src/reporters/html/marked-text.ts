import type { StyledSpan, ViewBlock, ViewMark } from '../../engine/view/contract-view.js'
import type { Outcome } from '../../rule-api/rule.js'
import type { Anchors } from './anchors.js'
import { html, Html, none } from './html.js'

/** What marking needs to know of the contract's results. */
export interface Marking {
  readonly anchors: Anchors
  outcomeOf(rule: string): Outcome
  /** Ids given so far on the page: a mark over several blocks has its id in the first. */
  readonly given: Set<string>
}

const elements: Readonly<Record<StyledSpan['style'], string>> = { strong: 'strong', emphasis: 'em', underline: 'u', superscript: 'sup', subscript: 'sub' }
/** The outcome that colours a stretch under several marks, the worst first. */
const worstFirst: readonly Outcome[] = ['violated', 'weak', 'undetermined', 'missing', 'met', 'not-applicable']

/** The text of a block with its looks and its marks; where marks overlap, each stretch names all of them. */
export function markedText({ text, marks, styles }: ViewBlock, marking: Marking): Html {
  if (marks.length + styles.length === 0) return html`${text}`
  const cuts = [...new Set([0, text.length, ...[...marks, ...styles].flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  return html`${cuts.slice(0, -1).map((start, index) => stretch(text.slice(start, cuts[index + 1]), covering(marks, start), covering(styles, start), marking))}`
}

function covering<Item extends { readonly start: number; readonly end: number }>(items: readonly Item[], at: number): readonly Item[] {
  return items.filter(({ start, end }) => start <= at && at < end)
}

function stretch(text: string, marks: readonly ViewMark[], styles: readonly StyledSpan[], marking: Marking): Html {
  const styled = styles.reduce((inner, { style }) => element(elements[style], inner), html`${text}`)
  if (marks.length === 0) return styled
  const ids = marks.map(({ rule, use, index }) => marking.anchors.mark(rule, use, index))
  const fresh = ids.filter((id) => !marking.given.has(id))
  for (const id of fresh) marking.given.add(id)
  const [own = null, ...others] = fresh
  const extra = others.map((id) => html`<span id="${id}"></span>`)
  return html`${extra}<mark class="nl-mark kl-mark ${lookOf(marks, marking)}"${own === null ? none : html` id="${own}"`} data-kl-marks="${ids.join(' ')}" tabindex="-1">${styled}</mark>`
}

function element(name: string, inner: Html): Html {
  return new Html(`<${name}>${inner.text}</${name}>`)
}

function lookOf(marks: readonly ViewMark[], { outcomeOf }: Marking): string {
  const evidence = marks.filter(({ use }) => use === 'evidence').map(({ rule }) => outcomeOf(rule))
  return `kl-mark--${worstFirst.find((outcome) => evidence.includes(outcome)) ?? 'near'}`
}
