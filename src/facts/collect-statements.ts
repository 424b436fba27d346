import type { ContractDocument } from '../document/contract-document.js'
import type { ClauseNode, DocumentNode, TableNode, TableRowNode } from '../document/nodes.js'
import type { Span } from '../document/span.js'
import type { Language } from '../languages/language.js'
import { splitSentences } from '../languages/split-sentences.js'
import { tokenize, tokenizeCells } from '../languages/token.js'
import { runInTitle } from './run-in-title.js'
import { SentenceStatement } from './sentence-statement.js'
import type { Place, Statement } from './statement.js'
import { zoneOfHeading } from './zone.js'

interface Walk {
  readonly document: ContractDocument
  readonly language: Language
  /** Where the blocks begin that are list items. */
  readonly listItems: ReadonlySet<number>
  readonly statements: Statement[]
  clauses: number
}

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
    zone: node.kind === 'annex' ? 'annex' : zoneOfHeading(heading, around.zone),
    annex: node.kind === 'annex' ? node.number : around.annex,
  }
  visit(walk, node.children, place, heading === null ? lead : null)
}

/** The span of a paragraph that ends with a colon: what follows continues it. */
function leadIn(walk: Walk, span: Span): Span | null {
  const text = walk.document.text.slice(span.start, span.end)
  if (!/[:,–-]\s*$/u.test(text)) return null
  const last = splitSentences(text, walk.language.abbreviations).at(-1)
  return last === undefined ? null : { start: span.start + last.start, end: span.start + last.end }
}

function addSentences(walk: Walk, span: Span, block: number, place: Place, lead: Span | null): void {
  const text = walk.document.text.slice(span.start, span.end)
  const sentences = splitSentences(text, walk.language.abbreviations)
  const [first] = sentences
  const title = sentences.length < 2 ? null : runInTitle(text.slice(first!.start, first!.end))
  const within = title === null ? place : { ...place, headings: [...place.headings, title] }
  for (const sentence of title === null ? sentences : sentences.slice(1)) {
    add(walk, { start: span.start + sentence.start, end: span.start + sentence.end }, block, within, lead === null ? [] : [lead], lead)
  }
}

/** One statement a row: cells joined, column heads and the row's first cells as context are part of the row already. */
function visitTable(walk: Walk, table: TableNode, place: Place): void {
  const head = table.children.find((row) => row.head) ?? headByShape(walk, table)
  for (const row of table.children) {
    if (row.head || row === head) continue
    walk.clauses++
    const first = row.children[0]
    const label = first === undefined ? '' : walk.document.text.slice(first.span.start, first.span.end)
    const number = /^[\p{L}]{0,4}[-. ]?\d+(?:\.\d+)*[a-z]?$/u.test(label) ? label : null
    const inner: Place = { ...place, row: true, clause: walk.clauses, number: number ?? place.number, numbers: number === null ? place.numbers : [number, ...place.numbers] }
    const heads = head === undefined || head.children.length > widestHead ? [] : head.children.map(({ span }) => span)
    const block = first?.blocks[0] ?? 0
    if (row.span.end - row.span.start <= longestRow) add(walk, row.span, block, inner, heads, null, true)
    else addLongRow(walk, row, inner, heads)
  }
}

/** Word tables rarely mark their head row: a first row of short names without a full stop or a number is one. */
function headByShape(walk: Walk, table: TableNode): TableRowNode | undefined {
  const first = table.children[0]
  if (first === undefined || table.children.length < 2 || first.children.length < 2) return undefined
  const names = first.children.map(({ span }) => walk.document.text.slice(span.start, span.end))
  return names.every((name) => name.length <= 40 && !/[.;:\d]/u.test(name)) ? first : undefined
}

/** A table with more columns is no table of requirements; its heads would be read again with each of its cells. */
const widestHead = 40

/** Characters above which a row holds several sentences: each is then judged by itself, with the row's first cell as context. */
const longestRow = 500

function addLongRow(walk: Walk, row: TableRowNode, place: Place, heads: readonly Span[]): void {
  const first = row.children[0]!.span
  const context = first.end - first.start <= 80 ? [...heads, first] : heads
  for (const cell of row.children) {
    for (const block of cell.blocks) {
      const { span } = walk.document.blocks[block]!
      const text = walk.document.text.slice(span.start, span.end)
      for (const sentence of splitSentences(text, walk.language.abbreviations)) {
        add(walk, { start: span.start + sentence.start, end: span.start + sentence.end }, block, place, context, null)
      }
    }
  }
}

function add(walk: Walk, span: Span, block: number, place: Place, context: readonly Span[], lead: Span | null, isRow = false): void {
  const { document, language } = walk
  const before = context.flatMap((part) => tokenize(document.text.slice(part.start, part.end), part.start))
  const said = (isRow ? tokenizeCells : tokenize)(document.text.slice(span.start, span.end), span.start)
  const own = before.length
  const tokens = own === 0 ? said : [...before, ...said]
  walk.statements.push(new SentenceStatement(
    { index: walk.statements.length, span, block, place: inFile(place, document.blocks[block]?.file ?? null), lead, tokens, own, found: language.lexicon.find(tokens) },
    { text: document.text, language },
  ))
}

/** A supplied file is an annex: the one its name tells ("bijlage-4.pdf" is "Bijlage 4"), else one by its own name. */
function inFile(place: Place, file: string | null): Place {
  if (file === null || place.annex !== null) return place
  const name = file.replace(/^.*[\\/]/u, '').replace(/\.[^.]+$/u, '')
  const numbered = /(bijlage|annex|schedule|appendix)[\s_-]*(\d+[a-z]?|[a-z](?![a-z]))/iu.exec(name)
  return { ...place, zone: 'annex', annex: numbered === null ? `Bijlage ${name}` : `${numbered[1]} ${numbered[2]}` }
}
