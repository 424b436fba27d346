import { formTest } from '../languages/form.js'
import { citesComplaintClause } from './complaint-clauses.js'
import type { Reading } from './read-statements.js'

const isScheme = formTest(/^(?:regeling|procedure|reglement|protocol|scheme|policy|arrangement|arrangements)$/u)
const isPointer = formTest(/^(?:,|als|zoals|bedoeld|genoemd|beschreven|vermeld|uit|van|in|volgens|lid|as|referred|described|set|laid|down|out|to|of|under|meant|mentioned)$/u)

/** "Een exemplaar van de regeling, bedoeld in artikel 7", where article 7 is on complaints: about complaints, though it does not say so. */
export function citingScheme(readings: readonly Reading[], complaintClauses: ReadonlySet<string>): readonly Reading[] {
  return readings.map((reading) => (reading.about === 'none' && reading.mentions.length === 0 && namesScheme(reading) && citesComplaintClause(reading.statement, complaintClauses) ? { ...reading, about: 'inherited' } : reading))
}

/** True when a scheme is named straight before a reference to a clause. */
function namesScheme({ statement: { tokens, own, references } }: Reading): boolean {
  return references.some(({ start }) => {
    const at = tokens.findIndex((token) => token.start >= start)
    const before = tokens.slice(own, at).findLastIndex(({ form }) => !isPointer(form))
    return before >= 0 && isScheme(tokens[own + before]!.form)
  })
}
