import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleContext } from '../../../fixtures/reports/sample-context.js'
import { sampleReport } from '../../../fixtures/reports/sample-report.js'
import { defaultReadOptions } from '../../document/source-block.js'
import { checkWithView, type CheckedContract, type CheckOptions } from '../../engine/check.js'
import { readDocument } from '../../readers/index.js'
import { browserPath, openBrowser, tellWithoutBrowser } from '../../testing/browser.js'
import { seriousViolations, watchPage, type WatchedPage } from '../../testing/watch-page.js'
import { html } from '../html.js'

tellWithoutBrowser('The HTML report')

const options: CheckOptions = { language: null, kinds: null, commissioner: null, ombudsman: null, asOf: null, read: defaultReadOptions, supplied: [] }
const names = ['wmo-hulp-bij-het-huishouden.docx', 'jeugdhulp-molenwijk.pdf', 'swimming-pool-reception.md'] as const
const [docx] = names
const looks = names.flatMap((name) => (['light', 'dark'] as const).flatMap((scheme) => [360, 1440].map((width) => [name, scheme, width] as const)))

describe.skipIf(browserPath === null)('the HTML report in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'klachtlint-page-'))
  const contracts = new Map<string, CheckedContract>()
  const open: WatchedPage[] = []
  let browser: Browser

  beforeAll(async () => {
    browser = await openBrowser()
    for (const name of names) {
      const contract = await checkWithView({ name, bytes: readFileSync(new URL(`../../../fixtures/contracts/${name}`, import.meta.url)) }, options)
      contracts.set(name, contract)
      const report = sampleReport({ documents: [contract.document] })
      writeFileSync(join(folder, `${name}.html`), [...html.render(report, sampleContext({ view: () => contract.view }))].join(''))
    }
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  async function show(name: string, look: Parameters<typeof watchPage>[2] = {}, hash = ''): Promise<Page> {
    const watched = await watchPage(browser, pathToFileURL(join(folder, `${name}.html`)).href + hash, { viewport: { width: 1440, height: 900 }, ...look })
    open.push(watched)
    return watched.page
  }

  /** Ends a test: nothing may have left the page or gone wrong on it. */
  async function closeAll(): Promise<void> {
    for (const { complaints, close } of open.splice(0)) {
      expect(complaints).toEqual([])
      await close()
    }
  }

  test.each(looks)('has no serious violation of WCAG and no sideways scrolling: %s, %s, %i px', async (name, colorScheme, width) => {
    const page = await show(name, { viewport: { width, height: 800 }, colorScheme })
    await page.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true })
    expect(await seriousViolations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await closeAll()
  })

  test.each(names)('every quoted sentence leads to the same sentence, marked, in view: %s', async (name) => {
    const page = await show(name)
    const links = await page.locator('.kl-card a[data-kl-show]').all()
    expect(links.length).toBeGreaterThan(5)
    for (const link of links) {
      const id = (await link.getAttribute('href'))?.slice(1) ?? ''
      const quoted = await link.evaluate((element) => element.closest('blockquote')?.querySelector('p:not(.kl-explains)')?.textContent ?? '')
      await link.evaluate((element) => (element as HTMLElement).click())
      const lit = page.locator('mark.kl-lit')
      expect((await lit.allTextContents()).join('')).toBe(quoted.slice(1, -1).replaceAll(' | ', ''))
      expect(await lit.first().evaluate(isInView), id).toBe(true)
    }
    await closeAll()
  })

  test('a marked sentence leads to its requirement', async () => {
    const page = await show(docx)
    await page.locator('mark.kl-mark--violated').first().click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('c1-r-complaint-right-excluded')
    expect(await page.locator('#c1-r-complaint-right-excluded').evaluate(isInView)).toBe(true)
    await closeAll()
  })

  /** Typing a word into a closed select depends on the pace of the keys; arrows do not. */
  async function chooseByArrows(page: Page, value: string): Promise<void> {
    const select = page.locator('select:focus')
    for (let steps = await select.locator('option').count(); steps > 0 && (await select.inputValue()) !== value; steps--) await page.keyboard.press('ArrowDown')
    expect(await select.inputValue()).toBe(value)
  }

  test('works with the keyboard alone: skip, choose, show a sentence, go back to the requirement, copy', async () => {
    const page = await show(docx)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await focused(page)).toContain('c1-requirements')
    await page.keyboard.press('Tab')
    await chooseByArrows(page, 'violated')
    await page.keyboard.press('Tab')
    await tabTo(page, 'a[data-kl-show]')
    await page.keyboard.press('Enter')
    expect(await page.locator('mark:focus').getAttribute('data-kl-marks')).toContain('c1-e0-complaint-right-excluded')
    await tabTo(page, '.kl-notes a')
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('c1-r-complaint-right-excluded')
    await tabTo(page, '[data-kl-copy]')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator(':focus').textContent()).toBe('Gekopieerd')
    await closeAll()
  })

  test('copies the model clause as it stands', async () => {
    const page = await show(docx, { permissions: ['clipboard-read', 'clipboard-write'] })
    const card = page.locator('#c1-r-decision-deadline')
    await card.locator('[data-kl-copy]').click()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(modelOf(contracts.get(docx), 'decision-deadline'))
    await closeAll()
  })

  test('shows what fits all choices, and all again when a link leads to what is left out', async () => {
    const page = await show(docx)
    const shown = (): Promise<number> => page.locator('[data-kl-card]:visible').count()
    const { results } = contracts.get(docx)!.document
    await page.locator('[data-kl-filter=outcome]').selectOption('missing')
    expect(await shown()).toBe(results.filter(({ outcome }) => outcome === 'missing').length)
    await page.locator('[data-kl-filter=severity]').selectOption('error')
    expect(await shown()).toBe(results.filter(({ outcome, severity }) => outcome === 'missing' && severity === 'error').length)
    await page.locator('.kl-signs a[href="#c1-r-complaint-procedure"]').click()
    expect(await shown()).toBe(results.length)
    expect(await focused(page)).toBe('c1-r-complaint-procedure')
    await closeAll()
  })

  test('opens at the sentence that the address names', async () => {
    const page = await show(docx, {}, '#c1-e0-decision-deadline')
    expect(await page.locator('mark.kl-lit').first().evaluate(isInView)).toBe(true)
    await closeAll()
  })

  test('says everything without a script', async () => {
    const page = await show(docx, { javaScriptEnabled: false }, '#c1-e0-decision-deadline')
    const { results } = contracts.get(docx)!.document
    expect(await page.locator('[data-kl-card]:visible').count()).toBe(results.length)
    expect(await page.locator('[data-kl-filters]:visible, [data-kl-copy]:visible').count()).toBe(0)
    const box = await page.locator('#c1-e0-decision-deadline').boundingBox()
    expect(box === null ? -1 : box.y).toBeGreaterThan(0)
    expect(box === null ? 9999 : box.y).toBeLessThan(900)
    await closeAll()
  })

  test('prints on A4 with everything unfolded and the contract behind it', async () => {
    const page = await show(docx)
    await page.locator('[data-kl-filter=outcome]').selectOption('met')
    const printed = await readDocument(await page.pdf({ preferCSSPageSize: true }), 'print.pdf', defaultReadOptions)
    const text = printed.blocks.map((block) => block.text).join(' ').replace(/\s+/gu, ' ')
    for (const { title } of contracts.get(docx)!.document.results) expect(text).toContain(title)
    expect(text).toContain('Zonder uiterste termijn blijft een klacht liggen')
    expect(text).toContain('Deze raamovereenkomst gaat in op 1 april 2027')
    expect(text).not.toContain('Kopieer tekst')
    expect(printed.ledger.pages).toBeLessThan(20)
    await closeAll()
  })
})

function isInView(element: Element): boolean {
  const { top, bottom, height } = element.getBoundingClientRect()
  const paper = element.closest('.kl-paper')?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight }
  return height > 0 && top >= Math.max(0, paper.top) - 1 && Math.min(bottom, top + 40) <= Math.min(innerHeight, paper.bottom) + 1
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.id ?? '')
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  throw new Error(`the Tab key does not reach ${selector}`)
}

function modelOf(contract: CheckedContract | undefined, rule: string): string {
  return contract?.document.results.find((result) => result.rule === rule)?.suggestion?.nl ?? ''
}
