import { formTest } from '../languages/form.js'
import type { RoleMention } from './find-parties.js'
import type { Statement } from './statement.js'

/** How a party is named: as the subject (or object) of a verb, as who does it, gets it or gives it; `owner`: as whose it is; `aside`: in another way. */
export type PartyPlace = 'bare' | 'by' | 'to' | 'with' | 'from' | 'owner' | 'aside'

const isSkipped = formTest(/^(?:de|het|een|the|a|an|iedere|elke|ieder|elk|deze|die|dit|dat|zijn|haar|hun|its|their|each|every|any|alle|all|betrokken|betreffende|eigen|own|relevant|desbetreffende|andere|other|respectieve|genoemde|said|bevoegde|zowel|both|enkel|alleen|only)$/u)
const places: readonly (readonly [PartyPlace, ReadonlySet<string>])[] = [
  ['by', new Set(['door', 'by'])],
  ['to', new Set(['aan', 'naar', 'tot', 'jegens', 'tegenover', 'richting', 'to', 'towards', 'toward'])],
  ['with', new Set(['bij', 'met', 'with', 'at'])],
  ['from', new Set(['from', 'vanuit'])],
  ['owner', new Set(['van', 'of'])],
  ['aside', new Set([
    'tegen', 'voor', 'over', 'namens', 'tussen', 'uit', 'op', 'onder', 'omtrent', 'behalve', 'naast', 'wegens', 'in', 'against', 'for', 'about', 'between', 'on', 'concerning', 'than', 'alongside', 'via', 'under', 'into', 'within',
    'after', 'before', 'volgens', 'na', 'binnen', 'through', 'per', 'as', 'zonder', 'without', 'behind', 'inzake', 'rond', 'upon', 'like', 'zoals', 'ongeacht', 'buiten', 'outside', 'inside', 'om', 'ex', 'qua', 'sinds', 'since', 'regarding',
  ])],
]
/** "According to", "subject to": nothing goes to whoever is named. */
const isNoGift = formTest(/^(?:according|due|relating|contrary|subject|attributable|belonging|prior|pursuant|next|respect|regard|applies|apply|applicable|relation|incumbent|owing|thanks)$/u)

/** The place of a mention, with the desk or officer that stands for the party ("aan de contactpersoon van Opdrachtgever"). */
export function placeOf(statement: Statement, { from, to }: RoleMention): PartyPlace {
  const { tokens } = statement
  if (isPossessive(tokens[to - 1]!.folded)) {
    const holds = (concept: string): boolean => statement.matchesOf(concept).some((match) => match.from >= to && match.from <= to + 1)
    const place = governed(statement, from)
    return holds('acts.office') || (place === 'to' && holds('acts.hands')) ? place : 'owner'
  }
  const place = governed(statement, from)
  if (place !== 'owner') return place
  const preposition = lastBefore(statement, from)
  const hands = statement.matchesOf('acts.hands').some((match) => match.to === preposition)
  if (hands) return 'to'
  const office = statement.matchesOf('acts.office').find((match) => match.to === preposition)
  return office === undefined ? 'owner' : governed(statement, office.from)
}

function isPossessive(word: string): boolean {
  return /(?:'s|s')$/u.test(word)
}

/** Index of the word before a noun, its articles and adjectives skipped. */
function lastBefore({ tokens }: Statement, noun: number): number {
  let at = noun - 1
  while (at >= 0 && noun - at <= 3 && isSkipped(tokens[at]!.form)) at--
  return at
}

function governed(statement: Statement, noun: number): PartyPlace {
  const { tokens } = statement
  const at = lastBefore(statement, noun)
  const word = tokens[at]
  const place = word === undefined ? undefined : places.find(([, words]) => words.has(word.folded))?.[0]
  if (place === undefined) return 'bare'
  const before = tokens[at - 1]
  if (place === 'to' && before !== undefined && isNoGift(before.form)) return 'aside'
  if (place === 'by' && before !== undefined && /^(?:de|het|een|the|a|an|een)$/u.test(before.folded)) return 'aside'
  return place
}
