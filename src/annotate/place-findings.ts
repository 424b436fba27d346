import { blockAt } from '../document/build-document.js'
import type { ContractDocument } from '../document/contract-document.js'
import type { SourceLocation } from '../document/location.js'
import type { Span } from '../document/span.js'
import type { JudgedContract } from '../engine/check.js'
import type { ReportedResult } from '../engine/report.js'
import { isFinding } from '../reporters/contract-verdict.js'
import { findHome } from './find-home.js'

/** A stretch of the contract, block by block: a table row has a part in each cell. */
export type Place = readonly SourceLocation[]

/** A result to comment on, and the places where its comment may stand, the best first. */
export interface PlacedResult {
  readonly result: ReportedResult
  /** The sentences that decide, in the contract's own file. */
  readonly evidence: readonly Place[]
  /** Where it belongs when there is no such sentence. */
  readonly otherwise: readonly Place[]
}

/** What is commented on, each at the sentence that decides or else where it belongs: findings nobody waived and, when asked, what is met. */
export function placeResults({ document, facts, judged }: JudgedContract, met: boolean): PlacedResult[] {
  const home = findHome(facts)
  const otherwise = [...(home === null ? [] : [locateAll(home, facts.document)]), ...startOfContract({ facts })]
  return document.results.flatMap((result, at) => {
    if (!(isFinding(result) ? result.waiver === null : met && result.outcome === 'met')) return []
    const spans = (judged[at]?.verdict.evidence ?? []).filter((_, index) => result.evidence[index]?.file === null)
    return [{ result, evidence: spans.map((span) => locateAll(span, facts.document)), otherwise }]
  })
}

/** The first words of the contract, where the comment on the whole stands. */
export function startOfContract({ facts: { document } }: Pick<JudgedContract, 'facts'>): Place[] {
  return document.blocks.filter(({ span, toc }) => span.end > span.start && !toc).slice(0, 3).map(({ span }) => locateAll(span, document))
}

function locateAll(span: Span, document: ContractDocument): Place {
  const first = blockAt(document.blocks, span.start)
  const found: SourceLocation[] = [document.locate(span)]
  for (let at = first.index + 1; at < document.blocks.length && document.blocks[at]!.span.start < span.end; at++) {
    const block = document.blocks[at]!
    if (block.file === null && block.span.end > block.span.start) found.push(document.locate({ start: block.span.start, end: Math.min(span.end, block.span.end) }))
  }
  return found
}
