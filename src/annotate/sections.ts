import type { DocumentBlock } from '../document/contract-document.js'
import type { Facts } from '../facts/facts.js'

/** A heading of the contract's own file and the blocks under it, up to the next heading. */
export interface Section {
  readonly heading: DocumentBlock
  readonly blocks: readonly DocumentBlock[]
  /** It stands in an annex. */
  readonly annex: boolean
  /** Statements in it of which complaints of residents are the topic. */
  readonly complaints: number
}

/** The sections of a contract, in order. Headings tell them apart, as labels do not always nest. */
export function sectionsOf({ document, readings }: Facts): Section[] {
  const starts = document.blocks.filter(({ role, toc, file, cell }) => role === 'heading' && !toc && file === null && cell === null)
  return starts.map((heading, at) => {
    const end = starts[at + 1]?.index ?? document.blocks.length
    const within = readings.filter(({ statement }) => statement.block >= heading.index && statement.block < end)
    return {
      heading, blocks: document.blocks.slice(heading.index + 1, end).filter(({ toc, file }) => !toc && file === null),
      annex: within.some(({ statement }) => statement.place.annex !== null),
      complaints: within.filter(({ topic, statement }) => topic && statement.place.zone !== 'toc').length,
    }
  })
}

/** The section in which most is said about complaints as its topic; an annex only where the contract itself has none. */
export function complaintSection(sections: readonly Section[]): Section | null {
  const [most] = sections.filter(({ complaints }) => complaints > 0).sort((a, b) => Number(a.annex) - Number(b.annex) || b.complaints - a.complaints)
  return most ?? null
}
