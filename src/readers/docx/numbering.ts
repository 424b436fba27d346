import type { Styles } from './styles.js'
import { childOf, elementsOf, numberOf, switchOf, valueOf, type XmlElement } from './xml-element.js'

/** One level of a list (ECMA-376 17.9.6). */
export interface ListLevel {
  readonly start: number
  readonly format: string
  /** "%1.%2" and the like; null prints nothing. */
  readonly text: string | null
  /** The level (1-based) whose paragraphs restart this one; 0 never restarts, null restarts below every higher level. */
  readonly restart: number | null
  readonly legal: boolean
  readonly style: string | null
  /** The number itself is hidden text. */
  readonly hidden: boolean
}

/** A list as paragraphs name it by `numId`. Lists of one abstract numbering count on together. */
export interface NumberedList {
  readonly abstract: string
  readonly levels: ReadonlyMap<number, ListLevel>
  /** Levels that start anew where this list is first used. */
  readonly restarts: ReadonlyMap<number, number>
}

interface AbstractList {
  readonly levels: ReadonlyMap<number, ListLevel>
  readonly styleLink: string | null
}

/** Reads numbering.xml; null (no such part) gives no lists. */
export function readNumbering(root: XmlElement | null, styles: Styles): ReadonlyMap<number, NumberedList> {
  const abstracts = new Map(elementsOf(root, 'w:abstractNum').map((element) => [element.attributes['w:abstractNumId'] ?? '', {
    levels: readLevels(element), styleLink: valueOf(element, 'w:numStyleLink'),
  } satisfies AbstractList]))
  const nums = new Map(elementsOf(root, 'w:num').map((element) => [Number(element.attributes['w:numId']), element]))
  const lists = new Map<number, NumberedList>()
  for (const [numId, element] of nums) {
    const abstract = followLink(valueOf(element, 'w:abstractNumId') ?? '', abstracts, nums, styles)
    const base = abstracts.get(abstract)
    if (base !== undefined) lists.set(numId, withOverrides(abstract, base, element))
  }
  return lists
}

/** A list that only names a numbering style is the list of that style (`numStyleLink`, ECMA-376 17.9.21). */
function followLink(id: string, abstracts: ReadonlyMap<string, AbstractList>, nums: ReadonlyMap<number, XmlElement>, styles: Styles): string {
  let found = id
  for (let hops = 0; hops < 10; hops++) {
    const link = abstracts.get(found)?.styleLink ?? null
    const numId = link === null ? null : styles.numberingOf(link)
    const next = numId === null ? null : valueOf(nums.get(numId) ?? null, 'w:abstractNumId')
    if (next === null || next === found) return found
    found = next
  }
  return found
}

function withOverrides(abstract: string, base: AbstractList, element: XmlElement): NumberedList {
  const levels = new Map(base.levels)
  const restarts = new Map<number, number>()
  for (const override of elementsOf(element, 'w:lvlOverride')) {
    const level = Number(override.attributes['w:ilvl'] ?? 0)
    const own = childOf(override, 'w:lvl')
    if (own !== null) levels.set(level, readLevel(own))
    const start = numberOf(override, 'w:startOverride')
    if (start !== null) restarts.set(level, start)
  }
  return { abstract, levels, restarts }
}

function readLevels(element: XmlElement): ReadonlyMap<number, ListLevel> {
  return new Map(elementsOf(element, 'w:lvl').map((level) => [Number(level.attributes['w:ilvl'] ?? 0), readLevel(level)]))
}

function readLevel(element: XmlElement): ListLevel {
  const format = formatOf(element)
  return {
    start: numberOf(element, 'w:start') ?? 0, format, text: valueOf(element, 'w:lvlText'), restart: numberOf(element, 'w:lvlRestart'),
    legal: switchOf(element, 'w:isLgl') ?? false, style: valueOf(element, 'w:pStyle'), hidden: switchOf(childOf(element, 'w:rPr'), 'w:vanish') ?? false,
  }
}

/** A format newer than the standard stands in an alternative: `<mc:Choice><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/>`. */
function formatOf(element: XmlElement): string {
  const choice = childOf(childOf(childOf(element, 'mc:AlternateContent'), 'mc:Choice'), 'w:numFmt')
  const format = choice ?? childOf(element, 'w:numFmt') ?? childOf(childOf(childOf(element, 'mc:AlternateContent'), 'mc:Fallback'), 'w:numFmt')
  const value = format?.attributes['w:val'] ?? 'decimal'
  return value === 'custom' ? format?.attributes['w:format'] ?? 'decimal' : value
}
