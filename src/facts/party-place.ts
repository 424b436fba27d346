import { formTest } from '../languages/form.js'
import type { RoleMention } from './find-roles.js'
import { isNeuter } from './is-neuter.js'
import type { Statement } from './statement.js'
import { endsNoun, isGenitive, isSorted } from './word-shapes.js'

/** How a party is named: as the subject (or object) of a verb, as who does it, gets it or gives it; `deed`: as who did what is spoken of ("na afhandeling door"); `owner`: as whose it is; `aside`: in another way. */
export type PartyPlace = 'bare' | 'by' | 'deed' | 'to' | 'with' | 'on' | 'from' | 'owner' | 'aside'

const isSkipped = formTest(/^(?:de|den|der|het|een|the|a|an|dezelfde|zelfde|same|iedere|elke|ieder|elk|deze|die|dit|dat|zijn|haar|hun|its|their|each|every|any|alle|all|betrokken|betreffende|eigen|own|relevant|desbetreffende|andere|other|respectieve|genoemde|said|bevoegde|zowel|both|enkel|alleen|only)$/u)
const places: readonly (readonly [PartyPlace, ReadonlySet<string>])[] = [
  ['by', new Set(['door', 'by'])],
  ['to', new Set(['aan', 'naar', 'tot', 'jegens', 'tegenover', 'richting', 'to', 'towards', 'toward'])],
  ['with', new Set(['bij', 'met', 'with', 'at', 'before'])],
  ['on', new Set(['op', 'on', 'upon'])],
  ['from', new Set(['from', 'vanuit'])],
  ['owner', new Set(['van', 'of'])],
  ['aside', new Set([
    'tegen', 'voor', 'over', 'namens', 'tussen', 'uit', 'onder', 'omtrent', 'behalve', 'naast', 'wegens', 'in', 'against', 'for', 'about', 'between', 'concerning', 'than', 'alongside', 'via', 'under', 'into', 'within',
    'after', 'volgens', 'na', 'binnen', 'through', 'per', 'zonder', 'without', 'behind', 'inzake', 'rond', 'like', 'zoals', 'ongeacht', 'buiten', 'outside', 'inside', 'om', 'ex', 'qua', 'sinds', 'since', 'regarding',
  ])],
]
/** "According to", "subject to": nothing goes to whoever is named. */
const isNoGift = formTest(/^(?:according|due|relating|contrary|subject|attributable|belonging|prior|pursuant|next|respect|regard|applies|apply|applicable|relation|incumbent|owing|thanks|injury|injuries|harm|damage|danger|threat|threats|risk|hazard)$/u)

const isVerb = formTest(/^(?:wordt|worden|werd|werden|is|zijn|are|be|been|being)$/u)

/** The place of a mention, with the desk or officer that stands for the party ("aan de contactpersoon van Opdrachtgever"). */
export function placeOf(statement: Statement, { from, to }: RoleMention): PartyPlace {
  const { tokens } = statement
  if (isPossessive(tokens[to - 1]!.folded) || (tokens[to - 1]!.folded === 'ons' && isNeuter(tokens[to]?.form ?? tokens[to - 1]!.form))) {
    const holds = (concept: string): boolean => statement.matchesOf(concept).some((match) => match.from >= to && match.from <= to + 2)
    const place = governed(statement, from)
    return holds('acts.office') || (place === 'to' && holds('acts.hands')) ? place : 'owner'
  }
  const place = governed(statement, from, to)
  const preposition = lastBefore(statement, from)
  if (place === 'bare') return beside(statement, from, to) ?? officeBefore(statement, preposition + 1, 0) ?? place
  if (place !== 'owner') return place
  const hands = statement.matchesOf('acts.hands').some((match) => match.to === preposition)
  if (hands) return 'to'
  return officeBefore(statement, preposition, 1) ?? 'owner'
}

/** "Aan de contactpersoon van", "to account manager": the place of the desk or officer that is named just before. */
function officeBefore(statement: Statement, at: number, further: number): PartyPlace | undefined {
  const office = statement.matchesOf('acts.office').find((match) => at - match.to >= 0 && at - match.to <= further)
  if (office === undefined) return undefined
  const place = governed(statement, office.from)
  return place === 'bare' ? beside(statement, office.from, office.to) ?? place : place
}

/** "Bij de inspectie en het college.": what the first is to the sentence, the second is too. */
function beside(statement: Statement, from: number, to: number): PartyPlace | undefined {
  const { tokens } = statement
  const and = lastBefore(statement, from)
  const next = tokens[to]
  if (tokens[and] === undefined || !isAnd(tokens[and]!.form) || (next !== undefined && !endsNoun(next.form) && !followsNoun(next.form))) return undefined
  for (let at = and - 1; at >= 0 && and - at <= 6; at--) {
    const place = places.find(([, words]) => words.has(tokens[at]!.folded))?.[0]
    if (place !== undefined) return place
  }
  return undefined
}

/** "… and the contract manager at once": a time or place goes on after the noun. */
const followsNoun = formTest(/^(?:at|within|by|on|in|immediately|forthwith|promptly|without|via|through|binnen|direct|meteen|onmiddellijk|onverwijld|terstond|op|per|zonder|te|middels)$/u)

const isAnd = formTest(/^(?:en|and|of|or|als|alsmede|alsook)$/u)

function isPossessive(word: string): boolean {
  return isGenitive(word) || /^(?:onze|uw|our|your)$/u.test(word)
}

/** Index of the word before a noun, its articles and adjectives skipped. */
function lastBefore({ tokens }: Statement, noun: number): number {
  let at = noun - 1
  while (at >= 0 && noun - at <= 3 && (isSkipped(tokens[at]!.form) || (isAdjective(tokens[at]!.form) && tokens[at - 1] !== undefined && isSkipped(tokens[at - 1]!.form)))) at--
  return isArticled(tokens, at) ? at - 2 : at
}

/** "To the Youth Contract Manager": a word of the name that is not known, its article and a preposition. */
function isArticled(tokens: Statement['tokens'], at: number): boolean {
  const article = tokens[at - 1], preposition = tokens[at - 2]
  return article !== undefined && preposition !== undefined && /^(?:de|het|the)$/u.test(article.folded) && /^(?:aan|naar|tot|to|by|door|with|bij)$/u.test(preposition.folded)
}

/** Dutch, before its noun. */
const isAdjective = formTest(/^\p{L}{4,}e$/u)

/** "Een door de gemeente aangewezen ambtenaar", "an officer named by the Council": that one acts for the party. */
const isAppointed = formTest(/^(?:aangewezen|aangestelde|benoemde|gemachtigde|ingeschakelde|appointed|nominated|named|designated|authorised|authorized)$/u)

function governed(statement: Statement, noun: number, to = noun + 1): PartyPlace {
  const { tokens } = statement
  const at = lastBefore(statement, noun)
  const word = tokens[at]
  const place = word === undefined ? undefined : places.find(([, words]) => words.has(word.folded))?.[0]
  if (place === undefined) return 'bare'
  const before = tokens[at - 1]
  if (place === 'by' && [before, tokens[to]].some((word) => word !== undefined && isAppointed(word.form))) return 'bare'
  if (place === 'to' && before !== undefined && isNoGift(before.form)) return 'aside'
  if (place === 'by' && before !== undefined && isSorted(before.form)) return 'aside'
  if (place === 'by' && before !== undefined && /^(?:de|het|een|the|a|an)$/u.test(before.folded)) return 'aside'
  if (place === 'from' && statement.matchesOf('acts.deed').some((match) => match.to === at)) return 'deed'
  if (place === 'by' && statement.matchesOf('acts.deed').some((match) => match.to <= at && at - match.to <= 4 && !tokens.slice(match.to, at).some(({ form }) => isVerb(form)))) return 'deed'
  return place
}
