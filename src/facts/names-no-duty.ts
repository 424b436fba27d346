import { formTest } from '../languages/form.js'
import type { Statement } from './statement.js'

/**
 * True for a table row that tells what a word means or what is measured: a definition, or a performance indicator without a term. Neither asks
 * anybody to do anything; a whole sentence without a share, in a table of service levels, does.
 */
export function namesNoDuty(statement: Statement): boolean {
  const { place, concepts } = statement
  return place.row === true && (place.zone === 'definition' || (concepts.has('indicator') && statement.deadlines.length === 0 && !isSentence(statement)))
}

/** A row under "service level" that is written out asks something all the same. */
function isSentence({ tokens, own, concepts }: Statement): boolean {
  return tokens.length - own >= shortest && tokens.at(-1)!.folded === '.' && !concepts.has('kpi-share')
}

const shortest = 12

const norm = formTest(/^(?:norm|normen|normwaarde|streefwaarde|streefnorm|kpi|kpi's|kpis|indicator|indicatoren|prestatie-indicator|norms|target|targets|indicators)$/u)

/** True for a row of a table that has a column for the norm: what is measured and how well it has to be. */
export function isNorm({ place, tokens, own }: Statement): boolean {
  return place.row === true && tokens.slice(0, own).some(({ form }) => norm(form))
}
