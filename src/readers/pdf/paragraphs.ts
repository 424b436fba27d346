import type { CellPlace } from '../../document/source-block.js'
import type { FlowItem, FlowTable } from './document-flow.js'
import type { Line } from './line.js'
import type { LinePitch } from './line-pitch.js'
import { breaksBefore, opensLabel } from './paragraph-break.js'

/** The lines of one paragraph, with the table cell that holds it. */
export interface Paragraph {
  readonly lines: readonly Line[]
  readonly cell: CellPlace | null
}

/** Cuts the flow into paragraphs; one that goes on in the next column or page stays whole. */
export function paragraphsOf(flow: readonly FlowItem[], pitch: LinePitch): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let open: Line[] = []
  let tables = 0
  const close = (): void => {
    if (open.length > 0) paragraphs.push({ lines: open, cell: null })
    open = []
  }
  for (const item of flow) {
    if (item.kind === 'table') {
      close()
      for (const paragraph of cellParagraphs(item, tables++, pitch)) paragraphs.push(paragraph)
    } else {
      if (open.length > 0 && breaksBefore(open, item.line, pitch)) close()
      open.push(item.line)
    }
  }
  close()
  return paragraphs
}

function cellParagraphs(table: FlowTable, number: number, pitch: LinePitch): Paragraph[] {
  const rows = [...new Set(table.cells.map(({ row }) => row))].sort((a, b) => a - b)
  const head = hasHead(table, rows[0] ?? 0)
  return table.cells.flatMap(({ row, column, lines }) => {
    const cell = { table: number, row: rows.indexOf(row), column, head: head && row === rows[0] }
    return cellLines(lines, pitch).map((own) => ({ lines: own, cell }))
  })
}

/** Inside a narrow cell the lines are too short to show where they were broken on purpose; only gaps, labels and bullets part them. */
function cellLines(lines: readonly Line[], pitch: LinePitch): Line[][] {
  const parts: Line[][] = []
  for (const line of lines) {
    const last = parts.at(-1)
    const before = last?.at(-1)
    const gap = before !== undefined && before.region === line.region && line.y - before.y > Math.max(pitch(line.size), 1.2 * line.size) + 0.3 * line.size
    if (last === undefined || gap || (opensLabel(line) && breaksBefore(last, line, pitch))) parts.push([line])
    else last.push(line)
  }
  return parts
}

/** A PDF does not mark head rows: the first row is one when it is bold, or when all its cells are short and below it stand sentences. */
function hasHead({ cells }: FlowTable, first: number): boolean {
  const head = cells.filter(({ row }) => row === first)
  const rest = cells.filter(({ row }) => row !== first)
  if (head.length < 2 || rest.length === 0) return false
  const lines = head.flatMap((cell) => cell.lines)
  if (lines.every(({ bold }) => bold) && rest.some((cell) => cell.lines.some(({ bold }) => !bold))) return true
  const short = head.every((cell) => cell.lines.length <= 2 && !/(?<!^n[ro])[.;:]$|^\d/iu.test(textOf(cell.lines)) && textOf(cell.lines).length <= 40)
  const numbered = rest.filter(({ column }) => column === head[0]!.column).every((cell) => /^[A-Z]{0,3}-?\d/u.test(textOf(cell.lines)))
  return short && (numbered || rest.some((cell) => textOf(cell.lines).length > 40))
}

function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join(' ')
}
