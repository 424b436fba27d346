import type { Reading } from '../facts/read-statements.js'
import type { Signal, Unit } from './signal.js'
import { UnitIndex } from './unit-index.js'
import { oncePer } from '../shared/once-per.js'

const dutyIndexOf = oncePer((readings: readonly Reading[]) => new UnitIndex(dutiesOf(readings)))
const clauseIndexOf = oncePer((readings: readonly Reading[]) => new UnitIndex(groupByClause(readings)))

/** By the number of a signal: the units that hold what it asks for, in reading order: no others can match, or come near. The units of a contract are made once. */
export function unitsFor({ signals, defines }: AskingRule, readings: readonly Reading[]): (order: number) => readonly Unit[] {
  const duties = dutyIndexOf(readings)
  const concepts = duties.conceptsOf(signals)
  return (order) => {
    const signal = signals[order]!
    const asksDuty = !defines && signal.outcome !== 'violated'
    return signal.within === 'sentence' ? duties.holding(signal, concepts[order]!, asksDuty) : clauseIndexOf(readings).holdingEach(signal, concepts[order]!, asksDuty)
  }
}

interface AskingRule {
  readonly signals: readonly Signal[]
  /** Whether definitions and indicators, which ask nobody to do anything, may fulfil it. */
  readonly defines: boolean
}

/** Every reading by itself. */
function sentencesOf(readings: readonly Reading[]): Unit[] {
  return readings.map((reading) => ({ readings: [reading] }))
}

/** Every sentence, and two sentences of one clause of which the second goes on about the complaint that the first names, or two parts of one sentence: a duty said in two breaths. */
function dutiesOf(readings: readonly Reading[]): Unit[] {
  const pairs = readings.slice(1).flatMap((second, index): Unit[] => {
    const first = readings[index]!
    const one = first.statement.place.clause === second.statement.place.clause && first.statement.block === second.statement.block
    return (one && (goesOn(first, second) || isOneSentence(first, second))) || shareLeadOnComplaints(first, second) ? [{ readings: [first, second] }] : []
  })
  return [...sentencesOf(readings), ...pairs]
}

function goesOn(first: Reading, second: Reading): boolean {
  return first.about === 'own' && second.about === 'inherited' && second.statement.concepts.has('anaphor')
}

/** "De klacht gaat binnen een dag door; de klager krijgt bericht." */
function isOneSentence(first: Reading, second: Reading): boolean {
  return first.statement.tokens.at(-1)?.folded === ';' && first.about !== 'none' && second.about !== 'none'
}

/** Two items of "Komt een klacht bij de verkeerde binnen, dan moet die: a. haar overdragen; b. de klager berichten". */
function shareLeadOnComplaints({ statement: first, mentions }: Reading, { statement: second }: Reading): boolean {
  return first.lead !== null && first.lead.start === second.lead?.start && mentions.some(({ from, sense }) => sense === 'resident' && from < first.own)
}

/** Lid, row, or unnumbered paragraph of one article. */
function inOneClause({ statement: one }: Reading, { statement: other }: Reading): boolean {
  return one.place.clause === other.place.clause && one.block === other.block
}

/** The readings of each clause as one unit. */
function groupByClause(readings: readonly Reading[]): readonly Unit[] {
  const groups: Reading[][] = []
  for (const reading of readings) {
    const last = groups.at(-1)
    if (last !== undefined && inOneClause(last.at(-1)!, reading)) last.push(reading)
    else groups.push([reading])
  }
  return groups.map((group) => ({ readings: group }))
}
