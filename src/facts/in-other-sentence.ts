import type { ConceptMatch } from '../languages/found.js'
import type { Statement } from './statement.js'

/**
 * True for a row of several sentences where only other ones hold what weakens: "De klager heeft binnen vijf weken antwoord. Desgewenst licht de
 * behandelaar het toe." `matched` is what the duty was found by, `weakening` the words that would weaken it.
 */
export function inOtherSentence({ place, tokens, own }: Statement, matched: readonly ConceptMatch[], weakening: readonly ConceptMatch[]): boolean {
  if (place.row !== true || matched.length === 0 || weakening.length === 0) return false
  let sentence = 0
  const sentences = tokens.map(({ folded }) => (folded === '.' || folded === '|' ? sentence++ : sentence))
  const said = new Set(matched.map(({ from }) => sentences[from]))
  return weakening.every(({ from }) => from >= own && !said.has(sentences[from]))
}
