import type { ReadResult, SourceBlock } from './source-block.js'

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
  return { ...first.read, blocks, fileOf, notices: reads.flatMap(({ read }) => read.notices) }
}

function tablesOf({ blocks }: ReadResult): number {
  return 1 + Math.max(-1, ...blocks.map(({ cell }) => cell?.table ?? -1))
}
