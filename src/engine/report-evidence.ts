import { blockAt } from '../document/build-document.js'
import type { Span } from '../document/span.js'
import type { Facts } from '../facts/facts.js'
import type { Statement } from '../facts/statement.js'
import type { ReportedEvidence } from './report.js'

const longest = 400

/** The sentence of a span with its clause and place; table rows read "cell | cell". */
export function excerptOf(span: Span, facts: Facts): ReportedEvidence {
  const { document } = facts
  const statement = statementAt(facts, span)
  const text = document.text.slice(span.start, span.end).replace(/\n/gu, ' | ')
  return {
    excerpt: text.length <= longest ? text : `${text.slice(0, longest - 1)}…`,
    clause: statement?.place.number ?? null,
    heading: statement?.place.headings.at(-1) ?? null,
    file: document.blocks.length === 0 ? null : blockAt(document.blocks, span.start).file,
    location: document.locate(span),
  }
}

function statementAt(facts: Facts, span: Span): Statement | null {
  if (facts.document.blocks.length === 0) return null
  const block = blockAt(facts.document.blocks, span.start).index
  const found = facts.readings.find(({ statement }) => statement.span.start <= span.start && span.start < statement.span.end)
  return found?.statement ?? facts.readings.find(({ statement }) => statement.block === block)?.statement ?? null
}
