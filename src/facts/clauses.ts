import { formTest } from '../languages/form.js'
import { oncePer } from '../shared/once-per.js'
import type { RoleMention } from './find-roles.js'
import type { Reading } from './read-statements.js'
import { endsNoun } from './word-shapes.js'

const isMark = formTest(/^[,;:–—()|]$/u)
const isOpener = formTest(/^(?:maar|doch|but|tenzij|unless|behoudens|except|waarbij|who|wie|indien|als|wanneer|if|when|where|zodat|omdat|because|hoe|how|whether|terwijl|while|nadat|voordat|totdat|alvorens|until|zodra|zolang|doordat|waarna|waarop|waarin|waarvan|waarmee|waaruit|waarover|waaraan|wherein|whereupon|hoewel|ofschoon|although|though|nu|whoever|whose|whichever|welke|wiens|wier)$/u)
const isRelative = formTest(/^(?:die|dat|welke|welk|that|which)$/u)
const isAnd = formTest(/^(?:en|and|or|alsmede)$/u)
const isArticle = formTest(/^(?:de|het|the|een|a|an)$/u)
const isPronoun = formTest(/^(?:hij|zij|ze|it|they)$/u)

/** Per token the number of its clause: a stretch with a subject of its own, between marks, conjunctions and "and the Council …". */
export const clausesOf = oncePer((reading: Reading): readonly number[] => {
  const { tokens } = reading.statement
  let clause = 0, first = 0
  return tokens.map(({ form }, at) => {
    if (at === 0 || !(opensClause(reading, at) || opensMain(reading, first, at) || (at - first >= 3 && isModal(form) && isDescribing(tokens[first]!.form)))) return clause
    first = at
    return ++clause
  })
})

const isCondition = formTest(/^(?:if|where|when|should|whenever|wherever)$/u)
const isMainVerb = formTest(/^(?:may|shall|must|will|can)$/u)
const governsNoun = formTest(/^(?:by|of|to|from|with|that|which|and|or|than|for|against|whether|as|on|in)$/u)

/** "If the Council fails to do so | the Provider may …", with no comma between. */
function opensMain({ statement: { tokens }, roles }: Reading, first: number, at: number): boolean {
  if (at - first < 4 || !isCondition(tokens[first]!.form) || governsNoun(tokens[at - 1]!.form)) return false
  const mention = roles.find(({ from }) => from === at || (isArticle(tokens[at]!.form) && from === at + 1))
  const verb = mention === undefined ? undefined : tokens[mention.to]
  return verb !== undefined && isMainVerb(verb.form)
}

const isModal = formTest(/^(?:kan|kunnen|mag|mogen|may|can|shall|must|is|are|has|have)$/u)
/** "De klager die geen gehoor vindt | kan naar …", "how the Provider handled it | may be …". */
const isDescribing = formTest(/^(?:die|wie|who|whoever|whose|which|how|hoe|that|wiens|wier|whichever|where)$/u)

function opensClause({ statement: { tokens }, roles }: Reading, at: number): boolean {
  const { form } = tokens[at]!
  if (isMark(form) || (form.folded === '.' && at < tokens.length - 1)) return true
  if (isOpener(form)) return form.folded !== 'als' || !tokens.slice(Math.max(0, at - 8), at).some(({ folded }) => folded === 'zowel')
  const next = tokens[at + 1]
  if (next === undefined) return false
  const mention = namedFrom(at + 1, isArticle(next.form) ? at + 2 : at + 1, roles)
  if (form.folded === 'dat' && isLetter(tokens, at, roles)) return false
  if (form.folded === 'die' && roles.some(({ role, to }) => to === at && role === 'resident')) return true
  if (isRelative(form)) return mention !== undefined || isPronoun(next.form)
  if (!(isAnd(form) || (form.folded === 'of' && !isEnglish(tokens))) || mention === undefined || roles.some(({ role, to }) => to === at && role !== 'resident')) return false
  const after = tokens[mention.to]
  return after !== undefined && !endsNoun(after.form)
}

/** "Dan laat Aanbieder dat Opdrachtgever weten": "dat" is what is let known. */
function isLetter(tokens: Reading['statement']['tokens'], at: number, roles: readonly RoleMention[]): boolean {
  const named = roles.find(({ to }) => to === at)
  return named !== undefined && tokens.slice(Math.max(0, named.from - 2), named.from).some(({ folded }) => /^(?:laat|laten)$/u.test(folded)) && tokens.slice(at).some(({ folded }) => folded === 'weten')
}

/** Where "of" is no "or". */
function isEnglish(tokens: Reading['statement']['tokens']): boolean {
  return tokens.some(({ folded }) => folded === 'the' || folded === 'by')
}

function namedFrom(one: number, other: number, roles: readonly RoleMention[]): RoleMention | undefined {
  return roles.find(({ from }) => from === one || from === other)
}

const isSubordinate = formTest(/^(?:hoewel|ofschoon|although|though|nu|waarin|waarvan|waarmee|waaruit|waarover|waaraan|wherein|tenzij|unless|waarbij|who|wie|indien|als|wanneer|if|when|where|zodat|omdat|because|hoe|how|whether|terwijl|while|nadat|voordat|totdat|alvorens|until|zodra|zolang|doordat|die|welke|which|except|behoudens|whoever|whose|whichever|wiens|wier)$/u)
const isThen = formTest(/^(?:dan|then)$/u)

/** Per clause whether it hangs on another one: "indien …", "is hij niet tevreden, dan …", "wie vindt dat …". */
export const subordinateClauses = oncePer((reading: Reading): readonly boolean[] => {
  const { tokens } = reading.statement
  const firsts = clausesOf(reading).flatMap((clause, at, all) => (at === 0 || clause !== all[at - 1] ? [at] : []))
  const main = firsts.findLastIndex((first) => tokens[first]!.folded === ',' && tokens[first + 1] !== undefined && isThen(tokens[first + 1]!.form))
  const found: boolean[] = []
  for (const [clause, first] of firsts.entries()) found.push(clause < main || hangs(tokens, first) || (clause > 0 && found[clause - 1]! && goesOn(tokens, firsts[clause - 1]!, first)))
  return found
})

const isThinking = formTest(/^(?:vindt|vinden|meent|menen|voelt|denkt|oordeelt|feel|feels|believe|believes|think|thinks|consider|considers|find|finds)$/u)

/** "Wie vindt dat …", "als A … en B …": it goes on with what the clause before supposes. */
function goesOn(tokens: Reading['statement']['tokens'], before: number, first: number): boolean {
  const { form } = tokens[first]!
  return /^(?:dat|that)$/u.test(form.folded) ? tokens.slice(before, first).some((token) => isThinking(token.form)) : isAnd(form) || form.folded === 'of'
}

/** What a comma sets apart ("…, die de klacht opnieuw beziet") says something by itself. */
function hangs(tokens: Reading['statement']['tokens'], first: number): boolean {
  const comma = tokens[first]!.folded === ','
  const begins = isMark(tokens[first]!.form) ? first + 1 : first
  const opener = /^(?:ook|zelfs|pas|eerst|even|also|only)$/u.test(tokens[begins]?.folded ?? '') && tokens[begins + 1] !== undefined && isSubordinate(tokens[begins + 1]!.form) ? tokens[begins + 1] : tokens[begins]
  if (opener === undefined) return false
  if (/^(?:that|dat)$/u.test(opener.folded) && !comma && /^(?:complaints?|klacht(?:en)?|grievances?|grief|grieven)$/u.test(tokens[first - 1]?.folded ?? '')) return true
  if (/^(?:that|dat)$/u.test(opener.folded) && !comma && (first === 0 || /^(?:feit|fact|omstandigheid|circumstance)$/u.test(tokens[first - 1]!.folded))) return true
  if (opener.folded === 'as' && /^(?:soon|long)$/u.test(tokens[begins + 1]?.folded ?? '')) return true
  return isSubordinate(opener.form) && !(isRelative(opener.form) && (comma || tokens[first - 1]?.folded === ','))
}
