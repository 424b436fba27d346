import { formTest } from '../languages/form.js'
import { oncePer } from '../shared/once-per.js'
import type { RoleMention } from './find-parties.js'
import type { Reading } from './read-statements.js'

const isMark = formTest(/^[,;:–—()|]$/u)
const isOpener = formTest(/^(?:maar|doch|but|tenzij|unless|behoudens|except|waarbij|who|wie|indien|als|wanneer|if|when|where|zodat|omdat|because|hoe|how|whether|terwijl|while|nadat|voordat|totdat|alvorens|until|zodra|zolang|doordat|waarna|waarop|whereupon)$/u)
const isRelative = formTest(/^(?:die|dat|welke|welk|that|which)$/u)
const isAnd = formTest(/^(?:en|and|of|or|alsmede)$/u)
const isArticle = formTest(/^(?:de|het|the|een|a|an)$/u)
const isPronoun = formTest(/^(?:hij|zij|ze|it|they)$/u)
const isEnd = formTest(/^(?:[.,;:)|]|van|of|ge\p{L}+(?:d|t|en))$/u)

/** Per token the number of its clause: a stretch with a subject of its own, between marks, conjunctions and "and the Council …". */
export const clausesOf = oncePer((reading: Reading): readonly number[] => {
  let clause = 0
  return reading.statement.tokens.map((_, at) => (at > 0 && opensClause(reading, at) ? ++clause : clause))
})

function opensClause({ statement: { tokens }, roles }: Reading, at: number): boolean {
  const { form } = tokens[at]!
  if (isMark(form)) return true
  if (isOpener(form)) return form.folded !== 'als' || !tokens.slice(Math.max(0, at - 8), at).some(({ folded }) => folded === 'zowel')
  const next = tokens[at + 1]
  if (next === undefined) return false
  const mention = namedFrom(at + 1, isArticle(next.form) ? at + 2 : at + 1, roles)
  if (isRelative(form)) return mention !== undefined || isPronoun(next.form)
  if (!isAnd(form) || mention === undefined || roles.some(({ role, to }) => to === at && role !== 'resident')) return false
  const after = tokens[mention.to]
  return after !== undefined && !isEnd(after.form)
}

function namedFrom(one: number, other: number, roles: readonly RoleMention[]): RoleMention | undefined {
  return roles.find(({ from }) => from === one || from === other)
}

const isSubordinate = formTest(/^(?:tenzij|unless|waarbij|who|wie|indien|als|wanneer|if|when|where|zodat|omdat|because|hoe|how|whether|terwijl|while|nadat|voordat|totdat|alvorens|until|zodra|zolang|doordat|die|welke|which|except|behoudens)$/u)

/** True when the clause between two tokens hangs on another one: "indien …", "is hij niet tevreden, dan …". */
export function isSubordinateClause({ statement: { tokens } }: Reading, first: number, end: number): boolean {
  const opener = tokens[first]!
  if (tokens[end]?.folded === ',' && /^(?:dan|then)$/u.test(tokens[end + 1]?.folded ?? '')) return true
  const second = tokens[first + 1]
  return isSubordinate(opener.form) || (isMark(opener.form) && second !== undefined && isSubordinate(second.form))
}
