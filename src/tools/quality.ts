// Measures the judgement on the sentence bank: `npm run quality [-- --rule=ID] [--list]`. The held half is only ever counted, never listed.
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { measureBank, type BankFile, type BankRow } from '../testing/measure-bank.js'

const flags = process.argv.slice(2)
const only = flags.find((flag) => flag.startsWith('--rule='))?.slice(7).split(',')
const list = flags.includes('--list')
const folder = new URL('../../fixtures/sentences/', import.meta.url)

const rows: BankRow[] = []
for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml')).sort()) {
  const bank = parse(readFileSync(new URL(file, folder), 'utf8')) as BankFile
  if (only !== undefined && !only.includes(bank.rule)) continue
  for (const row of measureBank(bank)) {
    rows.push(row)
    if (list) for (const line of row.openFailures) console.log(`${row.rule} ${row.language} ${line}`)
  }
}
const show = (row: Omit<BankRow, 'openFailures'>): string =>
  `${row.rule.padEnd(28)} ${row.language}  open: met ${share(row.open.met)} false ${share(row.open.falseMet)} exact ${share(row.open.exact)}   held: met ${share(row.held.met)} false ${share(row.held.falseMet)} exact ${share(row.held.exact)}`
for (const row of rows) console.log(show(row))
for (const language of ['nl', 'en'] as const) console.log(show(total(rows.filter((row) => row.language === language), language)))

function share([part, whole]: readonly [number, number]): string {
  return `${String(part).padStart(4)}/${String(whole).padEnd(4)} ${whole === 0 ? '  -  ' : `${((100 * part) / whole).toFixed(1).padStart(5)}%`}`
}

function total(all: readonly BankRow[], language: 'nl' | 'en'): Omit<BankRow, 'openFailures'> {
  const add = (half: 'open' | 'held', figure: 'met' | 'falseMet' | 'exact'): readonly [number, number] =>
    all.reduce<readonly [number, number]>(([a, b], row) => [a + row[half][figure][0], b + row[half][figure][1]], [0, 0])
  const half = (name: 'open' | 'held') => ({ met: add(name, 'met'), falseMet: add(name, 'falseMet'), exact: add(name, 'exact') })
  return { rule: 'ALL', language, open: half('open'), held: half('held') }
}
