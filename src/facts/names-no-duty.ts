import type { Statement } from './statement.js'

/**
 * True for a table row that tells what a word means or what is measured: a definition, or a performance indicator without a term. Neither asks anybody
 * to do anything. A row that says it in whole sentences does ("Service Level: by telephone, by letter or by e-mail, at no charge.").
 */
export function namesNoDuty(statement: Statement): boolean {
  const { place, concepts } = statement
  return place.row === true && (place.zone === 'definition' || (concepts.has('indicator') && statement.deadlines.length === 0 && !isSentence(statement)))
}

function isSentence({ tokens, own }: Statement): boolean {
  return tokens.slice(own).some(({ folded }) => folded === '.')
}
