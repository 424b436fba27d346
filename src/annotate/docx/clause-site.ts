import type { DocumentBlock } from '../../document/contract-document.js'
import type { ClauseNode, DocumentNode } from '../../document/nodes.js'
import type { Span } from '../../document/span.js'
import type { Facts } from '../../facts/facts.js'
import { ownClauses, type Home } from '../find-home.js'

/** Where model clauses can go in the contract: candidates of a block to stand behind, the best first, and the block whose form they take. */
export interface ClauseSite {
  /** The heading whose form a new article takes; null where the clauses join an article on complaints. */
  readonly heading: DocumentBlock | null
  /** The clause or paragraph whose style and number the new ones follow. */
  readonly template: DocumentBlock
  readonly behind: readonly DocumentBlock[]
}

/** How the closing lines of a contract begin. */
const closing = /^(?:aldus|getekend|ondertekend|ondertekening|namens|handtekening|voor akkoord|opgemaakt|plaats\b|datum\b|signed|signature|in witness|agreed and|for and on behalf|on behalf of|date\b|place\b|executed)/iu

/** The sites for model clauses: in the article on complaints, else as an article behind the last one. */
export function clauseSites(facts: Facts, home: Home | null): ClauseSite[] {
  const own = home?.article === null || home === null ? [] : siteIn(home.article, false, facts)
  const last = ownClauses(facts).findLast(({ kind, label }) => kind === 'article' && label !== null) ?? ownClauses(facts).findLast(({ kind }) => kind !== 'annex')
  return [...own, ...(last === undefined ? [] : siteIn(last, true, facts)), ...siteAtEnd(facts)]
}

/** Behind the last paragraph of a contract without articles, or with all of them in tables. */
function siteAtEnd(facts: Facts): ClauseSite[] {
  const blocks = bodyBlocks(facts.document.tree, facts)
  const template = blocks.findLast(({ role, toc, span }) => role !== 'heading' && !toc && span.end - span.start > 20)
  const heading = blocks.findLast(({ role, toc }) => role === 'heading' && !toc)
  return template === undefined || heading === undefined ? [] : [{ heading, template, behind: blocks.slice(-1) }]
}

function siteIn(article: ClauseNode, isNew: boolean, facts: Facts): ClauseSite[] {
  const members = membersOf(article, facts)
  const last = members.at(-1)
  const heading = headBlock(article, facts)
  if (last === undefined) return []
  // A list of items ("Aanbieder: a. …; b. …") is one sentence: what follows it is a paragraph like the one that leads it in.
  const lead = members.every((node) => node.type !== 'clause' || node.kind === 'item') ? members.find(({ type }) => type === 'paragraph') : undefined
  const template = firstBlock(lead ?? last, facts)
  const behind = members.toReversed().flatMap((node) => lastBlock(node, facts) ?? [])
  return template === null || (isNew && heading === null) ? [] : [{ heading: isNew ? heading : null, template, behind }]
}

/** What an article consists of, up to the closing lines of the contract; tables are left out, as a clause cannot stand in one. */
function membersOf({ children }: ClauseNode, { document }: Facts): DocumentNode[] {
  const end = children.findIndex(({ type, span }) => type === 'paragraph' && closing.test(document.text.slice(span.start, span.end)))
  return (end < 0 ? children : children.slice(0, end)).filter(({ type }) => type === 'clause' || type === 'paragraph')
}

function headBlock(article: ClauseNode, { document }: Facts): DocumentBlock | null {
  return document.blocks.find(({ span, label, role }) => span.start >= article.span.start && span.start < article.span.end && (label !== null || role === 'heading')) ?? null
}

function firstBlock(node: DocumentNode, facts: Facts): DocumentBlock | null {
  return bodyBlocks(node, facts)[0] ?? null
}

function lastBlock(node: DocumentNode, facts: Facts): DocumentBlock | null {
  return bodyBlocks(node, facts).at(-1) ?? null
}

/** The blocks of a node that are paragraphs of the text itself. */
function bodyBlocks({ span }: { readonly span: Span }, { document }: Facts): DocumentBlock[] {
  return document.blocks.filter((block) => {
    if (block.span.start < span.start || block.span.end > span.end || block.cell !== null || block.file !== null) return false
    const place = block.source.locate({ start: 0, end: block.source.text.length })
    return place.format === 'docx' && place.part === 'body'
  })
}
