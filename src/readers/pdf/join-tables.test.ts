import { describe, expect, it } from 'vitest'
import type { FlowTable } from './document-flow.js'
import { joinTables } from './join-tables.js'
import { linesOf } from './testing/page-of.js'

function table(page: number, left: number, rows: readonly (readonly (string | null)[])[]): FlowTable {
  const cells = rows.flatMap((row, i) => row.flatMap((text, column) => (text === null ? [] : [{ row: i, column, lines: linesOf([text]) }])))
  return { kind: 'table', page, columns: [left, left + 100], left, right: left + 220, cells }
}

function joined(...tables: readonly FlowTable[]): { rows: string[][]; repeatedHeads: number } {
  const { flow, repeatedHeads } = joinTables(tables)
  return {
    repeatedHeads,
    rows: flow.map((item) => (item.kind === 'table' ? item.cells.map(({ row, column, lines }) => `${row},${column} ${lines.map(({ text }) => text).join(' ')}`) : [])),
  }
}

describe('joinTables', () => {
  it('joins a table over pages and columns, drops the repeated head and closes a cut row', () => {
    expect(joined(
      table(1, 50, [['Nr.', 'Eis'], ['1', 'Klachten worden']]),
      table(2, 50, [['Nr.', 'Eis'], [null, 'geregistreerd.'], ['2', 'Elk kwartaal']]),
      table(2, 300, [['3', 'Elk jaar']]),
    )).toEqual({ repeatedHeads: 1, rows: [['0,0 Nr.', '0,1 Eis', '1,0 1', '1,1 Klachten worden geregistreerd.', '2,0 2', '2,1 Elk kwartaal', '3,0 3', '3,1 Elk jaar']] })
  })

  it('leaves tables apart that stand below each other or differ in columns', () => {
    expect(joined(table(1, 50, [['1', 'a']]), table(1, 50, [['2', 'b']])).rows).toHaveLength(2)
    expect(joined(table(1, 50, [['1', 'a']]), { ...table(2, 50, [['2', 'b']]), columns: [50, 190] }).rows).toHaveLength(2)
  })

  it('starts a new row where the first cell starts anew', () => {
    expect(joined(table(1, 50, [['Nr.', 'Stuk']]), table(2, 50, [['1', 'bijgevoegd']])).rows).toEqual([['0,0 Nr.', '0,1 Stuk', '1,0 1', '1,1 bijgevoegd']])
  })
})
