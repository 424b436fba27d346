import type { CellPlace, RevisionView } from '../../document/source-block.js'
import type { Change } from './text-collector.js'
import { elementsOf, numberOf, switchOf, valueOf, type XmlElement } from './xml-element.js'

interface OpenTable {
  number: number
  row: number
  column: number
  span: number
  head: boolean
  /** A table of one column is a frame around text: its paragraphs are body text. */
  frame: boolean
  rowChange: Change | null
  cellChange: Change | null
  merged: boolean
}

const unchanged = { rowChange: null, cellChange: null, merged: false }

/** Follows tables, rows and cells, nested ones too, and says where a paragraph stands. Tables are numbered through the document. */
export class TableStack {
  private readonly open: OpenTable[] = []

  constructor(private readonly view: RevisionView, private readonly numbers: { tables: number }) {}

  enter(name: string): void {
    const table = this.open.at(-1)
    if (name === 'w:tbl') this.open.push({ number: this.numbers.tables++, row: -1, column: 0, span: 1, head: false, frame: false, ...unchanged })
    else if (name === 'w:tr' && table !== undefined) Object.assign(table, { row: table.row + 1, column: 0, span: 1, head: false, ...unchanged })
    else if (name === 'w:tc' && table !== undefined) Object.assign(table, { span: 1, cellChange: null, merged: false })
  }

  leave(name: string): void {
    const table = this.open.at(-1)
    if (name === 'w:tbl') this.open.pop()
    else if (name === 'w:tc' && table !== undefined) table.column += table.span
  }

  grid(columns: XmlElement): void {
    const table = this.open.at(-1)
    if (table !== undefined) table.frame = elementsOf(columns, 'w:gridCol').length === 1
  }

  row(properties: XmlElement): void {
    const table = this.open.at(-1)
    if (table === undefined) return
    table.head = switchOf(properties, 'w:tblHeader') ?? false
    table.column += numberOf(properties, 'w:gridBefore') ?? 0
    table.rowChange = this.changeIn(properties, 'w:ins', 'w:del')
  }

  /** A cell that goes on a merged one (`vMerge` without "restart") shows nothing of its own. */
  cell(properties: XmlElement): void {
    const table = this.open.at(-1)
    if (table === undefined) return
    table.span = Math.min(Math.max(1, numberOf(properties, 'w:gridSpan') ?? 1), 1000)
    table.merged = elementsOf(properties).some(({ name }) => (name === 'w:vMerge' || name === 'w:hMerge') && valueOf(properties, name) !== 'restart')
    table.cellChange = this.changeIn(properties, 'w:cellIns', 'w:cellDel')
  }

  /** How many tables with cells stand around the paragraph at hand. */
  get depth(): number {
    return this.open.filter(({ frame }) => !frame).length
  }

  /** True inside any table, a frame around text too. */
  get isInside(): boolean {
    return this.open.length > 0
  }

  /** The place of the paragraph at hand; null outside tables. */
  get place(): CellPlace | null {
    const table = this.open.findLast(({ frame }) => !frame)
    return table === undefined ? null : { table: table.number, row: Math.max(0, table.row), column: table.column, head: table.head }
  }

  /** The tracked change of the row or cell around the paragraph at hand; one that takes it away before any other. */
  get change(): Change | null {
    const changes = this.open.flatMap(({ rowChange, cellChange }) => [rowChange, cellChange]).filter((change) => change !== null)
    return changes.find(({ gone }) => gone) ?? changes.at(-1) ?? null
  }

  /** True inside a cell that is merged away. */
  get isMerged(): boolean {
    return this.open.some(({ merged }) => merged)
  }

  private changeIn(properties: XmlElement, inserted: string, deleted: string): Change | null {
    const [mark] = elementsOf(properties).filter(({ name }) => name === inserted || name === deleted)
    if (mark === undefined) return null
    const { 'w:author': author = null, 'w:date': date = null } = mark.attributes
    const insertion = mark.name === inserted
    return { kind: insertion ? 'insertion' : 'deletion', author, date, gone: this.view === (insertion ? 'rejected' : 'accepted') }
  }
}
