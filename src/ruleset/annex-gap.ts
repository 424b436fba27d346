import { findAnnexGaps, type AnnexGap } from '../facts/annex-gaps.js'
import type { RuleContext } from '../rule-api/rule.js'

export type { AnnexGap } from '../facts/annex-gaps.js'

/** The annexes that sentences about residents' complaints lean on and that are not there, in order; an annex that only holds a form ("in het format van Bijlage 8") decides nothing. */
export function annexGaps({ facts }: RuleContext): readonly AnnexGap[] {
  return findAnnexGaps(facts).filter(({ reading }) => !reading.statement.concepts.has('annex.form'))
}
