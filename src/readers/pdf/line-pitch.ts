import type { Line } from './line.js'

/** The usual distance between the baselines of a paragraph, by font size. */
export type LinePitch = (size: number) => number

/** Measures the pitch on lines that fill their column, as only a line in mid-paragraph must; 1.2 times the size where none does. */
export function linePitch(lines: readonly Line[]): LinePitch {
  const counts = new Map<number, Map<number, number>>()
  lines.slice(1).forEach((line, i) => {
    const before = lines[i]!
    const distance = line.y - before.y
    const plausible = line.region === before.region && Math.abs(line.size - before.size) < 0.5 && distance > 0.8 * line.size && distance < 2.6 * line.size
    if (!plausible || before.x1 < before.right - 0.15 * (before.right - before.left)) return
    const own = counts.get(bucket(line.size)) ?? new Map<number, number>()
    counts.set(bucket(line.size), own)
    own.set(Math.round(distance * 2) / 2, (own.get(Math.round(distance * 2) / 2) ?? 0) + 1)
  })
  const modes = new Map([...counts].map(([size, own]) => [size, [...own].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]![0]]))
  return (size) => modes.get(bucket(size)) ?? 1.2 * size
}

function bucket(size: number): number {
  return Math.round(size * 2)
}
