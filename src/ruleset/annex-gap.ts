import { findAnnexGaps, type AnnexGap } from '../facts/annex-gaps.js'
import type { RuleContext } from '../rule-api/rule.js'

export type { AnnexGap } from '../facts/annex-gaps.js'

/** The annexes that sentences about residents' complaints lean on and that are not there, in order. */
export function annexGaps({ facts }: RuleContext): readonly AnnexGap[] {
  return findAnnexGaps(facts)
}
