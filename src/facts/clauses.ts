import { formTest } from '../languages/form.js'
import { oncePer } from '../shared/once-per.js'
import type { RoleMention } from './find-parties.js'
import type { Reading } from './read-statements.js'

const isMark = formTest(/^[,;:–—()|]$/u)
const isOpener = formTest(/^(?:maar|doch|but|tenzij|unless|behoudens|except|waarbij|who|wie|indien|als|wanneer|if|when|where|zodat|omdat|because|hoe|how|whether|terwijl|while|nadat|voordat|totdat|alvorens|until|zodra|zolang|doordat|whereupon|waarna|waarop)$/u)
const isRelative = formTest(/^(?:die|dat|welke|welk|that|which)$/u)
const isAnd = formTest(/^(?:en|and|of|or|alsmede)$/u)
const isPronoun = formTest(/^(?:hij|zij|ze|it|they)$/u)
const isEnd = formTest(/^(?:[.,;:)|]|ge\p{L}+(?:d|t|en))$/u)
const isArticle = formTest(/^(?:de|het|the|een|a|an)$/u)

/** Per token the number of its clause: a stretch with a subject of its own, between marks, conjunctions and "and the Council …". */
export const clausesOf = oncePer(({ statement: { tokens }, roles }: Reading): readonly number[] => {
  let clause = 0
  return tokens.map(({ form }, at) => {
    const opens = isMark(form) || (isOpener(form) && !isPairing(at)) || (isRelative(form) && (tokens[at + 1] !== undefined && isPronoun(tokens[at + 1]!.form) || isNamedAt(tokensAfter(at), roles))) || (isAnd(form) && isNamedAt(tokensAfter(at), roles) && !roles.some(({ role, to }) => to === at && role !== 'resident') && !endsAt(tokensAfter(at)))
    return opens ? ++clause : clause
  })

  /** "Zowel bij de inspectie als bij het college". */
  function isPairing(at: number): boolean {
    return tokens[at]!.folded === 'als' && tokens.slice(Math.max(0, at - 8), at).some(({ folded }) => folded === 'zowel')
  }

  /** True when the party named there is the last word before a mark: no subject of what follows. */
  function endsAt(at: number): boolean {
    const mention = roles.find(({ from }) => from === at)
    const next = tokens[mention?.to ?? at + 1]
    return next === undefined || isEnd(next.form)
  }

  function tokensAfter(at: number): number {
    return tokens[at + 1] !== undefined && isArticle(tokens[at + 1]!.form) ? at + 2 : at + 1
  }
})

function isNamedAt(at: number, roles: readonly RoleMention[]): boolean {
  return roles.some(({ from }) => from === at)
}

const isSubordinate = formTest(/^(?:tenzij|unless|waarbij|who|wie|indien|als|wanneer|if|when|where|zodat|omdat|because|hoe|how|whether|terwijl|while|nadat|voordat|totdat|alvorens|until|zodra|zolang|doordat|die|welke|which|except|behoudens)$/u)

/** True when the clause between two tokens hangs on another one: "indien …", "is hij niet tevreden, dan …". */
export function isSubordinateClause({ statement: { tokens } }: Reading, first: number, end: number): boolean {
  const opener = tokens[first]
  if (/^(?:dan|then)$/u.test(tokens[end + 1]?.folded ?? '') && tokens[end]!.folded === ',') return true
  return opener !== undefined && (isSubordinate(opener.form) || (isMark(opener.form) && tokens[first + 1] !== undefined && isSubordinate(tokens[first + 1]!.form)))
}
