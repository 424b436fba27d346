import type { ReportedDocument, ReportedResult } from '../../engine/report.js'
import type { Outcome, RuleGroup } from '../../rule-api/rule.js'
import { groupResults } from '../group-results.js'
import { outcomeMarks } from '../outcome-marks.js'
import type { Wording } from '../wording/wording.js'
import type { Ink } from './ink.js'
import type { Page } from './page.js'

const outcomeOrder: readonly Outcome[] = ['met', 'weak', 'missing', 'violated', 'undetermined', 'not-applicable']

/** The picture of one contract: a line a group, a mark a requirement, the count that is met, and what the marks mean. */
export function groupPicture(document: ReportedDocument, { wording, ink, columns }: Page): string[] {
  const rows = groupResults(document).map(([group, results]) => pictureRow(group, results, wording, ink))
  return [...rows, '', ...legend(document, wording, ink, columns)]
}

function pictureRow(group: RuleGroup, results: readonly ReportedResult[], wording: Wording, ink: Ink): string {
  const { rule, name } = wording.groups[group]
  const marks = results.map((result) => ink.outcome[result.outcome](outcomeMarks[result.outcome])).join(' ')
  const pad = ' '.repeat(Math.max(0, 16 - (results.length * 2 - 1)))
  return `  ${rule.padEnd(8)} ${name.padEnd(36)} ${marks}${pad} ${score(results, wording)}`.trimEnd()
}

function score(results: readonly ReportedResult[], wording: Wording): string {
  const applicable = results.filter((result) => result.outcome !== 'not-applicable')
  if (applicable.length === 0) return wording.outcomes['not-applicable']
  const met = applicable.filter((result) => result.outcome === 'met').length
  return `${met} ${wording.labels.of} ${applicable.length}`
}

function legend(document: ReportedDocument, wording: Wording, ink: Ink, columns: number): string[] {
  const items = outcomeOrder.flatMap((outcome) => {
    const count = document.results.filter((result) => result.outcome === outcome).length
    const text = `${count} ${wording.outcomes[outcome]}`
    return count === 0 ? [] : [{ shown: `${ink.outcome[outcome](outcomeMarks[outcome])} ${text}`, width: text.length + 2 }]
  })
  return fillLines(items, columns)
}

/** Sets items side by side, three spaces apart, on as many lines as they need. */
function fillLines(items: readonly { readonly shown: string; readonly width: number }[], columns: number): string[] {
  const lines: string[] = []
  let used = columns
  for (const { shown, width } of items) {
    if (used + 3 + width > columns) {
      lines.push(`  ${shown}`)
      used = 2 + width
    } else {
      lines[lines.length - 1] += `   ${shown}`
      used += 3 + width
    }
  }
  return lines
}
