import type { Statement } from './statement.js'

/** True for a table row that tells what a word means or what is measured: a definition, or a performance indicator without a term. Neither asks anybody to do anything. */
export function namesNoDuty(statement: Statement): boolean {
  const { place, concepts } = statement
  return place.row === true && (place.zone === 'definition' || (concepts.has('indicator') && statement.deadlines.length === 0 && !isSentenceUnder(statement)))
}

/** A full sentence in a column headed "Service level" asks something all the same. */
function isSentenceUnder(statement: Statement): boolean {
  return statement.tokens.at(-1)?.folded === '.' && statement.matchesOf('indicator').every(({ to }) => to <= statement.own)
}
