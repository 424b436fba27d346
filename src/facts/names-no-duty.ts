import type { Statement } from './statement.js'

/**
 * True for a table row that tells what a word means or what is measured: a definition, or a performance indicator without a term. Neither asks
 * anybody to do anything; a whole sentence without a share, in a table of service levels, does.
 */
export function namesNoDuty(statement: Statement): boolean {
  const { place, concepts } = statement
  return place.row === true && (place.zone === 'definition' || (concepts.has('indicator') && statement.deadlines.length === 0 && !isSentence(statement)))
}

function isSentence({ tokens, own, concepts }: Statement): boolean {
  return !concepts.has('kpi-share') && tokens.slice(own).some(({ folded }) => folded === '.')
}
