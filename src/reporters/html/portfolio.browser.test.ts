import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleContext } from '../../../fixtures/reports/sample-context.js'
import { reportOf } from '../../api/report-of.js'
import { summariseRules } from '../../api/summarise-rules.js'
import { defaultReadOptions } from '../../document/source-block.js'
import { checkWithView, type CheckedContract, type CheckOptions } from '../../engine/check.js'
import { browserPath, openBrowser, tellWithoutBrowser } from '../../testing/browser.js'
import { seriousViolations, watchPage, type WatchedPage } from '../../testing/watch-page.js'
import { html } from '../html.js'
import { keepRun } from '../history/keep-run.js'
import { portfolio } from '../portfolio.js'
import { mostWithText } from './most-with-text.js'

tellWithoutBrowser('The overview of many contracts')

const options: CheckOptions = { language: null, kinds: null, commissioner: null, ombudsman: null, asOf: null, read: defaultReadOptions, supplied: [] }
const names = ['wmo-hulp-bij-het-huishouden.docx', 'jeugdhulp-molenwijk.pdf', 'swimming-pool-reception.md', 'reconstructie-dorpsstraat.md'] as const
const rules = summariseRules()
const deadline = 'decision-deadline'
const sentence = 'Opdrachtnemer streeft ernaar een klacht binnen acht weken af te handelen.'

describe.skipIf(browserPath === null)('the overview of many contracts in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'klachtlint-portfolio-'))
  const open: WatchedPage[] = []
  let contracts: readonly CheckedContract[] = []
  let browser: Browser

  beforeAll(async () => {
    browser = await openBrowser()
    contracts = await Promise.all(names.map((name) => checkWithView({ name, bytes: readFileSync(new URL(`../../../fixtures/contracts/${name}`, import.meta.url)) }, options)))
    const documents = contracts.map(({ document }) => document)
    const many = Array.from({ length: mostWithText + 5 }, (_, index) => ({ ...documents[index % documents.length]!, path: `map/${index}-${names[index % names.length]}` }))
    const context = sampleContext({ rules, view: (path) => contracts.find(({ document }) => document.path === path)?.view ?? null })
    const worse = documents.map((document, index) => (index > 0 ? document : { ...document, results: document.results.map((result) => (result.rule === deadline ? { ...result, outcome: 'met' as const } : result)) }))
    const history = { earlier: [keepRun(reportOf(worse.slice(0, 3)), '2025-12-01T10:00:00.000Z')], startedAt: '2026-01-05T10:00:00.000Z' }
    writeFileSync(join(folder, 'few.html'), [...html.render(reportOf(documents), { ...context, history })].join(''))
    writeFileSync(join(folder, 'many.html'), [...html.render(reportOf(many, [{ path: 'oud.doc', code: 'legacy-doc', message: 'Sla op als docx.' }]), context)].join(''))
    mkdirSync(join(folder, 'contracts'))
    for (const { name, text } of portfolio.render(reportOf(documents), context)) writeFileSync(join(folder, name), text)
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  async function show(name: string, look: Parameters<typeof watchPage>[2] = {}, hash = ''): Promise<Page> {
    const watched = await watchPage(browser, pathToFileURL(join(folder, name)).href + hash, { viewport: { width: 1440, height: 900 }, ...look })
    open.push(watched)
    return watched.page
  }

  async function closeAll(): Promise<void> {
    for (const { complaints, close } of open.splice(0)) {
      expect(complaints.filter((complaint) => !complaint.startsWith('request: file:'))).toEqual([])
      await close()
    }
  }

  /** The box of a contract (0-based) for a rule. */
  function box(page: Page, row: number, rule: string): ReturnType<Page['locator']> {
    return page.locator(`[data-kl-matrix] tbody tr:nth-child(${row + 1}) a[href$="-r-${rule}"]`)
  }

  test.each([['few.html', 'light', 360], ['few.html', 'dark', 1440], ['many.html', 'light', 1440], ['many.html', 'dark', 360], ['index.html', 'light', 1440], ['contracts/0001.html', 'dark', 360]] as const)(
    'has no serious violation of WCAG and no sideways scrolling: %s, %s, %i px', async (name, colorScheme, width) => {
      const page = await show(name, { viewport: { width, height: 800 }, colorScheme })
      expect(await seriousViolations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await closeAll()
    })

  test('has a box for every contract and requirement, with the outcome in it', async () => {
    const page = await show('few.html')
    for (const [row, { document }] of contracts.entries()) {
      for (const { rule, outcome } of document.results) {
        const code = { met: 'm', weak: 'w', missing: 'x', violated: 'v', undetermined: 'u', 'not-applicable': 'n' }[outcome]
        expect(await box(page, row, rule).evaluate((element) => element.parentElement?.className)).toBe(`kl-o-${code}`)
      }
    }
    await closeAll()
  })

  test.each(['few.html', 'many.html', 'index.html'])('a box leads to the sentences that decide it: %s', async (name) => {
    const page = await show(name)
    await box(page, 0, deadline).click()
    const shown = page.locator(`[id$="-r-${deadline}"]`, { hasText: sentence }).first()
    await shown.waitFor()
    expect(await shown.evaluate((element) => { const { top, bottom } = element.getBoundingClientRect(); return top < innerHeight && bottom > 0 })).toBe(true)
    await closeAll()
  })

  test('every box of the many leads to something, without a script too', async () => {
    const page = await show('many.html', { javaScriptEnabled: false })
    const addresses = await page.locator('[data-kl-matrix] tbody td a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(addresses.length).toBe(contracts[0]!.document.results.length * (mostWithText + 5))
    const ids = new Set(await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id)))
    expect(addresses.filter((address) => !ids.has(address.slice(1)))).toEqual([])
    await closeAll()
  })

  test('shows what fits the choices and sorts by any column, with the keyboard alone', async () => {
    const page = await show('many.html')
    const rows = page.locator('[data-kl-matrix] tbody tr:visible')
    await page.locator('#m-name').focus()
    await page.keyboard.type('WMO')
    expect(await rows.count()).toBe(7)
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Delete')
    await page.locator('#m-rule').selectOption({ label: 'Uiterste termijn voor het antwoord' })
    await page.locator('#m-outcome').selectOption({ label: 'zwak' })
    expect(await rows.count()).toBe(7)
    await page.locator('#m-outcome').selectOption('')
    const worstFirst = page.getByRole('button', { name: 'Uiterste termijn voor het antwoord', exact: true })
    await worstFirst.focus()
    await page.keyboard.press('Enter')
    expect(await rows.first().locator('th').textContent()).toContain('wmo')
    await page.keyboard.press('Enter')
    expect(await rows.last().locator('th').textContent()).toContain('wmo')
    await closeAll()
  })

  test('names the files that could not be checked and the requirements that fail most', async () => {
    const page = await show('many.html')
    expect(await page.locator('.kl-alert').textContent()).toContain('oud.doc: Sla op als docx.')
    const [worst] = await page.locator('#worst ~ ol li').allTextContents()
    expect(worst).toMatch(/\d+ van \d+$/u)
    await closeAll()
  })

  test('tells how it went since earlier runs, each change leading to its sentences', async () => {
    const page = await show('few.html')
    expect(await page.locator('.kl-trend li').filter({ hasText: 'Controle van' }).allTextContents()).toEqual([
      expect.stringMatching(/2025-12-01 \(3 contracten\)\d+ %/u), expect.stringMatching(/2026-01-05 \(4 contracten\)\d+ %/u),
    ])
    expect(await page.locator('.kl-trend .kl-legend li').allTextContents()).toEqual(['1 verslechterd', '0 verbeterd', '1 nieuw contract'])
    await page.locator('.kl-trend summary').click()
    await page.locator('.kl-trend details a').click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`c1-r-${deadline}`)
    await closeAll()
  })
})
