// Measures the judgement: `npm run quality [-- --rule=ID,ID] [--list] [--write]`. The held half is only ever counted, never listed; --write records the figures in fixtures/quality.json and README.md.
import { readFileSync, writeFileSync } from 'node:fs'
import type { BankFigures } from '../testing/measure-bank.js'
import { measureBanks, measureQuality } from '../testing/measure-quality.js'
import { qualityTable, withQuality } from '../testing/quality-table.js'

const flags = process.argv.slice(2)
const only = flags.find((flag) => flag.startsWith('--rule='))?.slice(7).split(',') ?? null
const root = new URL('../../', import.meta.url)

const rows = measureBanks(only)
if (flags.includes('--list')) for (const row of rows) for (const line of row.openFailures) console.log(`${row.rule} ${row.language} ${line}`)
for (const { rule, language, open, held } of rows) console.log(`${rule.padEnd(28)} ${language}  open: ${figures(open)}   held: ${figures(held)}`)
if (only === null) {
  const quality = await measureQuality(rows)
  console.log(qualityTable({ ...quality, bank: [] }).split('\n\n').at(-1))
  if (flags.includes('--write')) {
    const readme = new URL('README.md', root)
    writeFileSync(new URL('fixtures/quality.json', root), `${JSON.stringify(quality, null, 1)}\n`)
    writeFileSync(readme, withQuality(readFileSync(readme, 'utf8'), qualityTable(quality)))
  }
}

function figures({ met, falseMet, exact, harmed }: BankFigures): string {
  return `met ${share(met)} false ${share(falseMet)} exact ${share(exact)} harmed ${share(harmed)}`
}

function share([part, whole]: readonly [number, number]): string {
  return `${String(part).padStart(4)}/${String(whole).padEnd(4)} ${whole === 0 ? '  -  ' : `${((100 * part) / whole).toFixed(1).padStart(5)}%`}`
}
