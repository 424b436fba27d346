import type { ClauseNode, DocumentNode } from '../document/nodes.js'
import type { Span } from '../document/span.js'
import type { Facts } from '../facts/facts.js'
import { blockAt } from '../document/build-document.js'

/** Where something that a contract lacks belongs. */
export interface Home {
  /** The heading, or the first words, to which a comment can be put. */
  readonly heading: Span
  /** The complaint article itself; null when the contract has none and the heading is only the nearest. */
  readonly article: ClauseNode | null
}

const nearest = /kwaliteit|dienstverlening|uitvoering|\bdiensten\b|\bzorg|quality|\bservices?\b|performance/iu

/** The complaint article, else the article on quality or services, else the start of the contract; null for a contract without text. */
export function findHome(facts: Facts): Home | null {
  const { document } = facts
  const [first] = document.blocks
  if (first === undefined) return null
  const clauses = ownClauses(facts)
  const article = complaintArticle(facts, clauses)
  if (article !== null) return { heading: headingOf(article, facts), article }
  const near = clauses.find(({ heading }) => heading !== null && nearest.test(document.text.slice(heading.start, heading.end)))
  return { heading: near?.heading ?? first.span, article: null }
}

/** Articles, parts and annexes of the contract's own file, in order. */
export function ownClauses({ document }: Facts): ClauseNode[] {
  const below = (nodes: readonly DocumentNode[]): ClauseNode[] => nodes.flatMap((node) => (node.type !== 'clause' ? [] : [node, ...below(node.children)]))
  return below(document.tree.children).filter(({ kind, span }) => kind !== 'member' && kind !== 'item' && blockAt(document.blocks, span.start).file === null)
}

/** The clause in which most is said about residents' complaints as its topic; an annex only where no article does. */
function complaintArticle({ readings }: Facts, clauses: readonly ClauseNode[]): ClauseNode | null {
  const counts = new Map<ClauseNode, number>()
  for (const { statement, topic } of readings) {
    if (!topic || statement.place.zone === 'toc') continue
    const clause = clauses.findLast(({ span }) => span.start <= statement.span.start && statement.span.start < span.end)
    if (clause !== undefined) counts.set(clause, (counts.get(clause) ?? 0) + 1)
  }
  const most = [...counts].sort(([a, x], [b, y]) => Number(a.kind === 'annex') - Number(b.kind === 'annex') || y - x)[0]
  return most?.[0] ?? null
}

function headingOf({ heading, span }: ClauseNode, { document }: Facts): Span {
  return heading !== null && heading.end > heading.start ? heading : blockAt(document.blocks, span.start).span
}
