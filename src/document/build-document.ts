import { buildTree } from './build-tree.js'
import { canonicalText, type CanonicalText } from './canonical-text.js'
import type { ContractDocument, DocumentBlock } from './contract-document.js'
import type { SourceLocation } from './location.js'
import type { ReadResult } from './source-block.js'
import type { Span } from './span.js'

/** Builds the canonical text, the clause tree and the source map from what a reader gave. */
export function buildDocument(read: ReadResult): ContractDocument {
  const canonical: CanonicalText[] = []
  const blocks: DocumentBlock[] = []
  let text = ''
  for (const [at, source] of read.blocks.entries()) {
    const own = canonicalText(source.text, source.hidden)
    if (own.text === '' && (source.label === null || source.hidden.length > 0)) continue
    const start = text === '' ? 0 : text.length + 1
    text = text === '' ? own.text : `${text}\n${own.text}`
    canonical.push(own)
    blocks.push({
      index: blocks.length, span: { start, end: start + own.text.length }, role: source.role, label: source.label,
      level: source.level, cell: source.cell, toc: source.toc, file: read.fileOf?.[at] ?? null, source,
    })
  }
  return {
    format: read.format, text, blocks, tree: buildTree(blocks, text), notices: read.notices, ledger: read.ledger,
    locate: (span) => locate(blocks, canonical, span),
    fromSource: (block, raw) => fromSource(blocks[block]!, canonical[block]!, raw),
  }
}

/** The block that holds a position of the canonical text, by bisection. */
export function blockAt(blocks: readonly DocumentBlock[], position: number): DocumentBlock {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (blocks[middle]!.span.start <= position) low = middle
    else high = middle - 1
  }
  return blocks[low]!
}

function locate(blocks: readonly DocumentBlock[], canonical: readonly CanonicalText[], span: Span): SourceLocation {
  const block = blockAt(blocks, span.start)
  const { origin } = canonical[block.index]!
  const length = block.span.end - block.span.start
  const start = Math.min(Math.max(0, span.start - block.span.start), length)
  const end = Math.min(Math.max(start, span.end - block.span.start), length)
  if (origin === null) return block.source.locate({ start, end })
  const rawEnd = end > start ? origin[end - 1]! + 1 : origin[end]!
  return block.source.locate({ start: origin[start]!, end: rawEnd })
}

function fromSource(block: DocumentBlock, { text, origin }: CanonicalText, raw: Span): Span {
  const at = (offset: number): number => {
    if (origin === null) return Math.min(offset, text.length)
    const found = origin.findIndex((position) => position >= offset)
    return found < 0 ? text.length : Math.min(found, text.length)
  }
  return { start: block.span.start + at(raw.start), end: block.span.start + at(raw.end) }
}
