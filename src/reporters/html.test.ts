import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { sampleContext } from '../../fixtures/reports/sample-context.js'
import { missing, sampleDocument, sampleError, sampleEvidence, sampleReport } from '../../fixtures/reports/sample-report.js'
import type { Report } from '../engine/report.js'
import type { ContractView, ViewBlock } from '../engine/view/contract-view.js'
import { html } from './html.js'
import type { ReporterContext } from './reporter.js'

const plain: ViewBlock = { role: 'paragraph', text: 'abcdefghij', label: null, level: null, cell: null, extent: null, toc: false, file: null, page: null, styles: [], marks: [] }

function render(report: Partial<Report> = {}, context: Partial<ReporterContext> = {}): string {
  return [...html.render(sampleReport(report), sampleContext(context))].join('')
}

/** The markup of the contract's paragraphs, given their blocks. */
function textOf(...blocks: readonly Partial<ViewBlock>[]): string {
  const view: ContractView = { blocks: blocks.map((block) => ({ ...plain, ...block })) }
  return /<div class="kl-paper"[^>]*>([\s\S]*?)\n<\/div>\n<\/section>/u.exec(render({}, { view: () => view }))?.[1] ?? ''
}

function digest(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

describe('the page', () => {
  test('allows nothing but its own style and script, by their digests', () => {
    const page = render()
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(page) ?? []
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/u.exec(page) ?? []
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/u.exec(page) ?? []
    expect(policy?.split('; ')).toEqual(["default-src 'none'", `style-src ${digest(style)}`, `script-src ${digest(script)}`, "base-uri 'none'", "form-action 'none'"])
    expect(page.match(/<(?:style|script|link|img|iframe|object|form[^>]*action)/gu)).toEqual(['<style', '<script'])
    expect(page).not.toMatch(/\s(?:style|on\w+)="|url\(|@import/u)
  })

  test('holds no time, so that the same contracts give the same page', () => {
    const at = (hour: string): string => render({ run: { startedAt: `2026-01-05T${hour}:00:00.000Z`, finishedAt: `2026-01-05T${hour}:00:01.000Z` } })
    expect(at('10')).toBe(at('11'))
  })

  test.each([['nl', null, 'nl', 'Voldoet niet'], ['nl', 'en', 'en', 'Does not comply'], ['en', null, 'en', 'Does not comply']] as const)(
    'a contract in %s with --lang %s is told in %s', (language, asked, told, verdict) => {
      const page = render({ documents: [sampleDocument({ language })] }, { language: asked, view: () => ({ blocks: [plain] }) })
      expect(page).toContain(`<html lang="${told}">`)
      expect(page).toContain(`<p class="kl-verdict-word">${verdict}</p>`)
      expect(page).toContain(`<div class="kl-paper" lang="${language}"`)
    })

  test('tells of a file that could not be checked, and that nothing was checked', () => {
    expect(render({ errors: [sampleError] })).toContain('<b>contracten/oud.doc</b>: Dit is een Word-bestand van voor 2007.')
    expect(render({ documents: [] })).toContain('Er is geen contract gecontroleerd.')
  })

  test('has no list for a contract out of scope, but the reason', () => {
    const results = [{ ...missing, outcome: 'not-applicable' as const, message: 'Dit is een werk.' }]
    const page = render({ documents: [sampleDocument({ results })] })
    expect(page).toContain('Dit is een werk.')
    expect(page).not.toContain('<article class="kl-card')
    for (const [, id] of page.matchAll(/href="#([^"]*)"/gu)) expect(page).toContain(` id="${id}"`)
  })

  test('keeps apart what does not count and what nobody judged', () => {
    const pointer = { ...sampleEvidence({ excerpt: 'Misschien dit.' }), because: 'possibly-relevant', explanation: 'x' }
    const page = render({ documents: [sampleDocument({ results: [{ ...missing, nearMisses: [...missing.nearMisses, pointer] }] })] })
    expect(page).toContain('Lijkt erop, maar telt niet (1)')
    expect(page).toContain('Niet herkend, misschien bedoeld: lees zelf (1)')
  })
})

describe('the contract on the page', () => {
  const mark = { rule: missing.rule, use: 'evidence', index: 0 } as const

  test('marks the very characters, cut where looks and marks cross, with one id a mark', () => {
    const shown = textOf({ marks: [{ ...mark, start: 2, end: 6 }, { ...mark, start: 4, end: 8, index: 1 }], styles: [{ start: 5, end: 9, style: 'strong' }] })
    expect(shown.replace(/<(?!\/?(?:mark|strong))[^>]*>/gu, '').replace(/<mark[^>]*data-kl-marks="([^"]*)"[^>]*>/gu, '[$1:').replaceAll('</mark>', ']')).toContain(
      'ab[c1-e0-complaint-reporting:cd][c1-e0-complaint-reporting c1-e1-complaint-reporting:e][c1-e0-complaint-reporting c1-e1-complaint-reporting:<strong>f</strong>]'
      + '[c1-e1-complaint-reporting:<strong>gh</strong>]<strong>i</strong>j')
    for (const id of ['c1-e0-complaint-reporting', 'c1-e1-complaint-reporting']) expect(shown.split(` id="${id}"`)).toHaveLength(2)
  })

  test('names the requirement below the paragraph, once', () => {
    const shown = textOf({ marks: [{ ...mark, start: 0, end: 2 }, { ...mark, start: 4, end: 8, index: 1 }] })
    expect(shown.match(/href="#c1-r-complaint-reporting"/gu)).toHaveLength(1)
  })

  test('shows where pages and annexes begin', () => {
    const shown = textOf({ page: 1 }, { page: 1 }, { page: 2 }, { page: 1, file: 'b.pdf' })
    expect([...shown.matchAll(/<p class="kl-(page-number|file)">([^<]*)</gu)].map(([, , text]) => text)).toEqual(['blz. 1', 'blz. 2', 'Bijlage: b.pdf', 'blz. 1'])
  })

  test('draws tables with merged and missing cells', () => {
    const cell = (text: string, row: number, column: number, extent: ViewBlock['extent'] = null): Partial<ViewBlock> => ({ role: 'tableCell', text, cell: { table: 0, row, column, head: row === 0 }, extent })
    const shown = textOf(cell('a', 0, 0, { columns: 2, rows: 1 }), cell('b', 0, 2, { columns: 1, rows: 2 }), cell('c', 1, 1))
    expect(shown).toContain('<tr><th scope="col" colspan="2">a</th><th scope="col" rowspan="2">b</th></tr><tr><td></td><td>c</td></tr>')
  })

  test('sets labels, lists and headings as they stand', () => {
    const shown = textOf({ role: 'heading', label: 'Artikel 9', level: 1, text: 'Klachten' }, { role: 'listItem', label: 'a', level: 1 }, { role: 'listItem', level: 0 })
    expect(shown).toContain('role="heading" aria-level="4"><span class="kl-number">Artikel 9</span> Klachten')
    expect(shown).toContain('kl-depth-1"><p><span class="kl-number">a</span>')
    expect(shown).toContain('kl-depth-0"><p><span class="kl-number" aria-hidden="true">•</span>')
  })
})
