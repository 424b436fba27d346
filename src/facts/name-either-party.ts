import type { RoleMention } from './find-parties.js'
import type { Reading } from './read-statements.js'

const conjunction = /^(?:of|en|or|and|noch|nor|danwel|dan|als|alsook|alsmede|evenals|evengoed|hetzij|maar|doch|but|alternatively|oftewel|also|too|ook)$/u
const farthest = 12

/** True when the statement names provider and commissioner side by side: "bij Opdrachtnemer of bij de gemeente", "the Provider's branch or the Council's desk". */
export function namesEitherParty({ statement: { tokens }, roles }: Reading): boolean {
  const parties = roles.filter(({ role }) => role === 'provider' || role === 'commissioner')
  return parties.some((one, index) => parties.slice(index + 1).some((other) => {
    if (one.role === other.role || other.from - one.to > farthest) return false
    const between = tokens.slice(one.to, other.from).map(({ folded }) => folded)
    return between.some((word) => conjunction.test(word)) && !between.some((word) => /^[.;:]$/u.test(word)) && alike(tokens.map(({ folded }) => folded), one, other)
  }))
}

/** Both mentions stand behind the same kind of word: a preposition of place or direction, or nothing at all. */
function alike(words: readonly string[], one: RoleMention, other: RoleMention): boolean {
  const first = governor(words, one), second = governor(words, other)
  return first === second || (directed.has(first) && (directed.has(second) || second === '')) || (possessive(words, one) && possessive(words, other))
}

const directed = new Set(['bij', 'aan', 'tot', 'naar', 'met', 'via', 'to', 'with', 'at', 'through'])
const skipped = /^(?:de|het|een|the|a|an|its|haar|zijn|hun|their|zowel|both|either|ook|also|eigen|own|\p{L}+(?:loket|balie|kantoor))$/u

function governor(words: readonly string[], { from }: RoleMention): string {
  let at = from - 1
  while (at >= 0 && skipped.test(words[at]!)) at--
  const word = words[at] ?? ''
  return directed.has(word) || /^(?:van|door|by|of|from|over|about|tegen|against|for|voor)$/u.test(word) ? word : ''
}

function possessive(words: readonly string[], { to }: RoleMention): boolean {
  return /['’]s?$/u.test(words[to - 1] ?? '')
}
