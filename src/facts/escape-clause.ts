import { softMatches } from './is-soft.js'
import type { Reading } from './read-statements.js'
import type { Statement } from './statement.js'

const condition = /^(?:voorzover|zover|mits|indien|als|wanneer|if|when|where|provided|extent|insofar|far)$/u
const mark = /^[,;:.()|–—]$/u

/**
 * True when an exception or a condition leaves the duty to the one who has it ("tenzij Aanbieder anders besluit", "unless the Provider
 * decides otherwise") or to circumstances ("voor zover de bezetting dat toelaat"). What residents wish or decide leaves nothing to the
 * provider, nor does what the commissioner may ask for ("vaker als Opdrachtgever dat wenst").
 */
export function isEscapable(reading: Reading): boolean {
  return leavesItToBearer(reading) || dependsOnCircumstances(reading)
}

/** "Tenzij dat redelijkerwijs niet mogelijk is", "as far as staffing allows": soft words of which an exception or a condition is made. */
function dependsOnCircumstances({ statement, roles, actor }: Reading): boolean {
  return softMatches(statement, actor, roles).some(({ from, to }) => from >= statement.own && openerBefore(statement, to - 1) !== null)
}

function leavesItToBearer({ statement, roles, actor }: Reading): boolean {
  return statement.matchesOf('decides').some(({ from, to }) => {
    const opened = from >= statement.own && !decidesNothing(statement, from) ? openerBefore(statement, from) : null
    if (opened === null) return false
    const subject = roles.find((role) => role.from >= opened.at && role.to <= to + 2)
    if (subject === undefined) return actor === 'provider' && bearerDecides(statement, roles, opened.at, from)
    return subject.role === 'provider' || subject.role === 'both' || (subject.role === 'commissioner' && opened.exception && actor === 'commissioner')
  })
}

/** "The agreed time", "de overeengekomen termijn", "fails to resolve complaints": nothing is left to decide. */
function decidesNothing({ tokens }: Statement, from: number): boolean {
  return /^(?:the|an?|de|het|een)$/u.test(tokens[from - 1]?.folded ?? '') || /^fail(?:s|ed|ing)?$/u.test(tokens[from - 2]?.folded ?? '')
}

const person = /^(?:hij|zij|ze|he|she|they)$/u
/** What a resident would wish or choose is left out: "tenzij hij anders wenst" may speak of somebody in the sentence before. */
const judges = /^(?:acht(?:en)?|vind(?:t|en)?|meen(?:t|en)|menen|considers?|deems?|finds?|thinks?|sees)$/u
/** Whoever decides on a complaint does what is asked; only who decides otherwise escapes. */
const decides = /^(?:oordeel(?:t|en)|beslui(?:t|ten)|beslis(?:t|sen)|judges?|decides?|determines?|resolves?)$/u
const otherwise = /^(?:anders|daartoe|niet|otherwise|differently)$/u

/** "Als hij dat redelijk acht", "unless it decides otherwise": no resident is named whom the pronoun could mean. */
function bearerDecides({ tokens }: Statement, roles: Reading['roles'], opener: number, verb: number): boolean {
  const pronoun = tokens.slice(opener + 1, opener + 3).find(({ folded }) => folded === 'it' || person.test(folded))
  if (pronoun === undefined || roles.some(({ role }) => role === 'resident')) return false
  const { folded } = tokens[verb]!
  if (decides.test(folded)) return tokens.slice(opener, verb + 3).some((token) => otherwise.test(token.folded))
  return pronoun.folded === 'it' || judges.test(folded)
}

/** The word that opens the exception or condition in which a token stands, since the last comma. */
function openerBefore(statement: Statement, token: number): { readonly at: number; readonly exception: boolean } | null {
  const { tokens, own } = statement
  const exceptions = statement.matchesOf('exception')
  for (let at = token; at >= own && !mark.test(tokens[at]!.folded); at--) {
    if (exceptions.some(({ from }) => from === at)) return { at, exception: true }
    if (condition.test(tokens[at]!.folded)) return { at, exception: false }
  }
  return null
}
