import { describe, expect, it } from 'vitest'
import { alignedTables } from './aligned-tables.js'
import { pageOf, piece, ruling } from './testing/page-of.js'
import type { Piece } from './page-text.js'
import { ruledTables } from './ruled-tables.js'
import type { RawTable } from './table.js'
import { textRows } from './text-rows.js'

function grid(table: RawTable | undefined): string[] {
  return (table?.cells ?? []).map(({ row, column, pieces }) => `${row},${column} ${pieces.map(({ text }) => text).join(' ')}`)
}

const twoColumns = [piece('Nr.', 55, 112), piece('Eis', 105, 112), piece('1', 55, 132), piece('Klachten worden', 105, 132), piece('geregistreerd', 105, 144), piece('2', 55, 162), piece('Elk kwartaal', 105, 162)]
const acrossAt = (...ys: number[]) => ys.map((y) => ruling(50, y, 300, y))

describe('ruledTables', () => {
  it('finds the cells between ruling lines, a cell of two lines as one', () => {
    const rulings = [...acrossAt(100, 120, 150, 170), ...[50, 100, 300].map((x) => ruling(x, 100, x, 170))]
    expect(grid(ruledTables(pageOf(twoColumns, { rulings }))[0])).toEqual(['0,0 Nr.', '0,1 Eis', '1,0 1', '1,1 Klachten worden geregistreerd', '2,0 2', '2,1 Elk kwartaal'])
  })

  it('gives a merged cell once, at its top left', () => {
    const rulings = [...acrossAt(100, 120, 140), ruling(50, 100, 50, 140), ruling(300, 100, 300, 140), ruling(150, 120, 150, 140)]
    const pieces = [piece('Eisen aan klachtbehandeling', 60, 115), piece('K-1', 60, 135), piece('register', 160, 135)]
    expect(grid(ruledTables(pageOf(pieces, { rulings }))[0])).toEqual(['0,0 Eisen aan klachtbehandeling', '1,0 K-1', '1,1 register'])
  })

  it('finds rows between horizontal lines, and the last row below the last line', () => {
    const [table] = ruledTables(pageOf([...twoColumns, piece('Partijen tekenen hieronder voor akkoord met dit alles.', 50, 195)], { rulings: acrossAt(100, 120, 150) }))
    expect(grid(table)).toEqual(['0,0 Nr.', '0,1 Eis', '1,0 1', '1,1 Klachten worden geregistreerd', '2,0 2', '2,1 Elk kwartaal'])
  })

  it('leaves a heading between two tables out of both', () => {
    const second = twoColumns.map((own): Piece => ({ ...own, y: own.y + 110, y0: own.y0 + 110, y1: own.y1 + 110 }))
    const tables = ruledTables(pageOf([...twoColumns, piece('B2 Chauffeurs', 50, 195), ...second], { rulings: acrossAt(100, 120, 150, 210, 230, 260) }))
    expect(tables).toHaveLength(2)
    expect(tables.flatMap(grid).join()).not.toContain('Chauffeurs')
  })

  it('takes text in a frame, and clauses between two lines, for no table', () => {
    const box = [...acrossAt(100, 170), ruling(50, 100, 50, 170), ruling(300, 100, 300, 170)]
    expect(ruledTables(pageOf([piece('Let op: deze bijlage is nog niet vastgesteld.', 60, 120), piece('Zie artikel 9.', 60, 132)], { rulings: box }))).toEqual([])
    const clauses = [piece('5.1', 50, 120), piece('Aanbieder registreert klachten.', 90, 120), piece('5.2', 50, 134), piece('Aanbieder rapporteert.', 90, 134)]
    expect(ruledTables(pageOf(clauses, { rulings: acrossAt(100, 150) }))).toEqual([])
  })
})

describe('alignedTables', () => {
  const table = (pieces: readonly Piece[]): RawTable | undefined => {
    const part = alignedTables(textRows(pieces), pageOf(pieces)).find(({ kind }) => kind === 'table')
    return part?.kind === 'table' ? part.table : undefined
  }

  it('finds a table by cells that start at the same places', () => {
    expect(grid(table([piece('Product', 50, 100), piece('Tarief', 200, 100), piece('Begeleiding', 50, 114), piece('61 euro', 200, 114), piece('Dagbesteding', 50, 128), piece('44 euro', 200, 128)]))).toEqual([
      '0,0 Product', '0,1 Tarief', '1,0 Begeleiding', '1,1 61 euro', '2,0 Dagbesteding', '2,1 44 euro',
    ])
  })

  it('takes labels, bullets and lines of contents for no cells', () => {
    const list = (first: (i: number) => string) => [0, 1, 2, 3].flatMap((i) => [piece(first(i), 50, 100 + 14 * i), piece('Aanbieder registreert klachten', 90, 100 + 14 * i)])
    expect(table(list((i) => `5.${i}`))).toBeUndefined()
    expect(table(list(() => '•'))).toBeUndefined()
    expect(table([1, 2, 3, 4].flatMap((i) => [piece('Klachten', 50, 100 + 14 * i), piece(`${i}`, 400, 100 + 14 * i)]))).toBeUndefined()
  })
})
