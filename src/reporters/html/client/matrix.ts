interface Choice {
  readonly name: string
  readonly verdict: string
  readonly kind: string
  readonly rule: string
  readonly outcome: string
}

/** Outcome codes, the worst first: the order in which a column sorts. */
const worstFirst = 'vxwumn'
/** Columns before those of the requirements: contract, verdict, share. */
const fixedColumns = 3

/** Lets the overview of contracts sort by any column and show only what fits. */
export function bringMatrix(root: Document | HTMLElement): void {
  const table = root.querySelector<HTMLTableElement>('[data-kl-matrix]')
  const body = table?.tBodies[0]
  if (table === null || body === undefined) return
  const rows = [...body.rows]
  bringSorting(table, body, rows)
  const form = root.querySelector<HTMLFormElement>('[data-kl-matrix-filters]')
  if (form !== null) bringRowFilters(form, rows)
}

function bringSorting(table: HTMLTableElement, body: HTMLTableSectionElement, rows: readonly HTMLTableRowElement[]): void {
  const heads = [...(table.tHead?.rows[1]?.cells ?? [])]
  heads.forEach((head, column) => {
    const label = head.querySelector('span')
    if (label === null) return
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'kl-sort'
    button.title = `${table.dataset.klSort ?? ''}: ${label.textContent}`
    label.replaceWith(button)
    button.append(label)
    button.addEventListener('click', () => {
      const down = head.ariaSort === 'ascending'
      for (const other of heads) other.removeAttribute('aria-sort')
      head.ariaSort = down ? 'descending' : 'ascending'
      const sorted = [...rows].sort((a, b) => compare(a, b, column) * (down ? -1 : 1))
      body.replaceChildren(...sorted)
    })
  })
}

function compare(a: HTMLTableRowElement, b: HTMLTableRowElement, column: number): number {
  if (column === 0) return nameOf(a).localeCompare(nameOf(b), undefined, { numeric: true })
  if (column === 1) return Number(a.dataset.v) - Number(b.dataset.v)
  if (column === 2) return Number(a.dataset.s) - Number(b.dataset.s)
  return rank(a, column) - rank(b, column)
}

function rank(row: HTMLTableRowElement, column: number): number {
  return worstFirst.indexOf((row.dataset.o ?? '')[column - fixedColumns] ?? 'n')
}

function nameOf(row: HTMLTableRowElement): string {
  return row.cells[0]?.textContent ?? ''
}

function bringRowFilters(form: HTMLFormElement, rows: readonly HTMLTableRowElement[]): void {
  form.hidden = false
  const apply = (): void => {
    const choice = choiceOf(form)
    let shown = 0
    for (const row of rows) {
      row.hidden = !fits(row, choice)
      if (!row.hidden) shown += 1
    }
    const status = form.querySelector<HTMLElement>('[data-kl-shown]')
    if (status !== null) status.textContent = shown === 0 ? status.dataset.klNone ?? '' : `${shown} / ${rows.length} ${status.dataset.klWords ?? ''}`
  }
  form.addEventListener('input', apply)
  form.addEventListener('submit', (event) => event.preventDefault())
  apply()
}

function choiceOf(form: HTMLFormElement): Choice {
  const value = (by: string): string => form.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-kl-by="${by}"]`)?.value ?? ''
  return { name: value('name').trim().toLowerCase(), verdict: value('verdict'), kind: value('kind'), rule: value('rule'), outcome: value('outcome') }
}

/** An outcome without a requirement fits a contract that has it anywhere. */
function fits(row: HTMLTableRowElement, { name, verdict, kind, rule, outcome }: Choice): boolean {
  const outcomes = row.dataset.o ?? ''
  return (name === '' || (row.cells[0]?.firstElementChild?.getAttribute('title') ?? '').toLowerCase().includes(name))
    && (verdict === '' || row.dataset.v === verdict)
    && (kind === '' || (row.dataset.k ?? '').split(' ').includes(kind))
    && (outcome === '' || (rule === '' ? outcomes.includes(outcome) : outcomes[Number(rule)] === outcome))
}
