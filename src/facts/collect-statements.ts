import type { ContractDocument } from '../document/contract-document.js'
import type { ClauseNode, DocumentNode } from '../document/nodes.js'
import type { Span } from '../document/span.js'
import type { Language } from '../languages/language.js'
import { runInTitle } from './run-in-title.js'
import type { Place, Statement } from './statement.js'
import { addStatement, sentencesIn, type Walk } from './statement-walk.js'
import { visitTable } from './visit-table.js'
import { isProvision, leadsDefinitions, opensAsRecital, zoneOfHeading } from './zone.js'

/** The statements of a contract in reading order, headings and table-of-contents lines left out. */
export function collectStatements(document: ContractDocument, language: Language): Statement[] {
  const walk: Walk = { document, language, listItems: listItemStarts(document), statements: [], clauses: 0 }
  const top: Place = { clause: 0, number: null, numbers: [], headings: [], zone: 'body', annex: null }
  visit(walk, document.tree.children, top, null)
  return walk.statements
}

/** Visits siblings; `lead` is the lead-in that items among them continue. */
function visit(walk: Walk, nodes: readonly DocumentNode[], place: Place, lead: Span | null): void {
  let intro = lead
  for (const node of nodes) {
    if (node.type === 'clause') {
      visitClause(walk, node, place, node.kind === 'item' || isListItem(walk, node) ? intro : null)
    } else if (node.type === 'table') {
      visitTable(walk, node, place)
    } else {
      const block = walk.document.blocks[node.block]!
      if (block.toc || block.role === 'heading') continue
      const item = block.role === 'listItem' && block.label === null
      addSentences(walk, node.span, node.block, place, item ? intro : lead)
      if (!item) intro = leadIn(walk, node.span) ?? (lead === null ? null : intro)
    }
  }
}

/** Of several blocks that begin at one place, as empty ones do, the first counts. */
function listItemStarts({ blocks }: ContractDocument): ReadonlySet<number> {
  const roles = new Map<number, string>()
  for (const { span, role } of blocks) if (!roles.has(span.start)) roles.set(span.start, role)
  return new Set([...roles].filter(([, role]) => role === 'listItem').map(([start]) => start))
}

function isListItem(walk: Walk, node: ClauseNode): boolean {
  return node.heading === null && walk.listItems.has(node.span.start)
}

function visitClause(walk: Walk, node: ClauseNode, around: Place, lead: Span | null): void {
  walk.clauses++
  const heading = node.heading === null ? null : walk.document.text.slice(node.heading.start, node.heading.end)
  const place: Place = {
    clause: walk.clauses,
    number: node.number ?? around.number,
    numbers: node.number === null ? around.numbers : [node.number, ...around.numbers],
    headings: heading === null ? around.headings : [...around.headings, heading],
    zone: node.kind === 'annex' ? 'annex' : zoneOfHeading(heading, around.zone === 'recital' && isProvision(node.number, around.headings) ? 'body' : around.zone),
    annex: node.kind === 'annex' ? node.number : around.annex,
  }
  visit(walk, node.children, place, heading === null ? lead : null)
}

/** The span of a paragraph that ends with a colon: what follows continues it. */
function leadIn(walk: Walk, span: Span): Span | null {
  const text = walk.document.text.slice(span.start, span.end)
  if (!/[:,–-]\s*$/u.test(text)) return null
  return sentencesIn(walk, span).at(-1) ?? null
}

function addSentences(walk: Walk, span: Span, block: number, place: Place, lead: Span | null): void {
  const sentences = sentencesIn(walk, span)
  const [first] = sentences
  const title = sentences.length < 2 ? null : runInTitle(walk.document.text.slice(first!.start, first!.end))
  const within = title === null ? place : { ...place, headings: [...place.headings, title] }
  const defines = place.zone === 'recital' && lead !== null && leadsDefinitions(walk.document.text.slice(lead.start, lead.end))
  for (const sentence of title === null ? sentences : sentences.slice(1)) {
    const recital = [lead, sentence].some((piece) => piece !== null && opensAsRecital(walk.document.text.slice(piece.start, Math.min(piece.end, piece.start + 60))))
    addStatement(walk, sentence, block, recital ? { ...within, zone: 'recital' } : defines ? { ...within, zone: 'definition' } : within, lead === null ? [] : [lead], lead)
  }
}
