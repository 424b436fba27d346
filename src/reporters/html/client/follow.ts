import { clearFilters } from './filters.js'

/** Makes links open and mark what they lead to, and a marked sentence lead to its requirement. */
export function bringFollowing(root: Document | HTMLElement): void {
  root.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !(event instanceof MouseEvent) || event.ctrlKey || event.metaKey || event.shiftKey) return
    const link = event.target.closest<HTMLAnchorElement>('a[href^="#"]')
    if (link !== null) {
      event.preventDefault()
      followTo(decodeURIComponent(link.hash.slice(1)), root)
      return
    }
    const mark = event.target.closest<HTMLElement>('mark[data-kl-marks]')
    if (mark !== null && (getSelection()?.isCollapsed ?? true)) followMark(mark)
  })
}

/** Goes where the address points, once the page is ready, and again when it changes. */
export function followHash(root: Document | HTMLElement): void {
  const follow = (): void => {
    const id = decodeURIComponent(location.hash.slice(1))
    if (id !== '') show(id, root)
  }
  addEventListener('hashchange', follow)
  follow()
}

function followTo(id: string, root: Document | HTMLElement): void {
  if (show(id, root) && location.hash !== `#${id}`) history.pushState(null, '', `#${id}`)
}

/** The paragraph of a marked sentence names its requirements; the first decides. */
function followMark(mark: HTMLElement): void {
  mark.closest('.kl-block, td, th')?.querySelector<HTMLAnchorElement>('.kl-notes a')?.click()
}

/** Unfolds, unfilters, scrolls to, focuses and marks an element; false when there is none. */
function show(id: string, root: Document | HTMLElement): boolean {
  fillSlot(id)
  const target = document.getElementById(id)
  if (target === null || !root.contains(target)) return false
  const card = target.closest<HTMLElement>('[data-kl-card]')
  const contract = target.closest<HTMLElement>('.kl-contract')
  if (card?.hidden === true && contract !== null) clearFilters(contract)
  for (let fold = target.closest('details'); fold !== null; fold = fold.parentElement?.closest('details') ?? null) fold.open = true
  const marks = marksOf(id, target, root)
  for (const lit of root.querySelectorAll('.kl-lit')) lit.classList.remove('kl-lit')
  for (const mark of marks) mark.classList.add('kl-lit')
  const [first = target] = marks
  first.scrollIntoView({ block: first.matches('mark') ? 'center' : 'start', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' })
  first.focus({ preventScroll: true })
  return true
}

/** Puts the results of a contract on the page that wait there as text, when an id of theirs is asked for. */
function fillSlot(id: string): void {
  const slot = document.getElementById(id.split('-')[0] ?? '')
  const waiting = slot?.hasAttribute('data-kl-slot') === true ? slot.querySelector('noscript') : null
  if (waiting === null) return
  const template = document.createElement('template')
  template.innerHTML = waiting.textContent ?? ''
  waiting.replaceWith(template.content)
}

/** Every stretch of a marked sentence, or the element itself. */
function marksOf(id: string, target: HTMLElement, root: Document | HTMLElement): readonly HTMLElement[] {
  const stretches = [...root.querySelectorAll<HTMLElement>(`mark[data-kl-marks~="${CSS.escape(id)}"]`)]
  return stretches.length > 0 ? stretches : [target]
}
