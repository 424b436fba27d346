import type { ConceptMatch } from '../languages/found.js'
import { softMatches } from './is-soft.js'
import type { Reading } from './read-statements.js'

/**
 * True for a row of several sentences of which only another one is soft: "De klager heeft binnen vijf weken antwoord. Desgewenst licht de
 * behandelaar het toe." `matched` is what the duty was found by.
 */
export function softElsewhere({ statement, actor, roles }: Reading, matched: readonly ConceptMatch[]): boolean {
  if (statement.place.row !== true || matched.length === 0) return false
  let sentence = 0
  const sentences = statement.tokens.map(({ folded }) => (folded === '.' || folded === '|' ? sentence++ : sentence))
  const own = new Set(matched.map(({ from }) => sentences[from]))
  const soft = softMatches(statement, actor, roles)
  return soft.length > 0 && soft.every(({ from }) => from >= statement.own && !own.has(sentences[from]))
}
