import type { Language, Rule, RuleContext, Severity, Verdict } from '../rule-api/rule.js'
import { basisInForce, restsOnSomething } from './basis-in-force.js'
import { placeInSource } from '../ruleset/place-in-source.js'
import { explain } from './explain.js'
import { findingFingerprint } from './finding-fingerprint.js'
import { excerptOf } from './report-evidence.js'
import type { ReportedResult } from './report.js'
import { withPointers } from './with-pointers.js'
import { severityOf } from './severity.js'
import type { SeverityLevel } from './severity-settings.js'
import { unreadDoubt } from './unread-doubt.js'

/** In which words and at which severity a result is reported. */
export interface Manner {
  readonly language: Language
  /** What the user made of the rule's severity; null for its own. */
  readonly level: SeverityLevel | null
}

const nothing: Verdict = { outcome: 'not-applicable', reason: null, evidence: [], nearMisses: [], values: {} }

/** Words the verdict of one rule. */
export function reportResult(rule: Rule, verdict: Verdict, context: RuleContext, { language, level }: Manner): ReportedResult {
  const severity = severityFor(rule, verdict, context, level)
  const excerpt = (span: { start: number; end: number }) => excerptOf(span, context.facts)
  const evidence = verdict.evidence.map(excerpt)
  const { meta } = rule
  const finding = ['weak', 'missing', 'violated', 'undetermined'].includes(verdict.outcome)
  return {
    rule: meta.id, title: meta.title[language], group: meta.group, outcome: verdict.outcome, reason: verdict.reason, severity,
    message: explain(rule, verdict, language), why: meta.why[language],
    basis: basisInForce(meta, context.asOf).map(({ kind, source, where, checked, verified }) => ({ kind, source, where: placeInSource(where, language), checked, verified })),
    evidence,
    nearMisses: verdict.nearMisses.map(({ span, because }) => ({ ...excerpt(span), because, explanation: nearMissText(because, language) })),
    suggestion: finding ? meta.model : null,
    foldedUnder: finding ? meta.foldsUnder : null,
    fingerprint: findingFingerprint(meta.id, verdict.outcome, evidence.map(({ excerpt: text }) => text)),
    waiver: null,
  }
}

/** The user's level goes before the rule's own, but what could not be judged stays a warning. */
function severityFor(rule: Rule, verdict: Verdict, { kinds, asOf }: RuleContext, level: SeverityLevel | null): Severity | null {
  const own = severityOf(rule, verdict, kinds, asOf)
  return own === null || level === null || level === 'off' || verdict.outcome === 'undetermined' ? own : level
}

/** The verdict of one rule; a rule that throws is undetermined, never met or missing. */
export function judgeVerdict(rule: Rule, context: RuleContext, level: SeverityLevel | null = null): Verdict {
  if (level === 'off') return { ...nothing, reason: 'off' }
  if (!restsOnSomething(rule.meta, context.asOf)) return { ...nothing, reason: 'not-in-force' }
  if (context.facts.language.covers?.has(rule.meta.id) === false) return { ...nothing, outcome: 'undetermined', reason: 'language' }
  if (!context.kinds.some((kind) => rule.meta.applies.includes(kind))) return { ...nothing, reason: 'kind' }
  try {
    return withPointers(unreadDoubt(rule.judge(context), context), rule.meta.id, context.facts)
  } catch {
    return { ...nothing, outcome: 'undetermined', reason: 'rule-failed' }
  }
}

function nearMissText(because: string, language: Language): string {
  return (nearMissTexts[because] ?? nearMissTexts['other']!)[language]
}

const nearMissTexts: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  symptom: { nl: 'gaat over gezondheidsklachten', en: 'is about health complaints' },
  warranty: { nl: 'gaat over gebreken of garantie', en: 'is about defects or warranty' },
  tender: { nl: 'gaat over klachten over de aanbesteding', en: 'is about complaints on the tender' },
  parties: { nl: 'gaat over geschillen tussen partijen', en: 'is about disputes between the parties' },
  staff: { nl: 'gaat over klachten van eigen personeel', en: 'is about staff grievances' },
  invoice: { nl: 'gaat over facturen of declaraties', en: 'is about invoices' },
  privacy: { nl: 'gaat over gegevensbescherming', en: 'is about data protection' },
  discipline: { nl: 'gaat over tuchtrecht', en: 'is about professional discipline' },
  technical: { nl: 'gaat over storingen en techniek', en: 'is about technical faults' },
  commissioner: { nl: 'gaat over klachten van de opdrachtgever zelf', en: "is about the commissioner's own complaints" },
  'statute-title': { nl: 'is de titel van een wet', en: 'is the title of an Act' },
  'possibly-relevant': { nl: 'is niet herkend als deze afspraak: mogelijk van belang, lees de zin zelf', en: 'was not recognised as this arrangement: possibly relevant, read the sentence yourself' },
  other: { nl: 'lijkt erop, maar regelt dit niet', en: 'looks like it, but does not arrange this' },
}
