import { inOneTable, isRow } from './in-one-table.js'
import type { Reading } from './read-statements.js'

/** Rows this far apart may still be one block of requirements about complaints. */
const farthest = 10
const cues = ['term.decide', 'handler', 'ombudsman', 'access.channels', 'access.any-form', 'support.assisted', 'informal.personal']

/**
 * A table of requirements under no heading of its own: a row about answers, handlers or an ombudsman between two rows about residents'
 * complaints ("E-38 Behandelaar", "E-40 Antwoordtermijn") is about complaints too.
 */
export function rowsBetween(readings: readonly Reading[]): Reading[] {
  const own = readings.flatMap((reading, index) => (isRow(reading) && reading.about === 'own' ? [index] : []))
  const inherits = new Set<number>()
  own.slice(1).forEach((to, at) => {
    const from = own[at]!
    if (rowOf(readings[to]!) - rowOf(readings[from]!) > farthest || !readings.slice(from, to + 1).every((each) => inOneTable(each, readings[to]!))) return
    const between = readings.slice(from + 1, to).filter(isCandidate).map(rowOf)
    for (let index = from + 1; index < to; index++) if (between.includes(rowOf(readings[index]!)) && isOpen(readings[index]!)) inherits.add(index)
  })
  return inherits.size === 0 ? [...readings] : readings.map((reading, index) => (inherits.has(index) ? { ...reading, about: 'inherited' as const } : reading))
}

function rowOf({ statement }: Reading): number {
  return statement.place.clause
}

function isCandidate(reading: Reading): boolean {
  return isOpen(reading) && cues.some((cue) => reading.statement.concepts.has(cue))
}

/** True when nothing tells yet what it is about. */
function isOpen({ about, mentions }: Reading): boolean {
  return about === 'none' && mentions.length === 0
}
