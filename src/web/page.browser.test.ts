import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { unzipSync } from 'fflate'
import { defaultReviewOptions } from '../annotate/review-options.js'
import { review } from '../annotate/review.js'
import { checkWithView } from '../engine/check.js'
import { check, defaultReadOptions, renderReport, reportOf } from '../index.js'
import { browserPath, openBrowser, tellWithoutBrowser } from '../testing/browser.js'
import { seriousViolations, watchPage, type WatchedPage } from '../testing/watch-page.js'

tellWithoutBrowser('The page for the browser')

const contracts = fileURLToPath(new URL('../../fixtures/contracts/', import.meta.url))
/** Every sample contract, in every format. */
const all = readdirSync(contracts).filter((name) => /\.(?:docx|pdf|md)$/u.test(name))
const names = ['wmo-hulp-bij-het-huishouden.docx', 'jeugdhulp-molenwijk.pdf', 'swimming-pool-reception.md'] as const
const [docx, pdf, markdown] = names
const options = { language: null, kinds: null, commissioner: null, ombudsman: null, asOf: null, read: defaultReadOptions, supplied: [] }
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(contracts, name)))

describe.skipIf(browserPath === null)('the page for the browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'klachtlint-web-'))
  const address = pathToFileURL(join(folder, 'klachtlint.html')).href
  let browser: Browser
  let watched: WatchedPage

  beforeAll(async () => {
    const { buildWeb } = await import('../tools/build-web.mjs' as string) as { buildWeb(target: string): Promise<number> }
    expect(await buildWeb(join(folder, 'klachtlint.html'))).toBeLessThan(6_000_000)
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })
  afterEach(async () => {
    expect(watched.complaints).toEqual([])
    await watched.close()
  })

  async function open(look: Parameters<typeof watchPage>[2] = {}): Promise<Page> {
    watched = await watchPage(browser, address, { viewport: { width: 1440, height: 900 }, locale: 'nl-NL', offline: true, ...look })
    await watched.page.waitForSelector('html[data-ready]')
    return watched.page
  }

  async function choose(page: Page, ...files: readonly string[]): Promise<void> {
    await page.setInputFiles('#choose', files.map((name) => join(contracts, name)))
    await page.waitForSelector('#report .kl-contract')
  }

  async function saved(page: Page, format: string): Promise<Uint8Array> {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click(`[data-save="${format}"]`)])
    return new Uint8Array(readFileSync(await download.path()))
  }

  test.each(all)('gives the JSON that the command gives, offline, from a file: %s', async (name) => {
    const page = await open()
    await choose(page, name)
    const [expected] = await renderReport(reportOf([await check({ name, bytes: bytesOf(name) }, options)]), 'json')
    expect(new TextDecoder().decode(await saved(page, 'json'))).toBe(expected!.text)
  })

  test.each([docx, pdf])('gives the reviewed file that the command gives, byte for byte: %s', async (name) => {
    const page = await open()
    await choose(page, name)
    const { bytes } = await review({ name, bytes: bytesOf(name) }, options, defaultReviewOptions)
    expect(Buffer.from(await saved(page, 'reviewed')).equals(Buffer.from(bytes))).toBe(true)
  })

  test('takes files that are dropped on it', async () => {
    const page = await open()
    const dropped = await page.evaluateHandle(([name, text]) => {
      const data = new DataTransfer()
      data.items.add(new File([text!], name!))
      return data
    }, [markdown, readFileSync(join(contracts, markdown), 'utf8')])
    await page.dispatchEvent('#drop', 'drop', { dataTransfer: dropped })
    await page.waitForSelector('#report .kl-contract')
    expect(await page.textContent('#file-list strong')).toContain(markdown)
  })

  test('gives the same web page and tables as the functions in Node', async () => {
    const page = await open()
    await choose(page, docx)
    const { document, view } = await checkWithView({ name: docx, bytes: bytesOf(docx) }, options)
    const [expected] = await renderReport(reportOf([document]), 'html', { view: () => view })
    expect(new TextDecoder().decode(await saved(page, 'html'))).toBe(expected!.text)
    const tables = unzipSync(await saved(page, 'csv'))
    expect(Object.keys(tables).sort()).toEqual(['documents.csv', 'findings.csv', 'history.csv', 'results.csv', 'rules.csv', 'runs.csv'])
  })

  test.each([360, 1440].flatMap((width) => (['nl-NL', 'en-GB'] as const).map((locale) => [width, locale] as const)))('has no serious violation of WCAG and no sideways scrolling: %i px, %s', async (width, locale) => {
    const page = await open({ viewport: { width, height: 800 }, locale })
    await page.click('#settings summary')
    expect(await seriousViolations(page)).toEqual([])
    await choose(page, docx)
    expect(await seriousViolations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })

  test('follows the settings: kind, language, another contract of the set', async () => {
    const page = await open()
    await choose(page, docx, markdown)
    expect(await page.textContent('#status')).toContain(docx)
    await page.click('#settings summary')
    await page.selectOption('select[name=kind]', 'out-of-scope')
    await page.waitForFunction(() => document.querySelector('#status')!.textContent!.includes('Niet van toepassing'))
    await page.selectOption('select[name=kind]', '')
    await page.selectOption('select[name=language]', 'en')
    await page.waitForSelector('#report .kl-contract[lang=en]')
    await page.locator('#file-list input[type=radio]').nth(1).check()
    await page.waitForFunction((name) => document.querySelector('#status')!.textContent!.startsWith(name), markdown)
    await page.click('[data-language=en]')
    expect(await page.textContent('h1')).toBe('Complaint procedure in the contract')
    await page.locator('.kw-remove').first().click()
    expect(await page.locator('.kw-file').count()).toBe(1)
  })

  test('evidence leads to the marked sentence and back, by keyboard', async () => {
    const page = await open()
    await choose(page, pdf)
    const link = page.locator('a[data-kl-show]').first()
    await link.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MARK')
    expect(await page.locator('mark.kl-lit').count()).toBeGreaterThan(0)
  })

  test('a file that breaks a reader gives a message, and the page goes on', async () => {
    const page = await open()
    const broken = { name: '<img src=x onerror=alert(1)>.docx', mimeType: '', buffer: Buffer.from('PK\u0003\u0004 no archive') }
    await page.setInputFiles('#choose', broken)
    await page.waitForFunction(() => document.querySelector('#alert')!.textContent !== '')
    expect(await page.textContent('#alert')).toContain('<img src=x onerror=alert(1)>.docx')
    await page.locator('.kw-remove').first().click()
    await choose(page, markdown)
  })

  test('nothing can be sent: a request is refused by the page itself', async () => {
    const page = await open({ offline: false })
    const refused = await page.evaluate(() => fetch('https://example.org/').then(() => 'sent', () => 'refused'))
    expect(refused).toBe('refused')
    const told = watched.complaints.splice(0)
    expect(told.length).toBeGreaterThan(0)
    for (const complaint of told) expect(complaint).toMatch(/^console: .*(?:Content Security Policy|Refused to connect)/u)
  })
})
