import { clauseLabel, type ClauseLabel } from './clause-label.js'
import type { DocumentBlock } from './contract-document.js'
import type { ClauseNode, DocumentNode, ParagraphNode, RootNode } from './nodes.js'
import { buildTable } from './build-table.js'

interface OpenClause {
  readonly rank: number
  readonly clause: Omit<ClauseNode, 'children' | 'span'> & { readonly start: number; end: number }
  readonly children: DocumentNode[]
}

/**
 * Builds the clause tree from labels and heading levels. Rank orders the nesting: annex and part above article,
 * article above member ("9.3"), member above item ("a"). A heading without a number ranks by its level.
 */
export function buildTree(blocks: readonly DocumentBlock[], text: string): RootNode {
  const root: DocumentNode[] = []
  const open: OpenClause[] = []
  const target = (): DocumentNode[] => open.at(-1)?.children ?? root
  const close = (rank: number): void => {
    while (open.length > 0 && open.at(-1)!.rank >= rank) finish(open, root)
  }
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!
    if (block.cell !== null) {
      const last = lastOfTable(blocks, i)
      target().push(buildTable(blocks.slice(i, last + 1)))
      extend(open, blocks[last]!.span.end)
      i = last
      continue
    }
    const label = clauseLabel(block.label)
    const rank = rankOf(block, label, open)
    if (rank !== null) {
      close(rank)
      open.push(openClause(block, label, rank, open))
    } else if (endsList(block, text, blocks[i - 1])) close(itemRank)
    if (rank === null || block.role !== 'heading') target().push(paragraph(block))
    extend(open, block.span.end)
  }
  close(-1)
  return { type: 'root', span: { start: 0, end: text.length }, children: root }
}

/** Of an item without a level. */
const itemRank = 60

/** A sentence of its own behind the last item, which ends as a sentence does, goes on with the clause; behind a title ("a. Register") with the item. */
function endsList({ role, span }: DocumentBlock, text: string, before: DocumentBlock | undefined): boolean {
  if (role !== 'paragraph' || before === undefined || !/[.;]["'”’)]?$/u.test(text.slice(before.span.start, before.span.end))) return false
  return /^["'“‘„(]?\p{Lu}/u.test(text.slice(span.start, span.start + 4))
}

function rankOf(block: DocumentBlock, label: ClauseLabel | null, open: readonly OpenClause[]): number | null {
  const heading = block.role === 'heading'
  if (label === null) return heading ? headingRank(block, open) : null
  if (label.kind === 'annex') return heading ? 0 : null
  if (label.kind === 'part') return heading ? 1 : null
  if (label.kind === 'item') return heading && !inNumberedArticle(open) ? 9 : itemRank + (block.level ?? 0)
  if (heading) return 10 + label.depth
  const inArticle = open.some((other) => other.rank >= 2 && other.rank < 20 && !isSibling(block, other))
  if (label.kind === 'article' && !inArticle) return articleRank
  return 30 + Math.max(1, label.depth) + (block.role === 'listItem' ? (block.level ?? 0) : 0)
}

/** Of an article without a heading, by its number alone. */
const articleRank = 15

/** True when an open article is the one before this one: both without a heading, numbered alike ("R-11", "R-12"). */
function isSibling({ label, level }: DocumentBlock, { rank, clause }: OpenClause): boolean {
  const styleOf = (printed: string | null): string | undefined => printed?.replace(/\d+/gu, '')
  return rank === articleRank && (level ?? 0) === 0 && styleOf(clause.label) === styleOf(label)
}

/** "F. Complaints" as a heading is an article of its own, unless an article with a number is open around it. */
function inNumberedArticle(open: readonly OpenClause[]): boolean {
  return open.some(({ rank, clause }) => rank >= 10 && rank < 20 && clause.kind !== 'item')
}

function headingRank(block: DocumentBlock, open: readonly OpenClause[]): number {
  const numbered = open.find(({ rank, clause }) => rank >= 10 && rank < 20 && clause.number !== null)
  const level = block.level ?? 2
  if (numbered !== undefined && level > 2) return 20
  return Math.min(2 + level, 9)
}

function openClause(block: DocumentBlock, label: ClauseLabel | null, rank: number, open: readonly OpenClause[]): OpenClause {
  const heading = block.role === 'heading' ? block.span : null
  return {
    rank, children: [],
    clause: {
      type: 'clause', kind: label === null ? 'part' : label.kind, number: fullNumber(label, block, open), label: block.label,
      heading, start: block.span.start, end: block.span.end,
    },
  }
}

/** "Artikel 10" under "§ 4" is no 4.10. */
const namedArticle = /^(?:artikel|art\.|article|clause)/iu

/** "9" + "3" gives "9.3"; "9.3" + "a" gives "9.3 a"; annex and part keep their printed name. */
function fullNumber(label: ClauseLabel | null, block: DocumentBlock, open: readonly OpenClause[]): string | null {
  if (label === null) return null
  if (label.kind === 'annex' || label.kind === 'part') return block.label
  const parent = open.findLast(({ clause }) => clause.number !== null && (clause.kind === 'article' || clause.kind === 'member'))?.clause.number
  if (label.kind === 'item') return parent === undefined || parent === null ? label.number : `${parent} ${label.number}`
  if (block.role === 'heading' || namedArticle.test(block.label ?? '') || /[.-]/u.test(label.number) || parent === undefined || parent === null) return label.number
  return `${parent}.${label.number}`
}

function finish(open: OpenClause[], root: DocumentNode[]): void {
  const { clause, children } = open.pop()!
  const { start, end, ...rest } = clause
  const node: ClauseNode = { ...rest, span: { start, end }, children }
  const parent = open.at(-1)
  if (parent === undefined) root.push(node)
  else parent.children.push(node)
}

function extend(open: readonly OpenClause[], end: number): void {
  for (const { clause } of open) clause.end = end
}

function lastOfTable(blocks: readonly DocumentBlock[], first: number): number {
  const table = blocks[first]!.cell!.table
  let last = first
  while (blocks[last + 1]?.cell?.table === table) last++
  return last
}

function paragraph(block: DocumentBlock): ParagraphNode {
  return { type: block.role === 'note' ? 'note' : 'paragraph', block: block.index, span: block.span }
}

