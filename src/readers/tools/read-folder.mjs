#!/usr/bin/env node
// Reads every file of the folders given and tells how each ended: node src/readers/tools/read-folder.mjs FOLDER... (after npm run build)
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { defaultReadOptions } from '../../../dist/src/document/source-block.js'
import { readDocument } from '../../../dist/src/readers/index.js'

const files = (path) => (statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => files(join(path, name))) : [path])
const tally = new Map()
const slow = []
for (const file of process.argv.slice(2).flatMap(files)) {
  const start = performance.now()
  const end = await outcome(file)
  slow.push({ ms: Math.round(performance.now() - start), file })
  tally.set(end, (tally.get(end) ?? 0) + 1)
  if (end.startsWith('CRASH')) console.error(file, end)
}
console.table([...tally].sort().map(([end, count]) => ({ end, count })))
console.table(slow.sort((a, b) => b.ms - a.ms).slice(0, 5))
console.log(`${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)

async function outcome(file) {
  try {
    const { format, notices } = await readDocument(readFileSync(file), file, defaultReadOptions)
    const lossy = notices.filter((notice) => notice.lossy).map(({ code }) => code)
    return `read as ${format}${lossy.length > 0 ? `, with loss: ${lossy.join(', ')}` : ''}`
  } catch (error) {
    return error.name === 'ReadError' ? `refused: ${error.code}` : `CRASH: ${error.stack}`
  }
}
