import type { ContractDocument, DocumentBlock } from '../../document/contract-document.js'
import type { ReadLimits } from '../../document/source-block.js'
import { sniffFormat } from '../../readers/sniff.js'
import type { Input } from '../check.js'
import type { ViewBlock } from './contract-view.js'

/** How a block looks: spans of its text that look other than the rest, and how far a merged cell reaches. */
export type Look = Pick<ViewBlock, 'styles' | 'extent'>

/** How the blocks of one file look. */
export type FileLooks = (block: DocumentBlock, document: ContractDocument) => Look

const plain: Look = { styles: [], extent: null }

/**
 * How the blocks of a contract and its annexes look, for the formats that tell it. What cannot be read that way looks plain: the text itself never
 * hangs on it.
 */
export async function looksOf(contract: Input, annexes: readonly Input[], limits: ReadLimits): Promise<FileLooks> {
  const files = new Map<string | null, FileLooks>()
  for (const [file, { name, bytes }] of [[null, contract] as const, ...annexes.map((annex) => [annex.name, annex] as const)]) {
    const looks = await fileLooks(name, bytes, limits).catch(() => null)
    if (looks !== null) files.set(file, looks)
  }
  return (block, document) => files.get(block.file)?.(block, document) ?? plain
}

async function fileLooks(name: string, bytes: Uint8Array, limits: ReadLimits): Promise<FileLooks | null> {
  const format = sniffFormat(bytes, name)
  if (format === 'docx') return (await import('./docx-looks.js')).docxLooks(bytes, limits)
  return format === 'markdown' ? (await import('./markdown-looks.js')).markdownLooks(bytes) : null
}
