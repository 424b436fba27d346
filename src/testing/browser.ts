import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser that the tests of pages run in, or null when this machine has none; KLACHTLINT_BROWSER names another. */
export const browserPath: string | null = [process.env.KLACHTLINT_BROWSER ?? '', ...places].find((path) => path !== '' && existsSync(path)) ?? null

/** Says so when tests are left out for want of a browser; throws where they are compulsory, as in CI (KLACHTLINT_REQUIRE_BROWSER=1). */
export function tellWithoutBrowser(what: string): void {
  if (browserPath !== null) return
  const told = `${what}: NOT TESTED, as there is no Chromium (apt-get install chromium, or KLACHTLINT_BROWSER=/path/to/chromium)`
  if (process.env.KLACHTLINT_REQUIRE_BROWSER === '1') throw new Error(told)
  console.warn(told)
}

/** Starts the browser; close it when done. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath ?? 'chromium', args: ['--no-sandbox'] })
}
