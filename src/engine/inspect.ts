import type { ContractDocument } from '../document/contract-document.js'
import type { Facts } from '../facts/facts.js'
import { readFacts, type CheckOptions, type Input } from './check.js'

/** What `klachtlint inspect` shows, ready for JSON. */
export interface Inspection {
  readonly blocks: readonly unknown[]
  readonly tree: unknown
  readonly facts: unknown
}

/** Reads a file as `check` does and gives its blocks, clause tree and facts. Throws ReadError. */
export async function inspect(input: Input, options: CheckOptions): Promise<Inspection> {
  const { facts } = await readFacts(input, options)
  return { blocks: blocksOf(facts.document), tree: facts.document.tree, facts: factsOf(facts) }
}

function blocksOf(document: ContractDocument): unknown[] {
  return document.blocks.map(({ index, span, role, label, level, cell, toc }) => ({
    index, role, label, level, cell, toc, text: document.text.slice(span.start, span.end), location: document.locate(span),
  }))
}

function factsOf(facts: Facts): unknown {
  const text = ({ start, end }: { start: number; end: number }): string => facts.document.text.slice(start, end)
  return {
    language: facts.language.id, commissioner: facts.commissioner,
    parties: facts.parties.names.map(({ role, words }) => ({ role, name: words.join(' ') })),
    kinds: facts.kinds.map(({ id, confidence, because }) => ({ id, confidence, because: because.map(text) })),
    complaintTerms: [...facts.terms.complaint], carveOuts: facts.carveOuts.map(({ statement, clauses }) => ({ text: text(statement.span), numbers: clauses })),
    annexes: { present: [...facts.annexes.present], listed: [...facts.annexes.listed], empty: [...facts.annexes.empty] },
    statements: facts.readings.map(({ statement, about, actor, modality, mentions }) => ({
      clause: statement.place.number, zone: statement.place.zone, text: text(statement.span), about, actor, modality,
      senses: mentions.map(({ sense }) => sense), concepts: [...statement.concepts].sort(),
      deadlines: statement.deadlines.map(({ amount, unit, days }) => ({ amount, unit, days })),
    })),
  }
}
