import type { DraftBlock } from './draft-block.js'

type LabelStyle = 'bullet' | 'number' | 'letter' | 'capital' | 'roman' | 'capital-roman'

interface OpenList {
  readonly style: LabelStyle
  readonly depth: number | null
  value: number
}

const simple = /^(?:\d{1,3}|[a-z]{1,2}|[A-Z]{1,2}|[ivxl]+|[IVXL]+)$/u

/** True for a label of one number or letter, as items of a list have; "9.3" and "Artikel 9" stand on their own. */
export function isItemLabel(label: string): boolean {
  return simple.test(label)
}

/**
 * Gives list items a depth (0-based) from the sequence of their labels, so that "1, a, b, 2" nests alike in every format:
 * a new style of label goes one deeper, a known one returns. Equal styles nest where the file itself gives more depth.
 */
export function listLevels(blocks: readonly DraftBlock[]): (number | null)[] {
  const open: OpenList[] = []
  return blocks.map((block) => {
    if (block.role === 'heading' || (block.role === 'paragraph' && block.label !== null)) open.length = 0
    return block.role === 'listItem' ? place(block, open) : block.level
  })
}

function place({ label, level }: DraftBlock, open: OpenList[]): number {
  const candidates = stylesOf(label)
  const again = returnsTo(candidates, level, open)
  if (again >= 0) {
    open.length = again + 1
    open[again]!.value = valueIn(candidates, open[again]!.style)
    return again
  }
  const first = candidates.find(({ value }) => value === 1) ?? candidates[0]!
  const same = open.findIndex((list) => list.style === first.style && !isDeeper(level, list.depth))
  if (same >= 0) open.length = same
  open.push({ style: first.style, depth: level, value: first.value })
  return open.length - 1
}

/** Which open list the item goes on with: the one that it counts on from, at its own depth first; -1 where it starts a list. */
function returnsTo(candidates: readonly Candidate[], depth: number | null, open: readonly OpenList[]): number {
  const nextOf = (list: OpenList): boolean => candidates.some(({ style, value }) => list.style === style && (style === 'bullet' || value === list.value + 1))
  const atDepth = (list: OpenList): boolean => depth === null || list.depth === null || depth === list.depth
  const exact = open.findLastIndex((list) => nextOf(list) && atDepth(list))
  if (exact >= 0) return exact
  const counted = candidates[0]!.style === 'bullet' ? -1 : open.findLastIndex(nextOf)
  if (counted >= 0 || candidates.some(({ value }) => value === 1)) return counted
  return open.findLastIndex((list) => !isDeeper(depth, list.depth) && candidates.some(({ style, value }) => style === list.style && value > 1))
}

function isDeeper(depth: number | null, than: number | null): boolean {
  return depth !== null && than !== null && depth > than
}

interface Candidate {
  readonly style: LabelStyle
  readonly value: number
}

function valueIn(candidates: readonly Candidate[], style: LabelStyle): number {
  return candidates.find((candidate) => candidate.style === style)?.value ?? 0
}

/** The readings of a label; "i" is the first roman numeral or the ninth letter. */
function stylesOf(label: string | null): readonly Candidate[] {
  if (label === null) return [{ style: 'bullet', value: 0 }]
  if (/^\d+$/u.test(label)) return [{ style: 'number', value: Number(label) }]
  const lower = label.toLowerCase()
  const small = label === lower
  const letters: Candidate[] = /^([a-z])\1?$/u.test(lower) ? [{ style: small ? 'letter' : 'capital', value: lower.charCodeAt(0) - 96 + 26 * (lower.length - 1) }] : []
  const romans: Candidate[] = /^[ivxl]+$/u.test(lower) ? [{ style: small ? 'roman' : 'capital-roman', value: romanValue(lower) }] : []
  const both = [...letters, ...romans]
  return both.length > 0 ? both : [{ style: small ? 'letter' : 'capital', value: 0 }]
}

function romanValue(numeral: string): number {
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 }
  return [...numeral].reduce((sum, sign, i) => {
    const value = values[sign]!
    return sum + (value < (values[numeral[i + 1] ?? ''] ?? 0) ? -value : value)
  }, 0)
}
