import type { Token } from '../languages/token.js'
import { isContractParty } from './contract-party.js'
import type { RoleMention } from './find-roles.js'
import type { Reading } from './read-statements.js'

const conjunction = /^(?:of|en|or|and|noch|nor|danwel|als|alsook|alsmede|evenals|evengoed|hetzij|maar|doch|but|alternatively|oftewel|also|too|ook)$/u
const farthest = 12
/** Names without a preposition of their own stand closer: "de vervoerder of de gemeente". */
const closest = 4

/** True when the statement names provider and commissioner side by side: "bij Opdrachtnemer of bij de gemeente", "the Provider's branch or the Council's desk". */
export function namesEitherParty({ statement: { tokens }, roles }: Reading): boolean {
  const parties = roles.filter(({ role }) => isContractParty(role))
  const words = wordsOf(tokens)
  return parties.some((one, index) => parties.slice(index + 1).some((other) =>
    one.role !== other.role && joined(words, one, other) && alike(words, one, other)))
}

/** True when somebody turns to the commissioner ("met een klacht naar de gemeente", "to the Council's desk"), and it is not the provider who does. */
export function turnsToCommissioner({ statement: { tokens }, roles }: Reading): boolean {
  const words = wordsOf(tokens)
  const bare = (mention: RoleMention): boolean => /^(?:conjunction)?$/u.test(governor(words, mention)) && directionBefore(words, mention.from) === undefined && !possessive(words, mention)
  return roles.some((mention, index) => {
    if (mention.role !== 'commissioner' || owned.test(words[mention.to] ?? '') || !(directed.has(governor(words, mention)) || isAsked(words, mention))) return false
    const doers = roles.slice(0, index).filter((other) => (other.role === 'provider' || other.role === 'resident') && bare(other))
    const doer = doers.at(-1)
    return doer?.role !== 'provider' || (spokenTo.test(words[doer.from] ?? '') && somebodyMay(words.slice(doer.to, mention.from)))
  })
}

/** "Kan hij", "he may". */
function somebodyMay(words: readonly string[]): boolean {
  return words.some((word, at) => third.test(word) && [words[at - 1], words[at + 1]].some((beside) => may.test(beside ?? '')))
}

/** "Vindt hij dat u haar niet goed hebt opgepakt, dan kan hij naar de gemeente": not "u". */
const spokenTo = /^(?:u|jullie|je|you|wij|we)$/u
const third = /^(?:hij|zij|ze|men|die|deze|he|she|they)$/u
const may = /^(?:kan|kunnen|mag|mogen|may|can|could)$/u

/** "Kan Opdrachtgever om een oordeel vragen", "ask the Council to look", "the Council can be asked". */
function isAsked(words: readonly string[], { from, to }: RoleMention): boolean {
  if (/^(?:ask|asks|asking|request|requests|requesting|invoke|involves?|involving|engages?|verzoekt|vraagt|schakelt|betrekt)$/u.test(words[before(words, from)] ?? '')) return true
  const after = words.slice(to, to + 5)
  if (words[from - 2] === 'bring' || words[from - 3] === 'bring') return true
  if (after[0] === 'kan' && /^(?:inschakelen|vragen|verzoeken|benaderen)$/u.test(after[1] ?? '')) return /^[.,;]?$/u.test(after[2] ?? '')
  if (/^(?:can|may)$/u.test(after[0] ?? '')) return after[1] === 'be' && after[2] === 'asked'
  return !/^(?:kan|mag|zal|moet)$/u.test(after[0] ?? '') && after.some((word) => /^(?:vragen|verzoeken|inschakel(?:en|t)|inroep(?:en|t)|roepen|betrekt|betrekken)$/u.test(word))
}

function wordsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.map(({ folded }) => folded)
}

/** A conjunction stands between them, or a comma and the conjunction comes later: "bij X, Y of via de website". */
function joined(words: readonly string[], one: RoleMention, other: RoleMention): boolean {
  const between = withoutInsertion(words.slice(one.to, other.from))
  if (between.length > farthest || between.some((word) => /^[.;:]$/u.test(word)) || ruledOut(between)) return false
  return between.some((_, index) => joins(between, index)) || (between.includes(',') && words.slice(other.to, other.to + 4).some((word) => /^(?:of|or)$/u.test(word)))
}

/** "Naar de gemeente en niet naar de vervoerder" gives no choice. */
function ruledOut(between: readonly string[]): boolean {
  return between.some((word, at) => /^(?:niet|not)$/u.test(word) && conjunction.test(between[at - 1] ?? '') && !/^(?:alleen|only)$/u.test(between[at + 1] ?? ''))
}

/** Leaves out what is said between commas right after the conjunction: "bij Opdrachtnemer of, als hij dat prettiger vindt, bij de gemeente". */
function withoutInsertion(words: readonly string[]): readonly string[] {
  const opens = words.findIndex((word, at) => word === ',' && conjunction.test(words[at - 1] ?? ''))
  const closes = opens < 0 ? -1 : words.indexOf(',', opens + 1)
  return closes < 0 ? words : [...words.slice(0, opens), ...words.slice(closes + 1)]
}

/** What is asked with "of": "de gemeente beoordeelt of de vervoerder …" names no choice. */
const inquiry = /^(?:beoorde(?:elt|len)|onderzoek(?:t|en)|controle(?:ert|ren)|toets(?:t|en)|bepa(?:alt|len)|beslis(?:t|sen)|besluit(?:en)?|vra(?:agt|gen)|na|nagaan|ziet|zien|bekijk(?:t|en)|beziet|evalu(?:eert|eren)|weet|weten)$/u

/** A conjunction: Dutch "of", neither English nor "whether"; "dan" only in "dan wel". */
function joins(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '', next = words[at + 1] ?? ''
  return word === 'dan' ? next === 'wel' : conjunction.test(word) && !(word === 'of' && (inquiry.test(words[at - 1] ?? '') || /^(?:the|its|their|our|any|each)$/u.test(next)))
}

/** Both mentions stand behind the same kind of word: a preposition of place or direction, or nothing at all. */
function alike(words: readonly string[], one: RoleMention, other: RoleMention): boolean {
  const first = governor(words, one), second = governor(words, other)
  if (first === '' && other.from - one.to > closest) return false
  if (second === 'conjunction') return !/^(?:van|of|from|over|about|tegen|against|for|voor)$/u.test(first)
  if (/^(?:over|about|tegen|against)$/u.test(first)) return false
  return first === second || (directed.has(first) && (directed.has(second) || second === '')) || (possessive(words, one) && possessive(words, other))
}

const directed = new Set(['bij', 'aan', 'tot', 'naar', 'met', 'via', 'op', 'to', 'with', 'at', 'through', 'before'])
const skipped = /^(?:de|het|een|the|a|an|its|haar|zijn|hun|their|our|onze|zowel|both|either|ook|also|eigen|own|hetzij)$/u
/** "Het wijkloket": asked in two steps, as few words pass the first. */
const isCounter = (word: string): boolean => /(?:loket|balie|kantoor)$/u.test(word) && /^\p{L}+(?:loket|balie|kantoor)$/u.test(word)
/** Verbs whose object is who is turned to: "approach the Council", "belt de gemeente". */
const turnedTo = /^(?:approach(?:es|ing|ed)?|contact(?:s|ing|ed)?|tell|ring|phone|call|visit|use|belt|mailt|benadert)$/u
/** What stands before "van" and is no place that somebody goes to: "op verzoek van", "met het antwoord van". */
const owned = /(?:verzoek|oordeel|kosten|rekening|last|mening|naam|klachte?n?|klachtbehandeling|antwoord|reactie|beslissing|uitkomst|regeling|ombudsman|verantwoordelijkheid|request|expense|behalf|discretion|answer|reply|response|decision|outcome|handling|complaints?|procedure|responsibility)$/u

/** What the commissioner sends or gives stands before "van", no place: "dat Opdrachtnemer haar van de gemeente krijgt". */
const pronoun = /^(?:haar|hem|hen|ze|die|deze|dit|dat|it|them)$/u

/** The preposition that a mention stands behind, its own or that of the place it owns ("naar het loket van de gemeente"); empty when none. */
function governor(words: readonly string[], { from, to }: RoleMention): string {
  if (/^(?:aanspreekt|aanspreken|benaderen|bellen|inschakelen)$/u.test(words[to] ?? '')) return 'tot'
  const at = before(words, from)
  const word = words[at] ?? ''
  if (directed.has(word)) return word
  if (/^(?:en|or|and|of|wel)$/u.test(word) && (joins(words, at) || word === 'wel')) return 'conjunction'
  if (turnedTo.test(word)) return 'to'
  if (!/^(?:van|door|by|of|from|over|about|tegen|against|for|voor)$/u.test(word)) return ''
  return /^(?:van|of)$/u.test(word) && !owned.test(words[at - 1] ?? '') && !pronoun.test(words[at - 1] ?? '') ? (directionBefore(words, at) ?? doerBefore(words, at) ?? word) : word
}

/** "Door de vervoerder en door de afdeling Onderwijs van de gemeente": whoever acts is a part of the party. */
function doerBefore(words: readonly string[], at: number): string | undefined {
  return words.slice(Math.max(0, at - 4), at).findLast((word) => /^(?:door|by)$/u.test(word))
}

/** The preposition of direction among the few words before a place: "to the school transport desk". */
function directionBefore(words: readonly string[], at: number): string | undefined {
  return words.slice(Math.max(0, at - 6), at).findLast((word) => directed.has(word))
}

/** Index of the first word before `from` that is no article and the like. */
function before(words: readonly string[], from: number): number {
  let at = from - 1
  while (at >= 0 && (skipped.test(words[at]!) || isCounter(words[at]!))) at--
  return at
}

function possessive(words: readonly string[], { to }: RoleMention): boolean {
  return /['’]s?$/u.test(words[to - 1] ?? '')
}
