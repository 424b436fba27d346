import { formatNumber, type NumberLanguage } from './number-format.js'
import type { NumberedList } from './numbering.js'
import type { ResolvedStyle, NumberReference } from './styles.js'

/** The automatic number of a paragraph. */
export interface PrintedNumber {
  /** As Word prints it, marks included; '' where the level prints nothing. */
  readonly text: string
  readonly bullet: boolean
  /** 0-based. */
  readonly level: number
}

export interface NumberCounter {
  /** Counts a paragraph on and prints its number; null for a paragraph without one. */
  next(own: NumberReference | null, style: ResolvedStyle): PrintedNumber | null
}

/** Counts the numbered paragraphs of one story in document order (ECMA-376 17.9). */
export function numberCounter(lists: ReadonlyMap<number, NumberedList>, language: NumberLanguage): NumberCounter {
  const counts = new Map<string, (number | undefined)[]>()
  const restarted = new Set<string>()
  return {
    next(own, style) {
      const place = placeOf(own, style, lists)
      if (place === null) return null
      const { numId, list, level } = place
      const count = counts.get(list.abstract) ?? []
      counts.set(list.abstract, count)
      const override = list.restarts.get(level)
      if (override !== undefined && !restarted.has(`${numId}/${level}`)) {
        restarted.add(`${numId}/${level}`)
        count[level] = override
      } else count[level] = (count[level] ?? startOf(list, level) - 1) + 1
      restartBelow(list, level, count, restarted, numId)
      return { text: print(list, level, count, language), bullet: list.levels.get(level)?.format === 'bullet', level }
    },
  }
}

/** Formats that legal numbering (`isLgl`) leaves as they are: they print digits already, or nothing. */
const plain = new Set(['none', 'decimal', 'decimalZero'])

interface ListPlace {
  readonly numId: number
  readonly list: NumberedList
  readonly level: number
}

/** Direct numbering goes before that of the style; `numId` 0 takes numbering away. A style finds its level by the level's `pStyle`. */
function placeOf(own: NumberReference | null, style: ResolvedStyle, lists: ReadonlyMap<number, NumberedList>): ListPlace | null {
  const numId = own?.numId ?? style.numbering?.numId ?? null
  const list = numId === null ? undefined : lists.get(numId)
  if (numId === null || list === undefined) return null
  const level = own?.level ?? (own?.numId != null ? 0 : linkedLevel(list, style) ?? style.numbering?.level ?? 0)
  return list.levels.has(level) ? { numId, list, level } : null
}

function linkedLevel(list: NumberedList, { chain }: ResolvedStyle): number | null {
  for (const id of chain) for (const [level, { style }] of list.levels) if (style === id) return level
  return null
}

function startOf(list: NumberedList, level: number): number {
  return list.levels.get(level)?.start ?? 1
}

function restartBelow(list: NumberedList, level: number, count: (number | undefined)[], restarted: Set<string>, numId: number): void {
  for (let below = level + 1; below < count.length; below++) {
    const restart = list.levels.get(below)?.restart ?? null
    if (restart === 0 || (restart !== null && level >= restart)) continue
    count[below] = undefined
    restarted.delete(`${numId}/${below}`)
  }
}

/** A higher level that has not come by yet prints its start. */
function print(list: NumberedList, level: number, count: readonly (number | undefined)[], language: NumberLanguage): string {
  const { text, legal, hidden } = list.levels.get(level)!
  if (text === null || hidden) return ''
  return text.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1
    const { format, start } = list.levels.get(at) ?? { format: 'decimal', start: 1 }
    return at > level ? '' : formatNumber(count[at] ?? list.restarts.get(at) ?? start, legal && !plain.has(format) ? 'decimal' : format, language)
  })
}
