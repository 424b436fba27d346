import type { ContractDocument } from '../document/contract-document.js'
import type { Span } from '../document/span.js'
import type { Language } from '../languages/language.js'
import { splitSentences } from '../languages/split-sentences.js'
import { tokenize, tokenizeCells } from '../languages/token.js'
import { SentenceStatement } from './sentence-statement.js'
import type { Place, Statement } from './statement.js'

/** A walk over a contract that collects its statements. */
export interface Walk {
  readonly document: ContractDocument
  readonly language: Language
  /** Where the blocks begin that are list items. */
  readonly listItems: ReadonlySet<number>
  readonly statements: Statement[]
  clauses: number
}

/** The sentences within a span, as spans of the contract. */
export function sentencesIn({ document, language }: Walk, { start, end }: Span): Span[] {
  return splitSentences(document.text.slice(start, end), language.abbreviations).map((sentence) => ({ start: start + sentence.start, end: start + sentence.end }))
}

/** Adds a statement; `context` are the spans of its lead-in or of the column heads and cells that are read with it, `without` the cells of a row that are not; null for what is no row. */
export function addStatement(walk: Walk, span: Span, block: number, place: Place, context: readonly Span[], lead: Span | null, without: readonly Span[] | null = null): void {
  const { document, language } = walk
  const before = context.flatMap((part) => tokenize(document.text.slice(part.start, part.end), part.start))
  const all = (without === null ? tokenize : tokenizeCells)(document.text.slice(span.start, span.end), span.start)
  const said = without === null || without.length === 0 ? all : all.filter(({ start, end }) => !without.some((cell) => cell.start <= start && end <= cell.end))
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
