import { describe, expect, it } from 'vitest'
import { splitColumns, type Placed } from './columns.js'

interface Named extends Placed {
  readonly name: string
}

function rows(name: string, x0: number, x1: number, from: number, count: number): Named[] {
  return Array.from({ length: count }, (_, i) => ({ name: `${name}${i + 1}`, x0, x1: i % 4 === 3 ? x1 - 20 : x1, y0: from + 13 * i, y1: from + 13 * i + 10, rows: 1 }))
}

function order(items: readonly Named[], hint: number | null = null): string[] {
  return splitColumns(items, hint).map(({ items: own, column, columns }) => `${column}/${columns} ${own.map(({ name }) => name).join(' ')}`)
}

describe('splitColumns', () => {
  it('reads two columns one after the other, between headings over the full width', () => {
    const page = [...rows('title', 50, 500, 40, 1), ...rows('l', 50, 270, 60, 6), ...rows('r', 310, 530, 60, 6), ...rows('wide', 60, 520, 150, 1), ...rows('m', 50, 270, 170, 5), ...rows('s', 310, 530, 170, 5)]
    expect(order(page)).toEqual([
      '0/1 title1', '0/2 l1 l2 l3 l4 l5 l6', '1/2 r1 r2 r3 r4 r5 r6', '0/1 wide1', '0/2 m1 m2 m3 m4 m5', '1/2 s1 s2 s3 s4 s5',
    ])
  })

  it('reads three columns', () => {
    expect(order([...rows('a', 50, 180, 60, 9), ...rows('b', 210, 340, 60, 9), ...rows('c', 370, 500, 60, 9)]).map((region) => region.slice(0, 6))).toEqual(['0/3 a1', '1/3 b1', '2/3 c1'])
  })

  it('leaves a page of one column whole, short lines and all', () => {
    expect(order([...rows('p', 50, 500, 60, 20), ...rows('q', 50, 200, 330, 3)])).toHaveLength(1)
  })

  it('does not take the cells of a table for columns', () => {
    const ragged = rows('cell', 50, 250, 60, 8).map((row, i) => ({ ...row, x1: 80 + 10 * (i % 3) }))
    expect(order([...ragged, { ...ragged[0]!, x1: 250, y0: 170, y1: 180 }, ...rows('text', 300, 520, 60, 9)])).toHaveLength(1)
  })

  it('reads a last page with little text in its second column by the gutter of the other pages', () => {
    const page = [...rows('l', 50, 270, 60, 30), ...rows('r', 310, 530, 60, 2)]
    expect(order(page)).toHaveLength(1)
    expect(order(page, 288).map((region) => region.slice(0, 6))).toEqual(['0/2 l1', '1/2 r1'])
  })
})
