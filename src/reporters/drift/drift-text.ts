import type { ContractDrift, Direction, DriftSide, DriftTotals, RequirementDrift } from '../../engine/drift.js'
import { formatPlace } from '../format-place.js'
import { neutral } from '../neutral.js'
import { inkFor } from '../text/ink.js'
import { wrap } from '../text/layout.js'
import type { Page } from '../text/page.js'
import { withoutCommands } from '../without-commands.js'
import { wordingIn } from '../wording/wording.js'
import { driftWording, toldOf, type DriftManner, type DriftReport } from './drift-report.js'

const marks: Readonly<Record<Direction, string>> = { weakened: '↓', strengthened: '↑', unchanged: '=' }
const indent = 6

/** A comparison for people at a terminal: what weakened first, with the sentences of both versions. */
export function driftText({ contracts, totals }: DriftReport, manner: DriftManner): string {
  const sections = contracts.flatMap((contract) => contractLines(contract, pageFor(manner, manner.language ?? contract.after.language)))
  const page = pageFor(manner, manner.language ?? contracts[0]?.after.language ?? 'nl')
  const end = [page.ink.faint('─'.repeat(page.columns)), `${driftWording[page.wording.language].total}: ${counts(totals, page)}.`]
  return withoutCommands([...sections, ...end].map((line) => `${line.trimEnd()}\n`).join(''))
}

function pageFor({ colour, columns }: DriftManner, language: 'nl' | 'en'): Page {
  return { wording: wordingIn(language), ink: inkFor(colour), columns: Math.min(columns, 100) }
}

function contractLines(contract: ContractDrift, page: Page): string[] {
  const { before, after, totals } = contract
  const words = driftWording[page.wording.language]
  const told = toldOf(contract)
  const names = before.path === after.path ? neutral(after.path) : `${neutral(before.path)} → ${neutral(after.path)}`
  const body = told.length === 0 ? ['', words.same] : told.flatMap((drift) => ['', ...requirementLines(drift, page)])
  return [page.ink.faint('─'.repeat(page.columns)), ...wrap(page.ink.strong(names), page.columns, '', 0), counts(totals, page), ...body, '']
}

function counts(totals: DriftTotals, { wording }: Page): string {
  const { directions } = driftWording[wording.language]
  return (['weakened', 'strengthened', 'unchanged'] as const).map((direction) => `${totals[direction]} ${directions[direction]}`).join(', ')
}

function requirementLines(drift: RequirementDrift, page: Page): string[] {
  const { wording, ink, columns } = page
  const words = driftWording[wording.language]
  const paint = { weakened: ink.outcome.missing, strengthened: ink.outcome.met, unchanged: ink.faint }[drift.direction]
  const said = drift.direction === 'unchanged' ? words.otherText : words.directions[drift.direction]
  const head = `${ink.strong(neutral(drift.title))}: ${paint(said)} ${ink.faint(`[${drift.rule}]`)}`
  return [
    ...wrap(head, columns, `  ${paint(marks[drift.direction])} `, 4),
    ...sideLines(words.was, drift.before, page), ...sideLines(words.is, drift.after, page),
    ...(drift.direction === 'weakened' ? wrap(neutral(drift.after.message), columns, ' '.repeat(indent), indent) : []),
  ]
}

function sideLines(label: string, { outcome, evidence }: DriftSide, { wording, ink, columns }: Page): string[] {
  const quotes = evidence.length === 0 ? [`(${driftWording[wording.language].nothing})`] : evidence.map((item) => `“${neutral(item.excerpt)}” ${ink.faint(`(${formatPlace(item, wording)})`)}`)
  const [first = '', ...rest] = quotes
  const lead = `${label} ${ink.outcome[outcome](wording.outcomes[outcome])}: ${first}`
  return [...wrap(lead, columns, ' '.repeat(indent), indent + 2), ...rest.flatMap((quote) => wrap(quote, columns, ' '.repeat(indent + 2), indent + 2))]
}
