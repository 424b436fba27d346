import type { Facts } from './facts.js'
import type { Reading } from './read-statements.js'

/** A sentence about complaints that leaves a subject to an annex whose text is not there. */
export interface AnnexGap {
  readonly reading: Reading
  readonly annex: string
  /** `absent`: the contract lists its annexes and this is not one, or its text is a placeholder; `not-supplied`: it exists but is not in the file or set. */
  readonly state: 'absent' | 'not-supplied'
}

/** The gaps among sentences about residents' complaints, in order. */
export function findAnnexGaps({ annexes }: Facts): AnnexGap[] {
  return annexes.cited.filter(({ reading }) => reading.about !== 'none' && reading.statement.place.zone !== 'recital').flatMap(({ id, reading }): AnnexGap[] => {
    if (annexes.empty.has(id)) return [{ reading, annex: id, state: 'absent' }]
    if (annexes.present.has(id) || isListEntry(reading)) return []
    if (annexes.none) return [{ reading, annex: id, state: 'absent' }]
    const listed = annexes.listed.size === 0 || annexes.listed.has(id)
    return [{ reading, annex: id, state: listed ? 'not-supplied' : 'absent' }]
  })
}

function isListEntry({ statement }: Reading): boolean {
  return /bijlagen|annexes|schedules|appendices|list of|rangorde/iu.test(statement.place.headings.at(-1) ?? '')
}
