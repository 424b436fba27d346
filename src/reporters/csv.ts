import { neutral } from './neutral.js'
import type { CsvStyle, FilesReporter } from './reporter.js'
import { buildTables } from './tables/build-tables.js'
import { tables, type Column, type TableName } from './tables/columns.js'
import type { Cell, Row } from './tables/place-cells.js'

const byteOrderMark = '\ufeff'
/** What a spreadsheet takes for a formula (OWASP, CSV injection). */
const formulaOpening = /^[=+\-@\t\r]/u

/** The tables as CSV files (RFC 4180) for a folder or a zip; a cell that a spreadsheet would run opens with an apostrophe. */
export const csv: FilesReporter = {
  kind: 'files',
  *render(report, context) {
    const rows = buildTables(report, context)
    for (const name of Object.keys(tables) as TableName[]) yield { name: `${name}.csv`, text: tableText(tables[name], rows[name], context.csv) }
  },
}

function tableText(columns: readonly Column[], rows: Iterable<Row>, { separator, bom }: CsvStyle): string {
  const lines = [columns.map((column) => column.name).join(separator)]
  for (const row of rows) lines.push(columns.map((column) => cellText(row[column.name] ?? null, column, separator)).join(separator))
  return (bom ? byteOrderMark : '') + lines.map((line) => `${line}\r\n`).join('')
}

function cellText(cell: Cell, { type }: Column, separator: string): string {
  if (cell === null) return ''
  const shown = type === 'text' ? guarded(neutral(String(cell))) : String(cell)
  return /["\r\n]/u.test(shown) || shown.includes(separator) ? `"${shown.replaceAll('"', '""')}"` : shown
}

function guarded(text: string): string {
  return formulaOpening.test(text) ? `'${text}` : text
}
