// Puts the JSON Schemas that the package exports as klachtlint/schema/*.json into dist: those that are files, and that of the tables,
// which follows from their columns.
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tablesSchema } from '../../dist/src/reporters/tables/tables-schema.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const folders = ['src/reporters/schema', 'src/cli/config/schema'].map((folder) => join(root, folder))
const to = join(root, 'dist/schema')

mkdirSync(to, { recursive: true })
for (const from of folders) for (const name of readdirSync(from).filter((file) => file.endsWith('.schema.json'))) copyFileSync(join(from, name), join(to, name))
writeFileSync(join(to, 'tables.schema.json'), `${JSON.stringify(tablesSchema(), null, 2)}\n`)
