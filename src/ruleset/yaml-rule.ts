import type { NearMiss, Outcome, Rule, RuleContext, RuleMeta, Verdict } from '../rule-api/rule.js'
import { annexGaps } from './annex-gap.js'
import { incorporations } from './incorporation.js'
import { scoresFor } from '../second-reader/contract-scores.js'
import { judgeFamiliar } from './judge-familiar.js'
import { judgeSignals, type SignalRule } from './judge-signals.js'
import { judgeSpelledOut, type SpelledOut } from './spelled-out.js'

/** A declarative rule: what its YAML file says, checked. */
export interface YamlRule {
  readonly meta: RuleMeta
  readonly judge: SignalRule
  /** Source of an incorporation ("awb", "jw", …) -> what a bare reference to it gives (RULES matrix). */
  readonly incorporated: Readonly<Record<string, 'met' | 'weak'>>
  /** Concepts of which one in a sentence that refers to an annex means that the annex holds this rule's subject. */
  readonly subjects: readonly string[]
  /** Rules of which so many together arrange what this one asks; null for none. */
  readonly spelledOut: SpelledOut | null
}

const rank: Readonly<Record<string, number>> = { violated: 5, met: 4, undetermined: 3, weak: 2, missing: 1, 'not-applicable': 0 }

/** The signals of the declarative rules by id, for those that a sentence may fulfil instead of violating another. */
export type SignalsById = ReadonlyMap<string, SignalRule>

/** Compiles a declarative rule into what a TypeScript rule exports. */
export function compileYamlRule(rule: YamlRule, others: SignalsById = new Map()): Rule {
  return {
    meta: rule.meta,
    judge: (context) => {
      const scoreOf = scoresFor(context.facts, rule.meta.id)
      const first = judgeSignals(rule.judge, context, others, scoreOf)
      if (rule.judge.otherwise !== 'missing') return first
      const said = first.outcome !== 'missing' || scoreOf === null ? first : judgeFamiliar(rule.judge, context, scoreOf) ?? first
      const best = [byIncorporation(rule, context), byAnnex(rule, context)].reduce(better, said)
      return rule.spelledOut !== null && mayBeSpelledOut(best) ? judgeSpelledOut(rule.spelledOut, context, others) ?? best : best
    },
  }
}

/** What is said to stand in an annex that is not there stays weak, whatever the contract itself arranges. */
function mayBeSpelledOut({ outcome, reason }: Verdict): boolean {
  return outcome === 'missing' || (outcome === 'weak' && reason !== 'annex-absent')
}

/** The better outcome; where both are met, the evidence of both. */
function better(best: Verdict, other: Verdict | null): Verdict {
  if (other === null || rank[other.outcome]! < rank[best.outcome]!) return best
  if (rank[other.outcome]! > rank[best.outcome]!) return { ...other, nearMisses: best.nearMisses }
  if (best.outcome !== 'met') return best
  const known = best.evidence.slice(0, 3)
  return { ...best, evidence: [...known, ...other.evidence.filter(({ start }) => known.every((span) => span.start !== start))] }
}

function byIncorporation({ incorporated }: YamlRule, context: RuleContext): Verdict | null {
  const found = incorporations(context).flatMap(({ source, reading, shortfall }) => {
    const gives = incorporated[source]
    return gives === undefined ? [] : [{ gives: shortfall === null ? gives : ('weak' as const), reading, reason: shortfall ?? `reference-${source}` }]
  })
  const best = found.find(({ gives }) => gives === 'met') ?? found[0]
  return best === undefined ? null : verdict(best.gives, best.gives === 'met' ? null : best.reason, [best.reading.statement.span])
}

function byAnnex({ subjects }: YamlRule, context: RuleContext): Verdict | null {
  if (subjects.length === 0) return null
  const gaps = annexGaps(context).filter(({ reading }) => subjects.some((subject) => reading.statement.concepts.has(subject)))
  const gap = gaps.find(({ state }) => state === 'not-supplied') ?? gaps[0]
  if (gap === undefined) return null
  const notSupplied = gap.state === 'not-supplied'
  return { ...verdict(notSupplied ? 'undetermined' : 'weak', notSupplied ? 'annex-not-supplied' : 'annex-absent', [gap.reading.statement.span]), values: { annex: gap.annex } }
}

function verdict(outcome: Outcome, reason: string | null, evidence: Verdict['evidence']): Verdict {
  const nearMisses: readonly NearMiss[] = []
  return { outcome, reason, evidence, nearMisses, values: {} }
}
