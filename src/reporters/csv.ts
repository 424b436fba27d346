import { neutral } from './neutral.js'
import type { CsvStyle, LongFilesReporter } from './reporter.js'
import { buildTables } from './tables/build-tables.js'
import { tables, type Column, type TableName } from './tables/columns.js'
import type { Cell, Row } from './tables/place-cells.js'

const byteOrderMark = '\ufeff'
/** What a spreadsheet takes for a formula (OWASP, CSV injection). */
const formulaOpening = /^[=+\-@\t\r]/u

/** The tables as CSV files (RFC 4180) for a folder or a zip; a cell that a spreadsheet would run opens with an apostrophe. */
export const csv: LongFilesReporter = {
  kind: 'files',
  long: true,
  *render(report, context) {
    const rows = buildTables(report, context)
    for (const name of Object.keys(tables) as TableName[]) yield { name: `${name}.csv`, pieces: tableLines(tables[name], rows[name], context.csv) }
  },
}

function* tableLines(columns: readonly Column[], rows: Iterable<Row>, { separator, bom }: CsvStyle): Generator<string> {
  yield `${bom ? byteOrderMark : ''}${columns.map((column) => column.name).join(separator)}\r\n`
  for (const row of rows) yield `${columns.map((column) => cellText(row[column.name] ?? null, column, separator)).join(separator)}\r\n`
}

function cellText(cell: Cell, { type }: Column, separator: string): string {
  if (cell === null) return ''
  const shown = type === 'text' ? guarded(neutral(String(cell))) : String(cell)
  return /["\r\n]/u.test(shown) || shown.includes(separator) ? `"${shown.replaceAll('"', '""')}"` : shown
}

function guarded(text: string): string {
  return formulaOpening.test(text) ? `'${text}` : text
}
