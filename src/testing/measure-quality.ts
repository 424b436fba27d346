import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { parse } from 'yaml'
import { measureBank, type BankFigures, type BankFile, type BankRow } from './measure-bank.js'
import type { Language } from '../rule-api/rule.js'
import { measureCrossings, type AlsoMet, type Crossings } from './measure-crossings.js'
import { contractFigures, judgeLabelled, type ContractFigures, type ContractLabels } from './measure-contracts.js'

export const halves = ['open', 'held'] as const
export type Half = (typeof halves)[number]

/** What `fixtures/quality.json` records: counts per rule and language, figures per half of the own contracts. */
export interface Quality {
  readonly bank: readonly Omit<BankRow, 'openFailures'>[]
  readonly contracts: Readonly<Record<Half, ContractFigures>>
  readonly crossings: Readonly<Record<Language, Crossings>>
}

const fixtures = new URL('../../fixtures/', import.meta.url)

/** The sentence bank judged, a row per rule and language, with totals (rule "ALL") at the end; null for all rules. */
export function measureBanks(only: readonly string[] | null): readonly BankRow[] {
  const rows = readBanks(only).flatMap(({ bank, practice }) => measureBank(bank, practice))
  return [...rows, ...(['nl', 'en'] as const).map((language) => total(rows.filter((row) => row.language === language), language))]
}

/** The bank of each rule with its practice sentences, by file name; null for all rules. */
export function readBanks(only: readonly string[] | null): readonly { readonly bank: BankFile; readonly practice: BankFile | null }[] {
  const files = readdirSync(new URL('sentences/', fixtures)).filter((name) => name.endsWith('.yaml')).sort()
  return files.filter((name) => only === null || only.includes(name.slice(0, -'.yaml'.length)))
    .map((name) => ({ bank: readBank(name)!, practice: readBank(`practice/${name}`) }))
}

function readBank(name: string): BankFile | null {
  const file = new URL(`sentences/${name}`, fixtures)
  return existsSync(file) ? parse(readFileSync(file, 'utf8')) as BankFile : null
}

function total(rows: readonly BankRow[], language: BankRow['language']): BankRow {
  const add = (half: Half, figure: keyof BankFigures): readonly [number, number] =>
    rows.reduce<readonly [number, number]>(([part, whole], row) => [part + row[half][figure][0], whole + row[half][figure][1]], [0, 0])
  const sum = (half: Half): BankFigures => ({ met: add(half, 'met'), falseMet: add(half, 'falseMet'), exact: add(half, 'exact'), harmed: add(half, 'harmed') })
  return { rule: 'ALL', language, open: sum('open'), held: sum('held'), openFailures: [] }
}

/** The figures of the own labelled contracts of one half. */
export async function measureContracts(half: Half): Promise<ContractFigures> {
  const folder = new URL(`benchmark/${half}/`, fixtures)
  const judged = []
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.labels.json')).sort()) {
    const labels = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as ContractLabels
    judged.push(...(await judgeLabelled(new Uint8Array(readFileSync(new URL(labels.file, folder))), labels)))
  }
  return contractFigures(judged)
}

/** The sentences of other rules' banks that fulfil a rule too, by rule. */
export function readAlsoMet(): AlsoMet {
  const folder = new URL('sentences/also-met/', fixtures)
  const files = readdirSync(folder).map((name) => parse(readFileSync(new URL(name, folder), 'utf8')) as AlsoMetFile)
  return new Map(files.map(({ rule, nl, en }) => [rule, new Set([...(nl ?? []), ...(en ?? [])])]))
}

type AlsoMetFile = { readonly rule: string } & Readonly<Record<Language, readonly string[] | null>>

/** All figures, as they are recorded. */
export async function measureQuality(rows: readonly BankRow[]): Promise<Quality> {
  const banks = readBanks(null)
  const alsoMet = readAlsoMet()
  return {
    bank: rows.map(({ rule, language, open, held }) => ({ rule, language, open, held })),
    contracts: { open: await measureContracts('open'), held: await measureContracts('held') },
    crossings: { nl: measureCrossings(banks, alsoMet, 'nl'), en: measureCrossings(banks, alsoMet, 'en') },
  }
}
