import { formTest } from '../languages/form.js'
import { oncePer } from '../shared/once-per.js'
import type { RoleMention } from './find-parties.js'
import type { Reading } from './read-statements.js'

const isMark = formTest(/^[,;:–—()|]$/u)
const isOpener = formTest(/^(?:maar|doch|but|tenzij|unless|behoudens|except|waarbij|who|wie|indien|als|wanneer|if|when|where|zodat|omdat|because|hoe|how|whether|terwijl|while|nadat|voordat|totdat|alvorens|until|zodra|zolang|doordat|whereupon|waarna|waarop)$/u)
const isRelative = formTest(/^(?:die|dat|welke|welk|that|which)$/u)
const isAnd = formTest(/^(?:en|and|of|or|alsmede)$/u)
const isArticle = formTest(/^(?:de|het|the|een|a|an)$/u)

/** Per token the number of its clause: a stretch with a subject of its own, between marks, conjunctions and "and the Council …". */
export const clausesOf = oncePer(({ statement: { tokens }, roles }: Reading): readonly number[] => {
  let clause = 0
  return tokens.map(({ form }, at) => {
    const opens = isMark(form) || isOpener(form) || (isRelative(form) && isNamedAt(tokensAfter(at), roles)) || (isAnd(form) && isNamedAt(tokensAfter(at), roles) && !roles.some(({ to }) => to === at))
    return opens ? ++clause : clause
  })

  function tokensAfter(at: number): number {
    return tokens[at + 1] !== undefined && isArticle(tokens[at + 1]!.form) ? at + 2 : at + 1
  }
})

function isNamedAt(at: number, roles: readonly RoleMention[]): boolean {
  return roles.some(({ from }) => from === at)
}

const isSubordinate = formTest(/^(?:tenzij|unless|waarbij|who|wie|indien|als|wanneer|if|when|where|zodat|omdat|because|hoe|how|whether|terwijl|while|nadat|voordat|totdat|alvorens|until|zodra|zolang|doordat|die|dat|welke|that|which|except|behoudens)$/u)

/** True when the clause that opens at a token hangs on another one. */
export function opensSubordinate({ statement: { tokens } }: Reading, first: number): boolean {
  const opener = tokens[first]
  return opener !== undefined && (isSubordinate(opener.form) || (isMark(opener.form) && tokens[first + 1] !== undefined && isSubordinate(tokens[first + 1]!.form)))
}
