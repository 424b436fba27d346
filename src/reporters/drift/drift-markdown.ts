import type { ContractDrift, Direction, DriftSide, RequirementDrift } from '../../engine/drift.js'
import { formatPlace } from '../format-place.js'
import { codeSpan, plainMarkdown } from '../markdown-text.js'
import { withoutCommands } from '../without-commands.js'
import { wordingIn, type Wording } from '../wording/wording.js'
import { driftWording, toldOf, type DriftManner, type DriftReport } from './drift-report.js'

const marks: Readonly<Record<Direction, string>> = { weakened: '↓', strengthened: '↑', unchanged: '=' }

/** A comparison as a comment on a pull request. */
export function driftMarkdown({ contracts }: DriftReport, { language }: DriftManner): string {
  return `# klachtlint diff\n${contracts.map((contract) => withoutCommands(`\n${contractPart(contract, wordingIn(language ?? contract.after.language))}\n`)).join('')}`
}

function contractPart(contract: ContractDrift, wording: Wording): string {
  const { before, after, totals } = contract
  const { directions, same, was, is } = driftWording[wording.language]
  const names = before.path === after.path ? codeSpan(after.path) : `${codeSpan(before.path)} → ${codeSpan(after.path)}`
  const counted = (['weakened', 'strengthened', 'unchanged'] as const).map((direction) => `${totals[direction]} ${directions[direction]}`).join(', ')
  const told = toldOf(contract)
  if (told.length === 0) return `## ${names}\n\n${same}`
  const head = [row([wording.labels.requirement, '', was, is]), row(['---', '---', '---', '---'])]
  return [`## ${names}`, counted, [...head, ...told.map((drift) => requirementRow(drift, wording))].join('\n')].join('\n\n')
}

function requirementRow({ title, rule, direction, before, after }: RequirementDrift, wording: Wording): string {
  const words = driftWording[wording.language]
  const said = direction === 'unchanged' ? words.otherText : `**${words.directions[direction]}**`
  return row([`${plainMarkdown(title)} (${codeSpan(rule)})`, `${marks[direction]} ${said}`, side(before, wording), side(after, wording)])
}

function side({ outcome, evidence }: DriftSide, wording: Wording): string {
  const quotes = evidence.map((item) => `${codeSpan(item.excerpt)} (${plainMarkdown(formatPlace(item, wording))})`)
  return [wording.outcomes[outcome], ...quotes].join('<br>')
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
