import type { CutPoint } from './cut-point.js'
import type { Edit } from './edits.js'
import { wordElement, type WordNames } from './word-names.js'

/** The stretch of text that a comment is about. */
export interface MarkedRange {
  readonly id: number
  readonly start: CutPoint
  readonly end: CutPoint
}

interface Marks {
  readonly cut: CutPoint
  readonly ends: string[]
  readonly starts: string[]
  /** Ends of ranges that start here too. */
  readonly empty: string[]
}

/** The edits that put comment ranges into a part: at one place ends come before starts, and each end is followed by its reference. */
export function markRanges(ranges: readonly MarkedRange[], names: WordNames): Edit[] {
  const places = new Map<number, Marks>()
  const spaces = new Set<number>()
  const place = (cut: CutPoint): Marks => {
    if (cut.keepSpace !== null) spaces.add(cut.keepSpace)
    const known = places.get(cut.at)
    if (known !== undefined && (known.cut.close !== '' || cut.close === '')) return known
    const marks: Marks = { ...(known ?? { ends: [], starts: [], empty: [] }), cut }
    places.set(cut.at, marks)
    return marks
  }
  for (const { id, start, end } of ranges) {
    place(start).starts.push(wordElement(names, 'commentRangeStart', { id }, null))
    const ends = start.at === end.at ? place(end).empty : place(end).ends
    ends.push(`${wordElement(names, 'commentRangeEnd', { id }, null)}${wordElement(names, 'r', {}, wordElement(names, 'commentReference', { id }, null))}`)
  }
  const marks = [...places.values()].map(({ cut, ends, starts, empty }) => (
    { at: cut.at, remove: 0, insert: [cut.close, ...ends, ...starts, ...empty, cut.open].join('') }))
  return [...marks, ...[...spaces].map((at) => ({ at, remove: 0, insert: ' xml:space="preserve"' }))]
}
