import { formTest } from '../languages/form.js'
import type { ConceptMatch } from '../languages/lexicon.js'
import { citesComplaintClause } from './complaint-clauses.js'
import type { Reading } from './read-statements.js'
import { withFound } from './with-found.js'

const isScheme = formTest(/^(?:regeling|procedure|reglement|protocol|scheme|policy|arrangement|arrangements)$/u)
/** What a clause that hardly says "klacht" or "complaint" calls one. */
const isMessage = formTest(/^(?:melding|meldingen|zaak|zaken|bericht|berichten|kwesties|signalen|messages?|cases?|matters?)$/u)
const isPointer = formTest(/^(?:,|onder|als|zoals|bedoeld|genoemd|beschreven|vermeld|uit|van|in|volgens|lid|as|referred|described|set|laid|down|out|to|of|under|meant|mentioned)$/u)

/**
 * "Een exemplaar van de regeling, bedoeld in artikel 7", where article 7 is on complaints: about complaints, though it does not say so; and
 * "de meldingen onder H" are complaints, where chapter H is on these.
 */
export function citingScheme(readings: readonly Reading[], complaintClauses: ReadonlySet<string>): readonly Reading[] {
  return readings.map((reading) => {
    const cited = reading.about === 'none' && reading.mentions.length === 0 ? namedBefore(reading) : []
    if (cited.length === 0 || !citesComplaintClause(reading.statement, complaintClauses)) return reading
    const message = cited.find((at) => isMessage(reading.statement.tokens[at]!.form))
    return message === undefined ? { ...reading, about: 'inherited' } : withMention(reading, message)
  })
}

function withMention(reading: Reading, from: number): Reading {
  const match: ConceptMatch = { concept: 'complaint', from, to: from + 1, skipped: [] }
  const [statement] = withFound([reading.statement], () => [match, { ...match, concept: 'learning.complaints' }])
  return { ...reading, statement: statement!, mentions: [{ ...match, sense: 'resident' }], about: 'own' }
}

/** Where schemes and messages are named straight before a reference to a clause. */
function namedBefore({ statement: { tokens, own, references } }: Reading): readonly number[] {
  return references.flatMap(({ start }) => {
    const at = tokens.findIndex((token) => token.start >= start)
    const before = tokens.slice(own, at).findLastIndex(({ form }) => !isPointer(form))
    const named = tokens[own + before]
    return before >= 0 && named !== undefined && (isScheme(named.form) || isMessage(named.form)) ? [own + before] : []
  })
}
