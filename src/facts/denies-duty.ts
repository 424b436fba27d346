import { deniesItems } from './denies-items.js'
import { segmentsOf } from './negated.js'
import type { Reading } from './read-statements.js'

/**
 * True when the sentence says that a party need not do something ("Opdrachtnemer hoeft niet …", "the Provider is not required to …").
 * That residents need not do something ("de klager hoeft geen formulier in te vullen") denies no duty.
 */
export function deniesDuty({ statement, roles }: Reading): boolean {
  if (deniesItems(statement, roles)) return true
  const segments = segmentsOf(statement)
  return statement.matches.some(({ concept, from, to }) => {
    if (concept !== 'no-duty' || from < statement.own) return false
    const before = roles.filter((role) => role.from < from && segments[role.from] === segments[from]).at(-1)
    const subject = before !== undefined && from - before.from <= 4 ? before : roles.find((role) => role.from > from && role.from < to)
    return subject !== undefined && subject.role !== 'resident'
  })
}
