import { tables, type CellType, type Column, type TableName } from './columns.js'

/** The `type` of a line of NDJSON by the table it belongs to. */
export const lineTypes: Readonly<Record<TableName, string>> = { runs: 'run', documents: 'document', results: 'result', findings: 'finding', rules: 'rule', history: 'history' }

const cellSchemas: Readonly<Record<CellType, object>> = {
  text: { type: 'string' },
  integer: { type: 'integer', minimum: 0 },
  share: { type: 'number', minimum: 0, maximum: 1 },
  boolean: { type: 'boolean' },
  date: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  time: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$' },
}

/** JSON Schema 2020-12 of one line of NDJSON; its descriptions are the data dictionary of the CSV files too. */
export function tablesSchema(): object {
  const names = Object.keys(tables) as TableName[]
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:klachtlint:schema:tables:1',
    title: 'klachtlint tables',
    description: 'One line of the NDJSON report: a meta line first, then a row of one of the tables. The CSV report has the same columns without "type".',
    oneOf: [{ $ref: '#/$defs/meta' }, ...names.map((name) => ({ $ref: `#/$defs/${name}` }))],
    $defs: {
      meta: closed({ type: { const: 'meta' }, schema_version: { type: 'string' } }),
      ...Object.fromEntries(names.map((name) => [name, rowSchema(name)])),
    },
  }
}

function rowSchema(name: TableName): object {
  return closed({ type: { const: lineTypes[name] }, ...Object.fromEntries(tables[name].map((column) => [column.name, cellSchema(column)])) })
}

function cellSchema({ type, nullable, about }: Column): object {
  const schema = cellSchemas[type]
  return nullable ? { description: about, anyOf: [schema, { type: 'null' }] } : { description: about, ...schema }
}

function closed(properties: Readonly<Record<string, object>>): object {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false }
}
