import { inOneArticle } from './in-one-article.js'
import { isRow } from './in-one-table.js'
import { isQuestion } from './is-question.js'
import type { Reading } from './read-statements.js'
import type { Place } from './statement.js'

/** A sentence this close to one about complaints, on both sides, stands among them. */
const nearest = 7
const cues = ['complainant', 'handler', 'term.decide', 'outcome.reasons', 'fair.hearing', 'fair.involved-handles', 'acknowledge.receipt']
const others = ['sense.symptom', 'sense.staff', 'sense.tender', 'sense.parties', 'sense.warranty']

/**
 * Running text under a heading that says nothing of complaints ("Onder één dak"): a sentence about a complainant, a handler or an answer
 * that stands between two sentences about residents' complaints, close to both and with no other complaints (of staff, of symptoms) between
 * them, is about complaints too.
 */
export function sentencesBetween(readings: readonly Reading[]): Reading[] {
  return readings.map((reading, index) => (isOpen(reading) && isAmong(readings, index)) || answersQuestion(readings, index) ? { ...reading, about: 'inherited' as const } : reading)
}

/** In questions and answers the question names the complaint that its answer goes on about: "Is a complaint confirmed? Yes. You let the passenger know that it has arrived." */
function answersQuestion(readings: readonly Reading[], index: number): boolean {
  const reading = readings[index]!
  if (reading.about !== 'none' || reading.mentions.length > 0 || isRow(reading) || has(reading, others) || isQuestion(reading.statement)) return false
  const before = readings.slice(Math.max(0, index - longestAnswer), index)
  const asked = before.findLast(({ statement }) => isQuestion(statement))
  return asked !== undefined && asked.about === 'own' && asked.statement.block !== reading.statement.block && before.slice(before.indexOf(asked) + 1).every((one) => one.statement.block === reading.statement.block)
}

/** The answer of a question stands in one paragraph of a few sentences. */
const longestAnswer = 6

function isOpen(reading: Reading): boolean {
  const { about, mentions, statement } = reading
  return about === 'none' && mentions.length === 0 && statement.place.zone === 'body' && !isRow(reading) && has(reading, cues) && !has(reading, others)
}

function has({ statement }: Reading, concepts: readonly string[]): boolean {
  return concepts.some((concept) => statement.concepts.has(concept))
}

function isAmong(readings: readonly Reading[], index: number): boolean {
  return reaches(readings, index, -1) && reaches(readings, index, 1)
}

/** In one article, also where a clause of it has a title of its own ("8.5 Stage One."). */
function standTogether(one: Place, other: Place): boolean {
  return inOneArticle(one, other) || (one.zone === other.zone && one.numbers[0]?.startsWith(`${one.numbers.at(-1)}.`) === true && one.numbers.at(-1) === other.numbers.at(-1) && one.headings[0] === other.headings[0])
}

function reaches(readings: readonly Reading[], index: number, step: -1 | 1): boolean {
  for (let distance = 1; distance <= nearest; distance++) {
    const other = readings[index + step * distance]
    if (other === undefined || !standTogether(other.statement.place, readings[index]!.statement.place)) return false
    if (other.about === 'own') return true
    if (other.mentions.length > 0) return false
  }
  return false
}
