import { CodeActionKind, type CodeAction, type Position, type Range, type TextEdit } from 'vscode-languageserver/node'
import type { ReportedDocument, ReportedResult } from '../../engine/report.js'
import { linesOf } from '../../reporters/list-findings.js'
import type { Language } from '../../rule-api/rule.js'
import type { LocatedFinding } from './located-findings.js'

/** The text that is open, as far as an edit needs it. */
export interface OpenText {
  readonly uri: string
  readonly lines: readonly string[]
}

const words = {
  nl: { insert: 'Voorbeeldtekst invoegen', accept: 'Aanvaarden met een reden', reason: 'schrijf hier waarom' },
  en: { insert: 'Insert model clause', accept: 'Accept with a reason', reason: 'write here why' },
} as const

/** What an editor offers for the findings that overlap a range: to insert the model clause, or to accept the finding by a comment. */
export function codeActions(findings: readonly LocatedFinding[], range: Range, document: ReportedDocument, text: OpenText, language: Language): CodeAction[] {
  const here = findings.filter((finding) => finding.result.waiver === null && overlaps(finding.range, range))
  return here.flatMap((finding) => [...insertClause(finding, document, text, language), ...accept(finding, text, language)])
}

function insertClause({ result, anchored, diagnostic, range }: LocatedFinding, document: ReportedDocument, text: OpenText, language: Language): CodeAction[] {
  if (result.suggestion === null) return []
  const after = anchored ? range.end.line : lastComplaintLine(result, document)
  const edit = insertAfter(paragraphEnd(after, text), result.suggestion[language].trim(), text)
  return [{ title: `${words[language].insert}: ${result.title}`, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edit: { changes: { [text.uri]: [edit] } } }]
}

/** Where nothing stands yet: after the last sentence that decides a requirement of the same group, else at the end. */
function lastComplaintLine({ group }: ReportedResult, { results }: ReportedDocument): number {
  const lines = results.filter((other) => other.group === group).flatMap(({ evidence }) => evidence.filter(({ file }) => file === null).map((item) => linesOf(item)?.endLine ?? 0))
  return lines.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...lines) - 1
}

/** The last line of the paragraph that a line stands in. */
function paragraphEnd(line: number, { lines }: OpenText): number {
  let end = Math.min(line, lines.length - 1)
  while (end + 1 < lines.length && lines[end + 1]?.trim() !== '') end += 1
  return Math.max(0, end)
}

function insertAfter(line: number, clause: string, { lines }: OpenText): TextEdit {
  const at: Position = { line, character: lines[line]?.length ?? 0 }
  return { range: { start: at, end: at }, newText: `\n\n${clause}` }
}

function accept({ result, anchored, diagnostic, range }: LocatedFinding, text: OpenText, language: Language): CodeAction[] {
  if (!anchored || result.rule.startsWith('waiver-')) return []
  const { accept: title, reason } = words[language]
  let line = range.start.line
  while (line > 0 && text.lines[line - 1]?.trim() !== '') line -= 1
  const at: Position = { line, character: 0 }
  const newText = `<!-- klachtlint-disable-next ${result.rule} -- ${reason} -->\n\n`
  return [{ title: `${title}: ${result.title}`, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edit: { changes: { [text.uri]: [{ range: { start: at, end: at }, newText }] } } }]
}

function overlaps(a: Range, b: Range): boolean {
  return a.start.line <= b.end.line && b.start.line <= a.end.line
}
