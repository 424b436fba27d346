import { escapeJson } from './neutral.js'
import type { DocumentList, LongReport, LongReporter } from './reporter.js'

/** The report as JSON (schema: report.schema.json), two spaces deep, one piece a document so that a long report needs no long string. */
export const json: LongReporter = {
  kind: 'whole',
  long: true,
  *render(report) {
    yield `{\n${member('schemaVersion', report)},\n${member('tool', report)},\n${member('run', report)},\n`
    yield '  "documents": '
    yield* items(report.documents)
    yield `,\n  "errors": `
    yield* items(report.errors)
    yield `,\n${member('totals', report)}\n}\n`
  },
}

function member(name: Exclude<keyof LongReport, 'documents'>, report: LongReport): string {
  return `  "${name}": ${indented(report[name], '  ')}`
}

function* items(all: DocumentList | readonly unknown[]): Generator<string> {
  if (all.length === 0) return yield '[]'
  let index = 0
  for (const item of all) yield `${index++ === 0 ? '[' : ','}\n    ${indented(item, '    ')}`
  yield '\n  ]'
}

function indented(value: unknown, indent: string): string {
  return escapeJson(JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`))
}
