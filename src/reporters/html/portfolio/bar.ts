import { html, type Html } from '../html.js'

/** A bar of a share; the count beside it says the same in words. */
export function bar(part: number, whole: number): Html {
  const width = whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10
  return html`<svg class="kl-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="kl-bar-ground" width="100" height="10"/><rect class="kl-bar-part" width="${width}" height="10"/></svg>`
}
