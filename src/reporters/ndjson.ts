import { escapeJson } from './neutral.js'
import type { LongReporter } from './reporter.js'
import { buildTables } from './tables/build-tables.js'
import { tables, tablesVersion, type TableName } from './tables/columns.js'
import type { Row } from './tables/place-cells.js'
import { lineTypes } from './tables/tables-schema.js'

/** The tables as one stream of JSON lines: a meta line first, then every row with its `type` and every column of its table. */
export const ndjson: LongReporter = {
  kind: 'whole',
  long: true,
  *render(report, context) {
    yield line({ type: 'meta', schema_version: tablesVersion })
    const rows = buildTables(report, context)
    for (const name of tableNames) for (const row of rows[name]) yield line(typed(name, row))
  },
}

const tableNames: readonly TableName[] = ['runs', 'rules', 'documents', 'results', 'findings', 'history']

function typed(name: TableName, row: Row): Row {
  return Object.fromEntries([['type', lineTypes[name]], ...tables[name].map((column) => [column.name, row[column.name] ?? null])])
}

function line(row: Row): string {
  return `${escapeJson(JSON.stringify(row))}\n`
}
