import type { Annexes } from './annexes.js'
import type { Facts } from './facts.js'
import type { Reading } from './read-statements.js'
import { oncePer } from '../shared/once-per.js'

/** A sentence about complaints that leaves a subject to an annex whose text is not there. */
export interface AnnexGap {
  readonly reading: Reading
  readonly annex: string
  /** `absent`: the contract lists its annexes and this is not one, or its text is a placeholder; `not-supplied`: it exists but is not in the file or set. */
  readonly state: 'absent' | 'not-supplied'
}

const thatAnnex = /^(?:in |under )?(?:that|this|the said|die|deze|dat|dit|genoemde|daarin)\s*(?:annex|schedule|appendix|bijlage|protocol|regeling|reglement|scheme|document|staan|staat)?\b/iu

/** "… is also dealt with there." */
const inThere = /\b(?:there|therein|daar|daarin|aldaar)(?: (?:ook|geregeld|beschreven|opgenomen|omschreven|uitgewerkt|te vinden|in))*\s*\.?$/iu

/** The gaps among sentences about residents' complaints, in order; a sentence that goes on about "that annex" shares the gap. */
export const findAnnexGaps = oncePer(({ annexes, readings, document }: Facts): readonly AnnexGap[] => {
  const direct = annexes.cited.filter(({ reading }) => reading.about !== 'none' && reading.statement.place.zone !== 'recital').flatMap(({ id, reading }): AnnexGap[] => {
    const state = isListEntry(reading) ? null : stateOf(id, annexes)
    return state === null ? [] : [{ reading, annex: id, state }]
  })
  return direct.flatMap((gap) => {
    const next = readings[gap.reading.statement.index + 1]
    const text = next === undefined ? '' : document.text.slice(next.statement.span.start, next.statement.span.end)
    const goesOn = next !== undefined && next.statement.block === gap.reading.statement.block && (thatAnnex.test(text) || inThere.test(text))
    return goesOn ? [gap, { ...gap, reading: next }] : [gap]
  })
})

/** Sentences on calamities and the like that must be reported, which need no complaint to be about one, and lean on an annex that does not exist. */
export function findNoticeGaps({ annexes }: Facts): readonly AnnexGap[] {
  return annexes.cited.filter(({ reading: { about, statement: { place, concepts } } }) => about === 'none' && place.zone !== 'recital' && concepts.has('serious.tells') && (concepts.has('serious.event') || concepts.has('serious.grave')))
    .flatMap(({ id, reading }): AnnexGap[] => (annexes.listed.size > 0 && stateOf(id, annexes) === 'absent' ? [{ reading, annex: id, state: 'absent' }] : []))
}

/** What is wrong with an annex; null when its text stands in the file. */
function stateOf(id: string, { empty, present, elsewhere, none, listed }: Annexes): AnnexGap['state'] | null {
  if (empty.has(id)) return 'absent'
  if (elsewhere.has(id)) return 'not-supplied'
  if (present.has(id)) return null
  if (none) return 'absent'
  return listed.size === 0 || listed.has(id) ? 'not-supplied' : 'absent'
}

function isListEntry({ statement }: Reading): boolean {
  return /bijlagen|annexes|schedules|appendices|list of|rangorde/iu.test(statement.place.headings.at(-1) ?? '')
}
