import { numberOf, type NumberWords } from '../languages/numbers.js'
import type { Reading } from './read-statements.js'
import { letter } from '../shared/letters.js'

/** A reference in a complaint sentence to a clause of this contract that does not exist. */
export interface MissingClause {
  readonly number: string
  readonly reading: Reading
}

const statute = /\b(?:wet|awb|jeugdwet|bw|wmo|wkkgz|avg|gdpr|aw|pw|suwi|verordening|besluit|regeling|richtlijn|verdrag|grondwet|wetboek|act|regulations?|decree|code|statute|convention|directive|by-?law|ordinance|iso|nen|voorwaarden|conditions|arvodi|arbit|gibit)\b|wet\b|\d:\d/iu
/** "Artikel 27 van het reglement van Opdrachtnemer": a clause of another document. */
const ofOther = /^(?:van|uit|in|of)\s+(?:het|de|zijn|haar|hun|uw|onze|ons|the|its|their|your|our|that|dat|die)\s+(?:[\p{L}'’-]+\s+){0,2}?[\p{L}-]*(?:reglement|protocol|regeling|statuten|handboek|convenant|huisregels|bestek|leidraad|rules|rulebook|regulations|protocol|handbook|articles of association|charter|covenant)(?![\p{L}])/iu
const member = /^(?:lid|leden|punt|onder|item|rows?|para|paragraphs?|eis|eisen|requirements?)\b/iu

/** References beyond the last article, or beyond the last member of an article that has members. */
export function findMissingClauses(readings: readonly Reading[], clauses: ReadonlySet<string>, text: string, numbers: NumberWords): MissingClause[] {
  const last = Math.max(0, ...[...clauses].filter((number) => /^\d{1,3}$/u.test(number)).map(Number))
  if (last < 3) return []
  return readings.filter(({ about, statement }) => about !== 'none' && statement.place.zone !== 'recital' && statement.place.annex === null).flatMap((reading) => {
    const { span, references } = reading.statement
    const missing = references.filter(({ kind, start, end }) => kind !== 'annex' && start > span.start + 2 && !member.test(text.slice(start, end)) && !/^(?:van|of|uit)\s+(?:bijlage|annex|schedule|appendix)/iu.test(text.slice(end, end + 80).trimStart()) && !ofOther.test(text.slice(end, end + 80).trimStart()))
      .flatMap((reference) => reference.numbers.filter((number) => isBeyond(number.toLowerCase(), last, clauses)).map((number) => ({ number, reading })))
      .concat(beyondOwnArticle(reading, text, numbers), beyondLetters(reading, text))
    return missing.length === 0 || statute.test(text.slice(span.start, span.end)) ? [] : missing
  })
}

function isBeyond(number: string, last: number, clauses: ReadonlySet<string>): boolean {
  const match = /^(\d{1,3})(?:\.(\d{1,3}))?$/u.exec(number)
  if (match === null || clauses.has(number)) return false
  if (Number(match[1]) > last) return true
  const members = [...clauses].map((known) => /^(\d{1,3})\.(\d{1,3})$/u.exec(known)).filter((known) => known?.[1] === match[1]).map((known) => Number(known![2]))
  return match[2] !== undefined && members.length >= 2 && Number(match[2]) > Math.max(...members)
}

const farBeyond = 3
const declared = new RegExp(String.raw`(?:dit artikel|this (?:clause|article))\s+(?:heeft|telt|kent|bestaat uit|has|consists of|contains)\s+([${letter}]+|\d{1,2})\s+(?:leden|lid|paragraphs?|sub-?clauses?)`, 'iu')

/** "Lid 12 van dit artikel" where the article has four. */
function beyondOwnArticle(reading: Reading, text: string, numbers: NumberWords): MissingClause[] {
  const { span, place } = reading.statement
  const match = /\b(?:lid|paragraph|sub-?clause)\s+(\d{1,2})\s+(?:van dit artikel|of this (?:clause|article))/iu.exec(text.slice(span.start, span.end))
  if (match === null) return []
  const said = declared.exec(text.slice(Math.max(0, span.start - 1_000), span.end + 1_000))?.[1]
  const members = place.numbers.flatMap((number) => /\.(\d+)$/u.exec(number)?.[1] ?? []).map(Number)
  const most = said === undefined ? (members.length === 0 ? Infinity : Math.max(...members) + farBeyond) : (numberOf(said.toLowerCase(), numbers) ?? Infinity)
  return Number(match[1]) > most ? [{ number: match[1]!, reading }] : []
}

const lettered = /\b(?:[Dd]eel|[Pp]art|[Vv]olume|[Hh]oofdstuk|[Cc]hapter|[Ss]ection|[Bb]oek|[Bb]ook)\s+([A-Z])\b/u
const letters = /\b(?:[Dd]elen|[Pp]arts|[Vv]olumes|[Hh]oofdstukken|[Cc]hapters|[Ss]ections|[Bb]oeken|[Bb]ooks)\s+A\s*(?:,|tot en met|t\/m|to|–|-|en|and)[^.;:]{0,40}?([B-Z])(?=\s*(?:\.|;|$|\)))/mu

/** "Volume F" of a contract that consists of volumes A to D. */
function beyondLetters(reading: Reading, text: string): MissingClause[] {
  const cited = lettered.exec(text.slice(reading.statement.span.start, reading.statement.span.end))?.[1]
  if (cited === undefined) return []
  const last = letters.exec(text)?.[1]
  return last !== undefined && cited > last ? [{ number: cited, reading }] : []
}
