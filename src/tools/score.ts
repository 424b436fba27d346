// Scores the judgement on labelled contracts: `npx tsx src/tools/score.ts DIR [--only=ID,ID] [--list]` writes /tmp/klachtlint-report.json for a scorer and prints per-rule figures.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultReadOptions } from '../document/source-block.js'
import { check } from '../engine/check.js'

const dir = process.argv[2]!
const out = process.argv[3] ?? '/tmp/klachtlint-report.json'
const documents = []
for (const name of readdirSync(dir).filter((file) => file.endsWith('.md')).sort()) {
  documents.push(await check({ name, bytes: new Uint8Array(readFileSync(join(dir, name))) }, { language: null, kinds: null, commissioner: null, ombudsman: null, asOf: null, read: defaultReadOptions, supplied: [] }))
}
writeFileSync(out, JSON.stringify({ documents }))
for (const { path, kinds, commissioner, provider } of documents) console.log(path, kinds.map(({ id }) => id).join(','), '|', commissioner, '|', provider)
