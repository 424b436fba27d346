import type { Box } from './page-text.js'

/** An affine map as PDF writes it (ISO 32000-1 §8.3.3): x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** The map that does `first` and then `then`. */
export function chain(first: Matrix, then: Matrix): Matrix {
  const [a, b, c, d, e, f] = first
  const [A, B, C, D, E, F] = then
  return [A * a + C * b, B * a + D * b, A * c + C * d, B * c + D * d, A * e + C * f + E, B * e + D * f + F]
}

/** The box around a box under a map. */
export function mapBox({ x0, y0, x1, y1 }: Box, matrix: Matrix): Box {
  const corners = [[x0, y0], [x1, y0], [x0, y1], [x1, y1]].map(([x, y]) => mapPoint(x!, y!, matrix))
  const xs = corners.map(([x]) => x)
  const ys = corners.map(([, y]) => y)
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) }
}

export function mapPoint(x: number, y: number, [a, b, c, d, e, f]: Matrix): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

/** Quarter turns, clockwise, of text that runs along (dx, dy) in a frame whose y grows downwards; null at another angle. */
export function quarterTurns(dx: number, dy: number): 0 | 1 | 2 | 3 | null {
  const length = Math.hypot(dx, dy)
  if (length === 0) return 0
  const near = (value: number): boolean => value / length > 0.995
  return near(dx) ? 0 : near(dy) ? 1 : near(-dx) ? 2 : near(-dy) ? 3 : null
}

/** The map that sets text of so many quarter turns upright on a page of this size, and its inverse. */
export function uprightFrame(turns: 0 | 1 | 2 | 3, width: number, height: number): { readonly to: Matrix; readonly back: Matrix } {
  switch (turns) {
    case 0: return { to: identity, back: identity }
    case 1: return { to: [0, -1, 1, 0, 0, width], back: [0, 1, -1, 0, width, 0] }
    case 2: return { to: [-1, 0, 0, -1, width, height], back: [-1, 0, 0, -1, width, height] }
    case 3: return { to: [0, 1, -1, 0, height, 0], back: [0, -1, 1, 0, 0, height] }
  }
}
