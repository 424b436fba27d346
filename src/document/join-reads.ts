import type { Ledger, ReadResult, SourceBlock } from './source-block.js'

/** A file of a set, read. */
export interface NamedRead {
  readonly name: string
  readonly read: ReadResult
}

/** One contract made of several files: the blocks of the annexes follow those of the contract. */
export function joinReads(reads: readonly NamedRead[]): ReadResult {
  const [first, ...rest] = reads
  if (first === undefined) throw new Error('a contract needs at least one file')
  if (rest.length === 0) return first.read
  const blocks: SourceBlock[] = [...first.read.blocks]
  const fileOf: (string | null)[] = blocks.map(() => null)
  let tables = tablesOf(first.read)
  for (const { name, read } of rest) {
    fileOf.push(...read.blocks.map(() => name))
    for (const block of read.blocks) blocks.push(block.cell === null ? block : { ...block, cell: { ...block.cell, table: block.cell.table + tables }, locate: block.locate.bind(block) })
    tables += tablesOf(read)
  }
  return { ...first.read, blocks, fileOf, notices: reads.flatMap(({ read }) => read.notices), ledger: joinLedgers(reads) }
}

/** What was read in all files together; a part that was not read in an annex is named with its file. */
function joinLedgers(reads: readonly NamedRead[]): Ledger {
  const ledgers = reads.map(({ read }) => read.ledger)
  const sum = (count: (ledger: Ledger) => number | null): number => ledgers.reduce((total, ledger) => total + (count(ledger) ?? 0), 0)
  const kept = [...new Set(ledgers.flatMap(({ setAside }) => Object.keys(setAside)))]
  let before = 0
  const unread = reads.flatMap(({ name, read }, index) => {
    const first = before
    before += read.blocks.length
    return read.ledger.unread.map((part) => ({ ...part, place: index === 0 ? part.place : `${name}: ${part.place}`, before: part.before + first }))
  })
  return {
    pages: ledgers.every(({ pages }) => pages === null) ? null : sum(({ pages }) => pages), paragraphs: sum(({ paragraphs }) => paragraphs),
    headings: sum(({ headings }) => headings), listItems: sum(({ listItems }) => listItems), tables: sum(({ tables }) => tables),
    tableCells: sum(({ tableCells }) => tableCells), notes: sum(({ notes }) => notes), textBoxes: sum(({ textBoxes }) => textBoxes),
    setAside: Object.fromEntries(kept.map((name) => [name, sum(({ setAside }) => setAside[name] ?? 0)])), unread,
  }
}

function tablesOf({ blocks }: ReadResult): number {
  return 1 + Math.max(-1, ...blocks.map(({ cell }) => cell?.table ?? -1))
}
