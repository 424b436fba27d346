import { foldTitle } from './outline-depths.js'
import type { Line } from './line.js'

/** The heading level (1-based) of the lines of a paragraph, or null when they are no heading by outline or size. */
export type HeadingLevel = (lines: readonly Line[]) => number | null

const longest = 160
const clearlyLarger = 1.12

/** Headings by the outline of the file, and by a font clearly larger than that of the body; the largest size has level 1. */
export function headingLevels(lines: readonly Line[], outline: ReadonlyMap<string, number>): HeadingLevel {
  const body = bodySize(lines)
  const sizes = [...new Set(lines.filter(({ size }) => size > clearlyLarger * body).map(({ size }) => Math.round(size)))].sort((a, b) => b - a)
  return (own) => {
    const text = own.map((line) => line.text).join(' ')
    if (text.length > longest || own.length > 4) return null
    const depth = outline.get(foldTitle(text))
    if (depth !== undefined) return depth
    if (own[0]!.size <= clearlyLarger * body || /[.;:,]$/u.test(text) || !/\p{L}{2}/u.test(text)) return null
    return Math.max(1, sizes.indexOf(Math.round(own[0]!.size)) + 1)
  }
}

/** The font size in which most letters are set. */
export function bodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) letters.set(Math.round(size * 2) / 2, (letters.get(Math.round(size * 2) / 2) ?? 0) + text.length)
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 11
}
