import type { ReportedDocument, ReportedResult } from '../../engine/report.js'
import type { Language, RuleGroup } from '../../rule-api/rule.js'
import { isOutOfScope } from '../contract-verdict.js'
import { foldedUnder, isFolded } from '../folding.js'
import { groupResults } from '../group-results.js'
import { neutral } from '../neutral.js'
import { outcomeMarks } from '../outcome-marks.js'
import { contractHead } from './contract-head.js'
import { groupPicture } from './group-picture.js'
import { wrap } from './layout.js'
import type { Page } from './page.js'
import { revisionLines } from './revision-lines.js'
import { resultLines } from './result-lines.js'

/** The whole report of one contract; one that is out of scope gets its head and the reason, and no list. */
export function contractSection(document: ReportedDocument, language: Language, page: Page): string[] {
  const head = contractHead(document, page)
  const waivers = waiverSection(document, language, page)
  if (isOutOfScope(document)) return [...head, ...outOfScopeReason(document, page), ...waivers, '']
  const groups = groupResults(document).flatMap(([group, results]) => groupSection(group, results, document, language, page))
  return [...head, '', ...groupPicture(document, page), ...revisionLines(document, page), ...groups, ...waivers, '']
}

/** What is wrong with the waivers on this contract. */
function waiverSection({ waiverFindings }: ReportedDocument, language: Language, page: Page): string[] {
  if (waiverFindings.length === 0) return []
  return ['', page.ink.strong(page.wording.labels.waivers), ...waiverFindings.flatMap((finding) => ['', ...resultLines(finding, [], language, page)])]
}

function outOfScopeReason(document: ReportedDocument, page: Page): string[] {
  const reasons = [...new Set(document.results.map((result) => result.message).filter((message) => message !== ''))]
  return reasons.length === 0 ? [] : ['', ...wrap(neutral(reasons[0] ?? ''), page.columns, '', 0)]
}

function groupSection(
  group: RuleGroup, results: readonly ReportedResult[], document: ReportedDocument, language: Language, page: Page,
): string[] {
  const { rule, name } = page.wording.groups[group]
  const shown = results.filter((result) => result.outcome !== 'not-applicable' && !isFolded(result, document))
  const items = shown.flatMap((result) => ['', ...resultLines(result, foldedUnder(result, document), language, page)])
  const rest = notApplicable(results, page)
  if (items.length + rest.length === 0) return []
  return ['', page.ink.strong(rule === '' ? name : `${rule} · ${name}`), ...items, ...rest]
}

function notApplicable(results: readonly ReportedResult[], page: Page): string[] {
  const silent = results.filter((result) => result.outcome === 'not-applicable')
  const { notApplicable: label, switchedOff } = page.wording.labels
  return [...titlesLine(label, silent.filter(({ reason }) => reason !== 'off'), page), ...titlesLine(switchedOff, silent.filter(({ reason }) => reason === 'off'), page)]
}

function titlesLine(label: string, results: readonly ReportedResult[], page: Page): string[] {
  if (results.length === 0) return []
  const line = page.ink.faint(`${label}: ${results.map(({ title }) => neutral(title)).join('; ')}`)
  return ['', ...wrap(line, page.columns, `  ${outcomeMarks['not-applicable']} `, 4)]
}
