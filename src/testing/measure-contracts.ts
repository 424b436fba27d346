import { defaultReadOptions } from '../document/source-block.js'
import { check } from '../engine/check.js'
import type { ReportedDocument } from '../engine/report.js'
import type { Language } from '../rule-api/rule.js'

/** What is true of a contract, as `NAME.labels.json` says it. */
export interface ContractLabels {
  readonly file: string
  readonly language: Language
  readonly outcomes: Readonly<Record<string, { readonly outcome: string; readonly evidence?: readonly string[] }>>
}

/** Shares between 0 and 1. */
export interface ContractFigures {
  readonly labels: number
  readonly exact: number
  /** Said met where the label is weak, missing, violated or undetermined. */
  readonly falseAssurance: number
  /** Said weak, missing or violated where the label is met or not applicable. */
  readonly falseAlarm: number
  /** Mean F1 over met, weak, missing and violated. */
  readonly macroF1: number
  /** Of the met, weak and violated that agree, the share whose evidence overlaps a labelled sentence. */
  readonly evidenceHit: number
  /** Of what was wrongly called missing, the share whose true sentence the second reader points to. */
  readonly pointedRight: number
  /** Of what was rightly called missing, the share for which the second reader points to something all the same. */
  readonly pointedInVain: number
}

interface Judged {
  readonly expected: string
  readonly found: string
  /** Null where no evidence is asked. */
  readonly hit: boolean | null
  /** For what was called missing: whether the second reader pointed anywhere, and to a labelled sentence. */
  readonly pointed: 'nowhere' | 'elsewhere' | 'right' | null
}

const scored = ['met', 'weak', 'missing', 'violated']

/** Judges one labelled Markdown contract; one entry a label. */
export async function judgeLabelled(bytes: Uint8Array, labels: ContractLabels): Promise<readonly Judged[]> {
  const document = await check({ name: labels.file, bytes }, { language: null, kinds: null, commissioner: null, ombudsman: null, asOf: null, read: defaultReadOptions, supplied: [] })
  const results = new Map(document.results.map((result) => [result.rule, result]))
  return Object.entries(labels.outcomes).map(([rule, { outcome: expected, evidence = [] }]) => {
    const result = results.get(rule)
    const asked = evidence.length > 0 && result?.outcome === expected && ['met', 'weak', 'violated'].includes(expected)
    return { expected, found: result?.outcome ?? 'absent', hit: asked ? overlapsEvidence(result.evidence.map(({ excerpt }) => excerpt), evidence) : null, pointed: pointedBy(result, evidence) }
  })
}

/** The figures over all labels of a folder. */
export function contractFigures(judged: readonly Judged[]): ContractFigures {
  const notMet = judged.filter(({ expected }) => ['weak', 'missing', 'violated', 'undetermined'].includes(expected))
  const fine = judged.filter(({ expected }) => ['met', 'not-applicable'].includes(expected))
  const asked = judged.filter(({ hit }) => hit !== null)
  return {
    labels: judged.length,
    exact: share(judged, ({ expected, found }) => expected === found),
    falseAssurance: share(notMet, ({ found }) => found === 'met'),
    falseAlarm: share(fine, ({ found }) => ['weak', 'missing', 'violated'].includes(found)),
    macroF1: macroF1(judged),
    evidenceHit: share(asked, ({ hit }) => hit === true),
    pointedRight: share(judged.filter(({ expected, found }) => found === 'missing' && ['met', 'weak', 'violated'].includes(expected)), ({ pointed }) => pointed === 'right'),
    pointedInVain: share(judged.filter(({ expected, found }) => found === 'missing' && expected === 'missing'), ({ pointed }) => pointed !== 'nowhere'),
  }
}

function macroF1(judged: readonly Judged[]): number {
  const present = scored.filter((outcome) => judged.some(({ expected }) => expected === outcome))
  const f1 = present.map((outcome) => {
    const both = judged.filter(({ expected, found }) => expected === outcome && found === outcome).length
    const either = judged.filter(({ expected, found }) => (expected === outcome) !== (found === outcome)).length
    return (2 * both) / Math.max(1, 2 * both + either)
  })
  return rounded(f1.reduce((sum, value) => sum + value, 0) / Math.max(1, f1.length))
}

function pointedBy(result: ReportedDocument['results'][number] | undefined, evidence: readonly string[]): Judged['pointed'] {
  if (result?.outcome !== 'missing') return null
  const pointers = result.nearMisses.filter(({ because }) => because === 'possibly-relevant').map(({ excerpt }) => excerpt)
  return pointers.length === 0 ? 'nowhere' : overlapsEvidence(pointers, evidence) ? 'right' : 'elsewhere'
}

/** True when a sentence holds a labelled one or stands in it; marks, case and spaces do not matter. */
export function overlapsEvidence(sentences: readonly string[], wanted: readonly string[]): boolean {
  const said = sentences.map(fold).filter(({ length }) => length >= 12)
  return wanted.map(fold).some((want) => said.some((have) => have.includes(want) || want.includes(have)))
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[\s\u00AD*_`|>]+/gu, ' ').trim()
}

function share<T>(all: readonly T[], test: (item: T) => boolean): number {
  return all.length === 0 ? 0 : rounded(all.filter(test).length / all.length)
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
