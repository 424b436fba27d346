import type { Report } from '../engine/report.js'
import { escapeJson } from './neutral.js'
import type { WholeReporter } from './reporter.js'

/** The report as JSON (schema: report.schema.json), two spaces deep, one piece a document so that a long report needs no long string. */
export const json: WholeReporter = {
  kind: 'whole',
  *render(report) {
    yield `{\n${member('schemaVersion', report)},\n${member('tool', report)},\n${member('run', report)},\n`
    yield '  "documents": '
    yield* items(report.documents)
    yield `,\n  "errors": `
    yield* items(report.errors)
    yield `,\n${member('totals', report)}\n}\n`
  },
}

function member(name: keyof Report, report: Report): string {
  return `  "${name}": ${indented(report[name], '  ')}`
}

function* items(all: readonly unknown[]): Generator<string> {
  if (all.length === 0) return yield '[]'
  for (const [index, item] of all.entries()) yield `${index === 0 ? '[' : ','}\n    ${indented(item, '    ')}`
  yield '\n  ]'
}

function indented(value: unknown, indent: string): string {
  return escapeJson(JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`))
}
