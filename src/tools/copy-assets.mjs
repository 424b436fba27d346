// Copies what the compiler leaves alone into dist: the JSON Schemas that the package exports as klachtlint/schema/*.json.
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const from = join(root, 'src/reporters/schema')
const to = join(root, 'dist/schema')

mkdirSync(to, { recursive: true })
for (const name of readdirSync(from).filter((file) => file.endsWith('.schema.json'))) copyFileSync(join(from, name), join(to, name))
