import { cellsOf } from './cells-of.js'
import type { ConceptMatch } from '../languages/found.js'
import type { Statement } from './statement.js'

/**
 * True for a row of several sentences where only other ones hold what weakens: "De klager heeft binnen vijf weken antwoord. Desgewenst licht de
 * behandelaar het toe." `matched` is what the duty was found by, `weakening` the words that would weaken it.
 */
export function inOtherSentence({ place, tokens, own }: Statement, matched: readonly ConceptMatch[], weakening: readonly { readonly from: number }[]): boolean {
  if (place.row !== true || matched.length === 0 || weakening.length === 0) return false
  let sentence = 0
  const sentences = tokens.map(({ folded }) => (folded === '.' || folded === '|' ? sentence++ : sentence))
  const said = new Set(matched.map(({ from }) => sentences[from]))
  return weakening.every(({ from }) => from >= own && !said.has(sentences[from]))
}

/** True where a cell is no more than a name or a word or two ("Municipality"), and so may tell who does what the row says. */
export function isShortCell(statement: Statement, { from }: { readonly from: number }): boolean {
  const cells = cellsOf(statement)
  const words = statement.tokens.filter(({ folded }, at) => cells[at] === cells[from] && folded !== '|')
  return words.length < longName
}

const longName = 7
