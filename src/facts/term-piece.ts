import type { ConceptMatch } from '../languages/lexicon.js'
import type { Statement } from './statement.js'

/** A token range [from, to) of a statement. */
export interface Piece {
  readonly from: number
  readonly to: number
}

const strong = /^(?:[;.:|])$/u
const weak = /^(?:,|en|and|maar|but|doch|waarna|terwijl|while|dan|then|of|or|tenzij|unless)$/u

/** The part of a statement that belongs to its deadline number `index`: cut from its neighbours where a new part of the sentence begins. */
export function pieceOf(statement: Statement, index: number, isCue: (match: ConceptMatch) => boolean): Piece {
  return { from: index === 0 ? 0 : cutBetween(statement, index - 1, isCue), to: index === statement.deadlines.length - 1 ? statement.tokens.length : cutBetween(statement, index, isCue) }
}

/** Where the part of deadline `index` ends: before the next verb when its own verb came first, else as late as possible. */
function cutBetween(statement: Statement, index: number, isCue: (match: ConceptMatch) => boolean): number {
  const left = statement.deadlines[index]!
  const right = statement.deadlines[index + 1]!
  const between = range(left.token + 1, right.token).filter((at) => statement.tokens[at]!.start >= left.end)
  const strongCuts = between.filter((at) => strong.test(statement.tokens[at]!.folded))
  const cuts = strongCuts.length > 0 ? strongCuts : between.filter((at) => weak.test(statement.tokens[at]!.folded))
  const start = index === 0 ? 0 : cutBetween(statement, index - 1, isCue)
  const verbFirst = statement.matches.some((match) => isCue(match) && match.from >= start && match.to <= left.token)
  return (verbFirst ? cuts[0] : cuts.at(-1)) ?? right.token
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
}
