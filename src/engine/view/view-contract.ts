import type { ContractDocument, DocumentBlock } from '../../document/contract-document.js'
import type { SourceLocation } from '../../document/location.js'
import type { Span } from '../../document/span.js'
import type { Verdict } from '../../rule-api/rule.js'
import type { ContractView, ViewBlock, ViewMark } from './contract-view.js'
import type { FileLooks, Look } from './looks.js'

export interface JudgedRule {
  readonly rule: string
  readonly verdict: Verdict
}

/** The contract as a page shows it, with every sentence that a verdict rests on or that it set aside marked by its span. */
export function viewContract(document: ContractDocument, judged: readonly JudgedRule[], looks: FileLooks): ContractView {
  const marks = marksByBlock(document.blocks, judged)
  return { blocks: document.blocks.map((block) => viewBlock(block, document, marks.get(block.index) ?? [], looks(block, document))) }
}

function viewBlock(block: DocumentBlock, document: ContractDocument, marks: readonly ViewMark[], look: Look): ViewBlock {
  const { role, span, label, level, cell, toc, file } = block
  return { role, text: document.text.slice(span.start, span.end), label, level, cell, toc, file, page: pageOf(document.locate(span)), ...look, marks }
}

function pageOf(location: SourceLocation): number | null {
  return location.format === 'pdf' ? location.regions[0].page : null
}

/** The marks of each block; a span over several blocks (a table row) gives a mark in each. */
function marksByBlock(blocks: readonly DocumentBlock[], judged: readonly JudgedRule[]): ReadonlyMap<number, readonly ViewMark[]> {
  const found = new Map<number, ViewMark[]>()
  for (const { span, ...use } of judged.flatMap(usesOf)) {
    for (const block of blocks) {
      if (block.span.end <= span.start || block.span.start >= span.end) continue
      const start = Math.max(span.start, block.span.start) - block.span.start
      const end = Math.min(span.end, block.span.end) - block.span.start
      found.set(block.index, [...(found.get(block.index) ?? []), { ...use, start, end }])
    }
  }
  return found
}

function usesOf({ rule, verdict }: JudgedRule): readonly (Omit<ViewMark, keyof Span> & { readonly span: Span })[] {
  return [
    ...verdict.evidence.map((span, index) => ({ span, rule, use: 'evidence', index }) as const),
    ...verdict.nearMisses.map(({ span }, index) => ({ span, rule, use: 'near-miss', index }) as const),
  ]
}
