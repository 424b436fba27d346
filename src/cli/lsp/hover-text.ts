import type { Position } from 'vscode-languageserver/node'
import { plainMarkdown } from '../../reporters/markdown-text.js'
import { wordingIn } from '../../reporters/wording/wording.js'
import type { Language } from '../../rule-api/rule.js'
import type { LocatedFinding } from './located-findings.js'

/** What an editor tells of the findings at a position, as Markdown: outcome, why it matters, on what it rests and the model clause; null when there are none. */
export function hoverText(findings: readonly LocatedFinding[], position: Position, language: Language): string | null {
  const here = findings.filter(({ range }) => !isBefore(position, range.start) && !isBefore(range.end, position))
  return here.length === 0 ? null : here.map((finding) => describe(finding, language)).join('\n\n---\n\n')
}

function describe({ result }: LocatedFinding, language: Language): string {
  const { labels, outcomes, basis: kinds } = wordingIn(language)
  const basis = result.basis.map(({ kind, source, where }) => `- ${kinds[kind]}: ${plainMarkdown(`${source} ${where}`)}`)
  return [
    `**${plainMarkdown(result.title)}**: ${outcomes[result.outcome]} (${plainMarkdown(result.rule)})`,
    plainMarkdown(result.message),
    `${labels.why}: ${plainMarkdown(result.why)}`,
    ...(basis.length === 0 ? [] : [basis.join('\n')]),
    ...(result.suggestion === null ? [] : [`${labels.model}:\n\n> ${plainMarkdown(result.suggestion[language])}`]),
  ].join('\n\n')
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character)
}
