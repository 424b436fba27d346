import { around, type Box, type Ruling } from './page-text.js'

/** Ruling lines that touch each other, or horizontal ones of equal width below each other. */
export interface Frame extends Box {
  readonly horizontal: readonly Ruling[]
  readonly vertical: readonly Ruling[]
}

const near = 3

/** Groups the ruling lines of a page into frames; pieces of one line are first made whole. */
export function rulingFrames(rulings: readonly Ruling[]): Frame[] {
  const horizontal = mergeCollinear(rulings.filter(isHorizontal), 'y0', 'x0', 'x1')
  const vertical = mergeCollinear(rulings.filter((ruling) => !isHorizontal(ruling)), 'x0', 'y0', 'y1')
  const groups = touching(horizontal, vertical)
  const [framed, loose] = [groups.filter(({ vertical: lines }) => lines.length > 0), groups.filter(({ vertical: lines }) => lines.length === 0)]
  return [...framed, ...sameWidth(loose.flatMap((group) => group.horizontal))]
}

export function isHorizontal({ x0, y0, x1, y1 }: Ruling): boolean {
  return x1 - x0 >= y1 - y0
}

type Edge = 'x0' | 'x1' | 'y0' | 'y1'

function mergeCollinear(rulings: readonly Ruling[], across: Edge, from: Edge, to: Edge): Ruling[] {
  const merged: Ruling[] = []
  const sorted = [...rulings].sort((a, b) => Math.round(a[across]) - Math.round(b[across]) || a[from] - b[from])
  for (const ruling of sorted) {
    const index = merged.findLastIndex((other, i) => i >= merged.length - 12 && Math.abs(other[across] - ruling[across]) <= 1.5 && ruling[from] <= other[to] + near && ruling[to] >= other[from] - near)
    if (index < 0) merged.push(ruling)
    else merged[index] = around([merged[index]!, ruling])
  }
  return merged
}

interface Group {
  readonly horizontal: Ruling[]
  readonly vertical: Ruling[]
}

function touching(horizontal: readonly Ruling[], vertical: readonly Ruling[]): Frame[] {
  const all = [...horizontal, ...vertical]
  const parent = all.map((_, i) => i)
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!
    return i
  }
  horizontal.forEach((a, i) => vertical.forEach((b, j) => {
    if (meet(a, b)) parent[root(i)] = root(horizontal.length + j)
  }))
  const groups = new Map<number, Group>()
  all.forEach((ruling, i) => {
    const group = groups.get(root(i)) ?? { horizontal: [], vertical: [] }
    groups.set(root(i), group)
    group[i < horizontal.length ? 'horizontal' : 'vertical'].push(ruling)
  })
  return [...groups.values()].map(frameOf)
}

function meet(a: Box, b: Box): boolean {
  return a.x0 <= b.x1 + near && b.x0 <= a.x1 + near && a.y0 <= b.y1 + near && b.y0 <= a.y1 + near
}

function sameWidth(lines: readonly Ruling[]): Frame[] {
  const groups: Ruling[][] = []
  for (const line of [...lines].sort((a, b) => a.y0 - b.y0)) {
    const group = groups.find(([head]) => Math.abs(head!.x0 - line.x0) <= near && Math.abs(head!.x1 - line.x1) <= near)
    if (group === undefined) groups.push([line])
    else group.push(line)
  }
  return groups.map((group) => frameOf({ horizontal: group, vertical: [] }))
}

function frameOf({ horizontal, vertical }: Group): Frame {
  return { ...around([...horizontal, ...vertical]), horizontal, vertical }
}
