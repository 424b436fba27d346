import { fingerprint } from '../engine/fingerprint.js'
import type { Language, Outcome } from '../rule-api/rule.js'
import { rules } from '../ruleset/index.js'
import type { Situation } from './mini-contract.js'
import { situationContext } from './rule-examples.js'

export interface BankCase extends Situation {
  readonly reason?: string
  readonly because?: string
}

/** A file of the sentence bank: per language, cases by expected outcome; `lookalike` expects `missing`. */
export type BankFile = { readonly rule: string } & Readonly<Record<Language, Readonly<Record<string, readonly BankCase[]>>>>

type Count = readonly [number, number]

export interface BankFigures {
  /** Fulfilling sentences judged met. */
  readonly met: Count
  /** All other sentences judged met. */
  readonly falseMet: Count
  readonly exact: Count
  /** Of the fulfilling sentences, those that some other rule takes for a violation. */
  readonly harmed: Count
}

export interface BankRow {
  readonly rule: string
  readonly language: Language
  readonly open: BankFigures
  readonly held: BankFigures
  /** One line per failure of the open half. */
  readonly openFailures: readonly string[]
}

/** The half a case belongs to: by a hash of its text, so that nobody chooses. */
export function halfOf(text: string): 'open' | 'held' {
  return parseInt(fingerprint(text).slice(-1), 16) % 2 === 0 ? 'open' : 'held'
}

/** Judges every case of a bank file by its rule, alone in a small contract; practice cases were written to learn from and are all open. */
export function measureBank(bank: BankFile, practice: BankFile | null): BankRow[] {
  const rule = rules.find(({ meta }) => meta.id === bank.rule)
  if (rule === undefined) return []
  const rows: BankRow[] = []
  for (const language of ['nl', 'en'] as const) {
    const failures: string[] = []
    const tally = { open: newFigures(), held: newFigures() }
    for (const file of practice === null ? [bank] : [bank, practice]) for (const [expected, cases] of Object.entries(file[language] ?? {})) {
      for (const item of cases) {
        const context = situationContext(language, item)
        const { outcome } = rule.judge(context)
        const half = file === practice ? 'open' : halfOf(item.text)
        const wanted = expected === 'lookalike' ? 'missing' : expected
        count(tally[half], wanted, outcome)
        if (half === 'open' && outcome !== wanted) failures.push(`${expected}${item.reason ?? item.because ? ` (${item.reason ?? item.because})` : ''} judged ${outcome}: ${item.under ? `[${item.under}] ` : ''}${item.before ? `{${item.before}} ` : ''}${item.lead ? `<${item.lead}> ` : ''}${item.text}`)
        if (wanted !== 'met') continue
        const harm = rules.find((other) => other !== rule && other.judge(context).outcome === 'violated')
        countHarm(tally[half], harm !== undefined)
        if (half === 'open' && harm !== undefined) failures.push(`met judged to violate ${harm.meta.id}: ${item.text}`)
      }
    }
    rows.push({ rule: bank.rule, language, ...tally, openFailures: failures })
  }
  return rows
}

interface Figures { met: [number, number]; falseMet: [number, number]; exact: [number, number]; harmed: [number, number] }

function newFigures(): Figures {
  return { met: [0, 0], falseMet: [0, 0], exact: [0, 0], harmed: [0, 0] }
}

function count(figures: Figures, wanted: string, outcome: Outcome): void {
  const row = wanted === 'met' ? figures.met : figures.falseMet
  row[1]++
  if (outcome === 'met') row[0]++
  figures.exact[1]++
  if (outcome === wanted) figures.exact[0]++
}

function countHarm({ harmed }: Figures, found: boolean): void {
  harmed[1]++
  if (found) harmed[0]++
}
