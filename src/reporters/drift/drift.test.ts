import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { missing, sampleDocument, sampleEvidence, sampleReport, sampleResult, violated } from '../../../fixtures/reports/sample-report.js'
import { compareVersions } from '../../engine/drift.js'
import { driftJson } from './drift-json.js'
import { driftMarkdown } from './drift-markdown.js'
import type { DriftReport } from './drift-report.js'
import { driftText } from './drift-text.js'

const manner = { language: 'en', colour: false, columns: 80 } as const

function reportOf(excerpt: string): DriftReport {
  const evidence = [sampleEvidence({ excerpt, clause: excerpt.slice(0, 20) })]
  const before = sampleDocument({ path: excerpt, results: [sampleResult({ evidence }), missing, violated] })
  const after = sampleDocument({ path: excerpt, results: [sampleResult({ outcome: 'weak', severity: 'error', evidence, message: excerpt, title: excerpt }), missing, { ...violated, outcome: 'met', severity: null }] })
  const contract = compareVersions(before, after)
  return { schemaVersion: '1.0.0', tool: sampleReport().tool, contracts: [contract], totals: contract.totals }
}

/** What works in Markdown: HTML, links and pictures. */
function visit(node: Nodes, found: string[]): void {
  if (node.type === 'html') found.push(node.value)
  if (node.type === 'link' || node.type === 'image') found.push(node.url)
  if ('children' in node) for (const child of node.children) visit(child, found)
}

describe('a comparison', () => {
  test('as JSON follows its schema', () => {
    const schema = JSON.parse(readFileSync(new URL('../schema/diff.schema.json', import.meta.url), 'utf8')) as object
    const validate = new Ajv2020({ strict: false }).compile(schema)
    expect(validate(JSON.parse(driftJson(reportOf('binnen zes weken')))), JSON.stringify(validate.errors)).toBe(true)
  })

  test('as text tells what weakened first, then what strengthened, and nothing of the rest', () => {
    const text = driftText(reportOf('binnen zes weken'), manner)
    expect(text.match(/^ {2}[↓↑=] [^:]*: \w+/gmu)).toEqual(['  ↓ binnen zes weken: weakened', '  ↑ Geen uitsluiting van het klachtrecht: strengthened'])
  })

  test.each(['a\n::error file=x::gehackt', '<script>alert(1)</script>', '[klik](javascript:alert(1)) | ` @x', '\u001b[31mrood\u202e', '<!-- -->'])('carries hostile text as text: %j', (hostile) => {
    const report = reportOf(hostile)
    const text = driftText(report, manner)
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/u)
    expect(text).not.toMatch(/^::/mu)
    const markdown = driftMarkdown(report, manner)
    expect(markdown).not.toMatch(/^::/mu)
    expect(markdown).not.toContain('\u202e')
    const found: string[] = []
    visit(unified().use(remarkParse).use(remarkGfm).parse(markdown), found)
    expect(found.filter((node) => node !== '<br>' && node !== '<!-- -->')).toEqual([])
  })
})
