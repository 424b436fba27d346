import type { TableNode, TableRowNode } from '../document/nodes.js'
import type { Span } from '../document/span.js'
import type { Place } from './statement.js'
import { addStatement, sentencesIn, type Walk } from './statement-walk.js'
import { RarePattern } from '../shared/rare-pattern.js'

/** A table with more columns is no table of requirements; its heads would be read again with each of its cells. */
const widestHead = 40

/** The head of a column of numbers: "No." denies nothing. */
const numberHead = /^\s*(?:no|nr|nummer|number|#|eis-?nr|row|ref|reference|code|kenmerk)\.?\s*$/iu
/** The head of a column that tells how a requirement is checked. */
const proofHead = new RarePattern(() => /^\s*(?:(?:wijze|methode) van |hoe (?:wij |we )?(?:dit )?|how (?:it is |we )?|(?:method|means) of )?(?:toetsing|toets|toetsen|getoetst|controle|controleren|gecontroleerd|verificatie|bewijs|bewijsmiddel|bewijsstuk|aangetoond|verification|verified|verify|evidence|evidenced|proof|checked|check|shown|tested|test)(?: (?:door|met|by|of) (?:[\p{L}'’-]+ ?){1,3})?\s*$/iu, ['toets', 'controle', 'verif', 'bewijs', 'aangetoond', 'evidence', 'proof', 'check', 'shown', 'test'])
/** What is said of how often says something of the requirement too. */
const often = /kwartaal|maand|jaar|week|dagelijks|quarter|month|year|annual|daily/iu
const longestProof = 40

/** The head of a first column that names what each row is about: it says nothing of its own. */
const labelHead = /^\s*(?:onderwerp|thema|aspect|onderdeel|subject|topic|item)\s*$/iu

function namesNothing({ document }: Walk, { start, end }: Span, at: number): boolean {
  const printed = document.text.slice(start, end)
  return numberHead.test(printed) || proofHead.test(printed) || (at === 0 && labelHead.test(printed))
}

/** Collects the rows of a table, each read with the column heads. */
export function visitTable(walk: Walk, table: TableNode, place: Place): void {
  const head = table.children.find((row) => row.head) ?? headByShape(walk, table)
  for (const row of table.children) {
    if (row.head || row === head) continue
    walk.clauses++
    const first = row.children[0]
    const label = first === undefined ? '' : walk.document.text.slice(first.span.start, first.span.end)
    const number = /^[\p{L}]{0,4}[-. ]?\d+(?:\.\d+)*[a-z]?$/u.test(label) ? label : null
    const zone = place.zone === 'body' && head !== undefined && definesWords(walk, head) ? 'definition' as const : place.zone
    const inner: Place = { ...place, zone, row: true, clause: walk.clauses, number: number ?? place.number, numbers: number === null ? place.numbers : [number, ...place.numbers] }
    const heads = head === undefined || head.children.length > widestHead ? [] : head.children.map(({ span }) => span).filter((span, at) => !namesNothing(walk, span, at))
    const apart = cellsApart(walk, row, head)
    addRow(walk, row, { place: inner, heads: heads.filter((span) => !apart.some(({ title }) => title === span)), without: [...proofsIn(walk, row, head), ...apart.map(({ cell }) => cell)] })
    for (const { cell, title } of apart) addStatement(walk, cell, row.children[0]?.blocks[0] ?? 0, inner, [title], null)
  }
}

/** The cells that only say how a requirement is checked ("steekproef", "report"): nobody owes that. */
function proofsIn({ document }: Walk, row: TableRowNode, head: TableRowNode | undefined): Span[] {
  const printed = ({ start, end }: Span): string => document.text.slice(start, end)
  if (head === undefined || row.children.length < 3 || row.children.length !== head.children.length) return []
  return row.children.map(({ span }) => span).filter((span, at) => proofHead.test(printed(head.children[at]!.span)) && printed(span).length <= longestProof && !often.test(printed(span)))
}

const namesParty = /\s(?:door|by)\s+\p{L}/u
/** The head of a column that tells what follows when a requirement is not met. */
const consequenceHead = /^\s*(?:gevolg|gevolgen|consequentie|sanctie|maatregel|consequence|sanction|remedy|bij niet nakomen|what follows)(?: (?:als|bij|if|when|of|on)\b[^|]*)?\s*$/iu

/** Cells that are sentences of their own: what a party does to check a requirement ("Toets door Opdrachtgever | goedkeuring van de regeling vóór de start"), and what follows when it is not met. */
function cellsApart({ document }: Walk, row: TableRowNode, head: TableRowNode | undefined): readonly { readonly cell: Span; readonly title: Span }[] {
  const printed = ({ start, end }: Span): string => document.text.slice(start, end)
  if (head === undefined || row.children.length < 3 || row.children.length !== head.children.length) return []
  return row.children.map(({ span }, at) => ({ cell: span, title: head.children[at]!.span }))
    .filter(({ cell, title }, at) => (at > 1 && consequenceHead.test(printed(title)) && /\p{L}/u.test(printed(cell))) || (proofHead.test(printed(title)) && namesParty.test(printed(title)) && printed(cell).length > longestProof && !often.test(printed(cell))))
}

const meansHead = /^\s*(?:betekenis|omschrijving|definitie|uitleg|wat wij ermee bedoelen|meaning|definition|what it means)\s*$/iu
const wordHead = /^\s*(?:woord|woorden|begrip|begrippen|term|termen|word|words|terms|expression)\s*$/iu

/** A table of words and what they mean. */
function definesWords({ document }: Walk, { children }: TableRowNode): boolean {
  const printed = children.map(({ span: { start, end } }) => document.text.slice(start, end))
  return printed.some((head) => wordHead.test(head)) && printed.some((head) => meansHead.test(head))
}

/** Word tables rarely mark their head row: a first row of short names without a full stop or a number is one. */
function headByShape(walk: Walk, table: TableNode): TableRowNode | undefined {
  const first = table.children[0]
  if (first === undefined || table.children.length < 2 || first.children.length < 2) return undefined
  const names = first.children.map(({ span }) => walk.document.text.slice(span.start, span.end))
  return names.every((name) => name.length <= 40 && (numberHead.test(name) || !/[.;:\d]/u.test(name))) ? first : undefined
}

/** Characters up to which a row says one thing, in however many sentences. */
const shortRow = 200
/** Characters above which each of its cells is read by itself. */
const longRow = 500
/** Characters up to which a first cell tells what its row is about. */
const longestLabel = 80

/** What is read with a row. */
interface RowContext {
  readonly place: Place
  readonly heads: readonly Span[]
  /** Cells that are left out. */
  readonly without: readonly Span[]
}

function addRow(walk: Walk, row: TableRowNode, context: RowContext): void {
  const length = row.span.end - row.span.start
  const prose = length <= shortRow ? -1 : row.children.findIndex(({ span }) => !context.without.includes(span) && sentencesIn(walk, span).length > 1)
  if (length > longRow) addCells(walk, row, context)
  else if (prose >= 0) addProse(walk, row, prose, context)
  else addStatement(walk, row.span, row.children[0]?.blocks[0] ?? 0, context.place, context.heads, null, context.without)
}

/** A statement for each sentence of the cell, read with the cells before it; the first and the last have the rest of the row with them. */
function addProse(walk: Walk, row: TableRowNode, prose: number, { place, heads, without }: RowContext): void {
  const { span, blocks } = row.children[prose]!
  const before = [...heads, ...row.children.slice(0, prose).map((cell) => cell.span)]
  const sentences = sentencesIn(walk, span)
  for (const [at, { start, end }] of sentences.entries()) {
    const part = { start: at === 0 ? row.span.start : start, end: at === sentences.length - 1 ? row.span.end : end }
    addStatement(walk, part, blocks[0] ?? 0, place, at === 0 ? heads : before, null, without)
  }
}

function addCells(walk: Walk, row: TableRowNode, { place, heads, without }: RowContext): void {
  const first = row.children[0]!.span
  const context = first.end - first.start <= longestLabel ? [...heads, first] : heads
  for (const block of row.children.filter(({ span }) => !without.includes(span)).flatMap(({ blocks }) => blocks)) {
    for (const sentence of sentencesIn(walk, walk.document.blocks[block]!.span)) addStatement(walk, sentence, block, place, context, null)
  }
}
