import type { Deadline } from '../languages/find-deadlines.js'
import type { ConceptMatch } from '../languages/lexicon.js'
import { isSupposed, segmentsOf } from './negated.js'
import type { Reading } from './read-statements.js'
import type { Statement } from './statement.js'

const article = /^(?:een|één|a|an|any|one|1)$/u
const money = /^(?:[€£$]|eur|euro|gbp)$/u
const spell = /^(?:kwartaal|quarter|halfjaar|jaar|year|maand|month)$/u
const pointing = /^(?:de|die|deze|the|those|these|bedoelde|genoemde)$/u
const within = /^(?:binnen|within|in|na|after)$/u
const citing = /^(?:in|of|under|uit|van|genoemd|bedoeld|vermeld)$/u
const cited = /^(?:paragraph|clause|article|section|item|schedule|artikel|lid|punt|eis|bijlage|paragraaf)$/u
const plural = /^(?:weken|dagen|werkdagen|maanden|weeks|days|months)$/u

/** True for an amount of time that limits no step: a price for a day, so many a quarter, what happens "in a quarter", "the six weeks" of another sentence. */
export function limitsNothing({ tokens, concepts }: Statement, { token, amount, unit, end }: Deadline): boolean {
  const after = tokens.filter(({ start }) => start >= end).slice(0, 3).map(({ folded }) => folded)
  const next = after[0] ?? ''
  const [before, last, word] = [token - 2, token - 1, token].map((at) => tokens[at]?.folded ?? '') as [string, string, string]
  if (money.test(last) || (/^(?:eerste|first|laatste|last)$/u.test(word) && (/^(?:van|of)$/u.test(next) || (/^(?:de|het|the)$/u.test(last) && /^(?:voor|before|vanaf|from|sinds|since)$/u.test(before))))) return true
  if (isOnDay(before, last, word, next) || isOnDay(tokens[token - 3]?.folded ?? '', before, last, next)) return true
  if (pointing.test(last) && plural.test(unit) && !within.test(before) && !/^(?:for|om|voor|waarbinnen)$/u.test(next)) return true
  if (last === 'in' && concepts.has('term.other') && /^(?:maanden|months|jaar|year|kwartalen|quarters)$/u.test(unit) && amount > 1) return true
  if (pointing.test(last) && citing.test(next) && after.some((each) => cited.test(each))) return true
  if (amount !== 1 || !article.test(word)) return false
  if (/^(?:dag|day)$/u.test(unit) && !tokens.slice(Math.max(0, token - 4), token).some(({ folded }) => limit.test(folded))) return true
  return (last === 'in' && spell.test(unit)) || (/^an?$/u.test(word) && /[a-z]s$|^\d+$/u.test(last) && !/^(?:plus|as|is|was|has|takes|needs|lasts|gets|allows|days|weeks|months|hours)$/u.test(last))
}

/** "On the first half-day", "op de eerste werkdag" tell when something happens; "on the fifth day after receipt" limits. */
function isOnDay(before: string, last: string, word: string, next: string): boolean {
  return /^(?:on|op)$/u.test(before) && /^(?:the|de)$/u.test(last) && /^(?:first|eerste)$/u.test(word) && !/^(?:after|following|na|nadat|volgend)$/u.test(next)
}

const lasting = /^(?:for|gedurende|during|throughout)$/u
const backward = /^(?:voordat|before|prior|vooraf|tevoren|beforehand)$/u
const milestone = /^(?:eerste|begin|schooljaar|startdatum|inwerkingtreding|gunning|ondertekening|afloop|einde|invoering|ingang|ingangsdatum|aanvang|start|wijziging|verstrijken)$/u

/** "One year after it ended": the contract, not the handling. */
const ended = /^(?:it|they|this|deze|die|het) (?:ended|ends|expired|expires|lapsed|eindigt|eindigde|afloopt|afliep)$/u
const transition = /^(?:overgang|overdracht|transitie|overname|contracteinde|contractdatum|gunning|ingangsdatum|ondertekening|transfer|handover|transition|commencement|award)$/u

/** True for a term that is not for the handler: it lasts, counts back from a day, or is the resident's own to do something in. */
export function runsOtherwise({ statement, actor }: Reading, deadline: Deadline): boolean {
  const { tokens, concepts } = statement
  const last = tokens[deadline.token - 1]?.folded ?? ''
  const before = tokens.slice(Math.max(0, deadline.token - 5), deadline.token).map(({ folded }) => folded).join(' ')
  if ((lasting.test(last) || /\b(?:for|over|voor|gedurende|during) (?:an? |een )?(?:period|periode|looptijd) (?:of|van)$/u.test(before)) && !concepts.has('term.extend')) return true
  const after = tokens.filter(({ start }) => start >= deadline.end).slice(0, 8).map(({ folded }) => folded)
  if (backward.test(after[0] ?? '') || (after[0] === 'voor' && after.slice(1, 4).some((word) => milestone.test(word)))) return true
  if (anchor.test(after[0] ?? '') && (after.slice(1, 4).some((word) => transition.test(word)) || ended.test(after.slice(1, 3).join(' ')))) return true
  return actor === 'resident' && (after.join(' ').startsWith('de tijd') || after[0] === 'om' || (after[0] === 'to' && !/^(?:be|have|get|hear)$/u.test(after[1] ?? '')))
}

const anchor = /^(?:na|nadat|vanaf|sinds|after|of|from|following|since|once)$/u
const perfect = /^(?:has|have|had|heeft|hebben|is|zijn|been)$/u
const reach = 6

/** True for a word that only tells when a term starts ("after the Council has replied", "na afronding") or what is supposed ("is hij te laat met een antwoord, dan …"). */
export function isAside(statement: Statement, match: ConceptMatch, deadline: Deadline): boolean {
  const segments = segmentsOf(statement)
  return opensTerm(statement, match, deadline) || (segments[match.to - 1] !== segments[deadline.token] && isSupposed(statement, match))
}

function opensTerm(statement: Statement, { from }: ConceptMatch, { end }: Deadline): boolean {
  const { tokens } = statement
  const at = tokens.findIndex(({ start }) => start >= end)
  if (at < 0 || !anchor.test(tokens[at]!.folded) || from <= at || from > at + reach) return false
  if (statement.matchesOf('term.arrival').some((arrival) => arrival.from > at && arrival.from <= from)) return false
  return from <= at + 2 || perfect.test(tokens[from - 1]!.folded)
}

const limit = /^(?:binnen|uiterlijk|within|latest|most|hoogste|maximaal|maximum|hoogstens|exceed|longer|later|langer|termijn|term|time|period|limit|doorlooptijd|after|na|is|bedraagt)$/u

/** True when the words just before a term make it a limit: "binnen", "at most", "een termijn van". */
export function isLimit({ tokens }: Statement, { token }: Deadline): boolean {
  return tokens.slice(Math.max(0, token - 4), token).some(({ folded }) => limit.test(folded))
}

/** True when the sentence first says that the ordinary term is not met: what follows comes on top. */
export function comesOnTop(statement: Statement, { token, end }: Deadline): boolean {
  const segments = segmentsOf(statement)
  if (statement.matchesOf('term.fails').some(({ to }) => to <= token && segments[to - 1] !== segments[token])) return true
  return /^(?:langer|erbij|longer)$/u.test(statement.tokens.find(({ start }) => start >= end)?.folded ?? '')
}

const whole = /^(?:termijn|periode|tijd|beslistermijn|antwoordtermijn|afhandeltermijn|behandeltermijn|period|term|limit)$/u

/** "De termijn van zes weken kan met vier weken worden verlengd": the six weeks are what is extended, where another term in the sentence is what comes on top. */
export function isExtended({ tokens, deadlines }: Statement, { token, start }: Deadline): boolean {
  const [before, last] = [tokens[token - 2]?.folded ?? '', tokens[token - 1]?.folded ?? '']
  return /^(?:van|of)$/u.test(last) && whole.test(before) && deadlines.some((other) => other.start > start)
}

/** The four weeks of "the period of six weeks may be extended once by four weeks". */
export function isAddedTo(statement: Statement, { token, start }: Deadline): boolean {
  const last = statement.tokens[token - 1]?.folded ?? ''
  return /^(?:met|by)$/u.test(last) && statement.concepts.has('term.extend') && statement.deadlines.some((other) => other.start < start)
}
