type Facet = 'outcome' | 'group' | 'severity'

const findings = new Set(['weak', 'missing', 'violated', 'undetermined'])

/** Shows only the requirements that fit all choices, and says how many. */
export function bringFilters(contract: HTMLElement): void {
  const form = contract.querySelector<HTMLFormElement>('[data-kl-filters]')
  if (form === null) return
  form.hidden = false
  const apply = (): void => applyFilters(contract, form)
  form.addEventListener('change', apply)
  form.addEventListener('submit', (event) => event.preventDefault())
  apply()
}

/** Drops all choices, so that a link can lead to any requirement. */
export function clearFilters(contract: HTMLElement): void {
  const form = contract.querySelector<HTMLFormElement>('[data-kl-filters]')
  if (form === null) return
  form.reset()
  applyFilters(contract, form)
}

function applyFilters(contract: HTMLElement, form: HTMLFormElement): void {
  const choices = [...form.querySelectorAll<HTMLSelectElement>('[data-kl-filter]')].map((select) => [select.dataset.klFilter as Facet, select.value] as const)
  const cards = [...contract.querySelectorAll<HTMLElement>('[data-kl-card]')]
  for (const card of cards) card.hidden = !choices.every(([facet, value]) => fits(card, facet, value))
  for (const group of contract.querySelectorAll<HTMLElement>('[data-kl-group]')) group.hidden = group.querySelector('[data-kl-card]:not([hidden])') === null
  const shown = cards.filter((card) => !card.hidden).length
  const status = form.querySelector<HTMLElement>('[data-kl-shown]')
  if (status !== null) status.textContent = shown === 0 ? status.dataset.klNone ?? '' : `${shown} / ${cards.length} ${status.dataset.klWords ?? ''}`
}

function fits(card: HTMLElement, facet: Facet, value: string): boolean {
  const own = card.dataset[facet] ?? ''
  return value === '' || own === value || (facet === 'outcome' && value === 'finding' && findings.has(own))
}
