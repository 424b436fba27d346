import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { SaxesParser } from 'saxes'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { sampleContext } from '../../fixtures/reports/sample-context.js'
import { missing, sampleDocument, sampleEvidence, sampleReport, sampleResult } from '../../fixtures/reports/sample-report.js'
import type { Report } from '../engine/report.js'
import type { ContractView, ViewBlock } from '../engine/view/contract-view.js'
import { keepRun } from './history/keep-run.js'
import { html } from './html.js'
import { mostWithText } from './html/most-with-text.js'
import { renderStream } from './reporter.js'
import { formats, type FormatName } from './registry.js'
import { stepSummary } from './step-summary.js'

const hostileTexts: Readonly<Record<string, string>> = {
  script: '<script>alert(1)</script>',
  'image handler': '"><img src=x onerror=alert(1)>',
  formula: '=HYPERLINK("http://evil.example","klik")',
  'formula behind a minus': "-2+3+cmd|' /C calc'!A0",
  'formula behind an at': '@SUM(1+1)*cmd|calc',
  'formula behind a tab': '\t=1+1',
  'escaped workflow command': '%0A::error::gehackt',
  'workflow command on its own line': 'a\n::error file=x::gehackt',
  'workflow command at the start': '::set-env name=PATH::x',
  'azure command': '##vso[task.setvariable variable=x]y',
  'github command of old': '##[error]gehackt',
  'end of cdata': 'a]]>b<!--',
  entity: '&lol;&#0;',
  'colour and screen codes': '\u001b[31mrood\u001b[2J\u009b1m\u0007',
  'link in a terminal': '\u001b]8;;http://evil.example\u0007klik\u001b]8;;\u0007',
  'bidirectional override': 'niet \u202egoed\u202c \u2066x\u2069 \u200f',
  'line separators': 'a\u2028b\u2029c\r\nd\re',
  'null and noncharacter': 'a\u0000b\uffff',
  'lone surrogate': 'a\ud800b',
  quotes: `"';,|\\`,
  'markdown link': '[klik](javascript:alert(1)) ![x](http://evil.example/x.png) <http://evil.example> www.evil.example',
  'mention and code': '@gemeente `a` ``` ~~~ # Kop\n# Kop\n| a | b |',
  'markdown html comment': '<!-- --> <details open> </td>',
  long: 'lang'.repeat(5000),
}

/** A report in which every text that a contract or a file name can fill is the same. */
function reportOf(text: string): Report {
  const evidence = sampleEvidence({ excerpt: text.slice(0, 400), clause: text, heading: text })
  const waiver = { by: text, reason: text, source: 'file', expires: null } as const
  const finding = { ...missing, message: text, evidence: [evidence], nearMisses: [{ ...evidence, file: text, because: 'x', explanation: text }] }
  const document = sampleDocument({
    path: text, commissioner: text, provider: text,
    kinds: [{ id: 'youth', confidence: 1, because: [evidence] }],
    notices: [{ code: 'x', message: text, lossy: true }],
    ledger: { ...sampleDocument().ledger, unread: [{ what: 'part', place: text, before: 0 }] },
    results: [sampleResult({ evidence: [evidence] }), finding, sampleResult({ outcome: 'weak', severity: 'error', message: text, waiver })],
  })
  const outOfScope = sampleDocument({ path: text, results: [sampleResult({ outcome: 'not-applicable', message: text })] })
  return sampleReport({ documents: [document, outOfScope], errors: [{ path: text, code: 'damaged', message: text }] })
}

/** The contract itself, the same text in every kind of block. */
function viewOf(text: string): ContractView {
  const mark = { start: 0, end: 1, rule: missing.rule, use: 'evidence', index: 0 } as const
  const block: ViewBlock = { role: 'paragraph', text, label: text, level: null, cell: null, extent: null, toc: false, file: text, page: 1, styles: [{ start: 0, end: 2, style: 'strong' }], marks: [mark] }
  const cell = { ...block, role: 'tableCell', cell: { table: 0, row: 0, column: 0, head: true } } as const
  return { blocks: [block, { ...block, role: 'heading' }, cell, { ...block, role: 'note', marks: [] }] }
}

async function render(name: FormatName, text: string): Promise<string> {
  const reporter = await formats[name].load()
  const report = reportOf(text)
  if (reporter.kind === 'stream') return renderStream(reporter, report, sampleContext())
  if (reporter.kind === 'whole') return [...reporter.render(report, sampleContext({ view: () => viewOf(text) }))].join('')
  return [...reporter.render(report, sampleContext())].map((file) => ('text' in file ? file.text : [...file.pieces].join(''))).join('')
}

const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]|##\w*\[/u

function requirePlainText(shown: string): void {
  expect(shown).not.toMatch(steering)
  expect(shown).not.toMatch(/^\s*::/mu)
}

function requireJson(shown: string): void {
  for (const document of shown.trimEnd().split(/\n(?=\{"type")/u)) JSON.parse(document)
  expect(shown).not.toMatch(steering)
}

function requireXml(shown: string, names: ReadonlySet<string>): void {
  const parser = new SaxesParser()
  parser.on('error', (error) => expect.fail(error.message))
  parser.on('opentag', ({ name }) => expect(names).toContain(name))
  parser.write(shown).close()
  expect(shown).not.toMatch(steering)
}

interface MarkdownNode {
  readonly type: string
  readonly value?: string
  readonly children?: readonly MarkdownNode[]
}

function nodesOf(node: MarkdownNode): readonly MarkdownNode[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)]
}

function requireMarkdown(shown: string): void {
  const nodes = nodesOf(unified().use(remarkParse).use(remarkGfm).parse(shown) as MarkdownNode)
  expect(nodes.filter(({ type }) => ['link', 'image', 'linkReference', 'code', 'blockquote', 'definition'].includes(type))).toEqual([])
  const html = nodes.filter(({ type }) => type === 'html').map(({ value }) => value ?? '')
  for (const value of html) expect(value).toMatch(/^(?:<details><summary>[\w ]+<\/summary>|<\/details>|<!-- -->)$/u)
  const shape = (all: readonly MarkdownNode[]): string[] => all.map(({ type }) => type).filter((type) => /heading|table|list/u.test(type))
  const benign = nodesOf(unified().use(remarkParse).use(remarkGfm).parse(benignMarkdown) as MarkdownNode)
  expect(shape(nodes)).toEqual(shape(benign))
  expect(nodes.filter(({ type, value }) => type === 'text' && /@\w/u.test(value ?? ''))).toEqual([])
  requirePlainText(shown)
}
const benignMarkdown = await render('markdown', 'tekst')

function requireCommands(shown: string): void {
  for (const line of shown.trimEnd().split('\n')) {
    expect(line).toMatch(/^::(?:error|warning|notice) (?:\w+=[^:,]*,?)+::(?:[^%]|%25|%0A|%0D)*$/u)
  }
  // The unreadable file, the finding, and the notice that another is waived.
  expect(shown.trimEnd().split('\n')).toHaveLength(3)
  expect(shown).not.toMatch(steering)
}

function requireCsv(shown: string): void {
  const cells = shown.split('\r\n').flatMap((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/gu)].map(([, quoted, bare]) => quoted ?? bare ?? ''))
  for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/u)
  expect(cells.length).toBe(benignCells)
  expect(shown.replaceAll('\r\n', '\n')).not.toMatch(steering)
}
const benignCells = [...(await render('csv', 'tekst')).matchAll(/,|\r\n/gu)].length + 1

/** Every tag of a page with the names of its attributes; what is no tag of ours comes out as "<". */
function tagsOf(shown: string): readonly string[] {
  const markup = shown.replace(/<(style|script)>[\s\S]*?<\/\1>/gu, '<$1></$1>').replaceAll('<!doctype html>', '')
  return [...markup.matchAll(/<(\/?[a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*>|</gu)].map(([, name, attributes]) =>
    name === undefined ? '<' : [name, ...[...(attributes ?? '').matchAll(/\s([a-z-]+)(?:="[^"]*")?/gu)].map(([, attribute]) => attribute)].join(' '))
}

/** The text of a contract adds no tag and no attribute to a page, and no address that leaves it. */
function requirePage(shown: string, benign: readonly string[]): void {
  expect(tagsOf(shown)).toEqual(benign)
  for (const [, address] of shown.matchAll(/\s(?:href|src)="([^"]*)"/gu)) expect(address).toMatch(/^(?:(?:\.\.\/index|contracts\/\d+)\.html)?(?:#[\w-]+)?$/u)
  expect(shown).not.toMatch(steering)
}
const benignPage = tagsOf(await render('html', 'tekst'))
const benignPortfolio = tagsOf(await render('portfolio', 'tekst'))

const junitNames = new Set(['testsuites', 'testsuite', 'testcase', 'properties', 'property', 'failure', 'error', 'skipped'])
const harmless: Readonly<Record<FormatName, (shown: string) => void>> = {
  text: requirePlainText,
  compact: requirePlainText,
  json: requireJson,
  sarif: requireJson,
  gitlab: requireJson,
  ndjson: requireJson,
  junit: (shown) => requireXml(shown, junitNames),
  checkstyle: (shown) => requireXml(shown, new Set(['checkstyle', 'file', 'error'])),
  markdown: requireMarkdown,
  github: requireCommands,
  csv: requireCsv,
  html: (shown) => requirePage(shown, benignPage),
  portfolio: (shown) => requirePage(shown, benignPortfolio),
}

describe.each(Object.keys(harmless) as FormatName[])('hostile text in %s', (format) => {
  test.each(Object.entries(hostileTexts))('%s', async (_name, text) => harmless[format](await render(format, text)))
})

test.each(Object.entries(hostileTexts))('hostile text in the overview of many contracts: %s', (_name, text) => {
  const overview = (of: string): string => {
    const { documents, ...report } = reportOf(of)
    const many = { ...report, documents: Array.from({ length: mostWithText + 1 }, () => documents[0]!) }
    const better = { ...many, documents: many.documents.map((document) => ({ ...document, results: document.results.map((result) => ({ ...result, outcome: 'met' as const })) })) }
    const history = { earlier: [keepRun(better, '2025-12-01T10:00:00.000Z')], startedAt: '2026-01-05T10:00:00.000Z' }
    return [...html.render(many, sampleContext({ history }))].join('')
  }
  requirePage(overview(text), tagsOf(overview('tekst')))
})

test('the step summary is Markdown that holds no more than GitHub takes', () => {
  const documents = Array.from({ length: 400 }, () => sampleDocument({ path: 'lang'.repeat(900) }))
  const shown = [...stepSummary.render(sampleReport({ documents }), sampleContext())].join('')
  expect(new TextEncoder().encode(shown).length).toBeLessThan(1024 * 1024)
  expect(shown).toMatch(/\d+ more contracts do not fit in a step summary/u)
})
